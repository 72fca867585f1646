/** The screen for hours: from the words on the sign to the file, day by day, exceptions, and what a resident reads. */
import { expect } from '@open-wc/testing';
import '../../../src/editor/screens/hours/hours.ts';
import { EditedFile, type JsonPath } from '../../../src/editor/document/edited-file.ts';
import type { RedaktionHours } from '../../../src/editor/screens/hours/hours.ts';
import { setClock } from '../../../src/editor/today.ts';
import { violations } from '../../support/axe.ts';

const DIRECTORY = {
  version: 1,
  inLanguage: 'de',
  timeZone: 'Europe/Berlin',
  region: 'DE-NI',
  sources: { amt: { title: 'Seite', publisher: 'Stadt Beispiel', asOf: null, seen: null } },
  topics: {},
  office: {
    id: 'amt',
    name: 'Amt Beispiel',
    contactPoint: [{ telephone: '04921 87-0' }],
    source: 'amt',
    checked: '2026-06-01',
    status: 'verified',
  } as Record<string, unknown>,
  places: [
    {
      id: 'stelle',
      name: 'Beratung Beispiel',
      contactPoint: [{ telephone: '04921 87-1' }],
      openingHoursSpecification: [{ dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '12:00' }],
      source: 'amt',
      checked: '2026-06-01',
      status: 'verified',
    },
  ],
};

const PLACE = ['places', 0] as const;
const OFFICE = ['office'] as const;

let screen: RedaktionHours;
let file: EditedFile;

async function show(path: JsonPath, change: (directory: typeof DIRECTORY) => void = () => {}): Promise<void> {
  const directory = structuredClone(DIRECTORY);
  change(directory);
  file = new EditedFile('beratung.json', `${JSON.stringify(directory, null, 2)}\n`);
  screen = document.createElement('redaktion-hours') as RedaktionHours;
  Object.assign(screen, { file, path });
  document.querySelector('main')?.remove();
  const main = document.createElement('main');
  main.append(screen);
  document.body.append(main);
  await settled();
}

async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await screen.updateComplete;
    for (const each of screen.querySelectorAll<RedaktionHours>('*'))
      if (each.localName.includes('-')) await each.updateComplete;
  }
}

const all = <T extends HTMLElement>(selector: string): T[] => [...screen.querySelectorAll<T>(selector)];

const words = (selector: string): string =>
  all(selector)
    .map((each) => each.innerText)
    .join('\n')
    .replace(/\s+/g, ' ')
    .trim();

function button(name: string | RegExp, within = ''): HTMLButtonElement {
  const found = all<HTMLButtonElement>(`${within} button`).filter((each) => {
    const called = each.getAttribute('aria-label') ?? each.innerText.trim();
    return typeof name === 'string' ? called === name : name.test(called);
  });
  expect(found, String(name)).to.have.length(1);
  return found[0]!;
}

async function press(name: string | RegExp, within?: string): Promise<void> {
  button(name, within).click();
  await settled();
}

async function fill(selector: string, value: string): Promise<void> {
  const field = screen.querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

const choose = async (label: string | RegExp, within = ''): Promise<void> => {
  const found = all<HTMLLabelElement>(`${within} label.choice`).filter(({ textContent }) =>
    typeof label === 'string' ? textContent.trim().startsWith(label) : label.test(textContent),
  );
  expect(found, String(label)).to.have.length(1);
  found[0]!.click();
  await settled();
};

const value = (path: JsonPath, name: string): unknown => file.valueAt([...path, name]);

describe('the screen for hours', () => {
  before(() => setClock(() => new Date('2026-11-26T09:00:00+01:00')));
  after(() => setClock());
  afterEach(() => document.querySelector('main')?.remove());

  describe('the words on the sign', () => {
    const type = (text: string) => fill('#hours-typed', text);
    const take = () => button('In die Woche übernehmen');

    it('are shown as they were understood, and put into the week in one step', async () => {
      await show(OFFICE);
      await type('Mo–Do 9–12 u. Do 14–17 (Arabisch), sonst n. V.');
      expect(words('.good li')).to.equal('Mo–Do 9:00–12:00 Do 14:00–17:00 (Arabisch) außerdem nach Vereinbarung');
      expect(value(OFFICE, 'openingHoursSpecification')).to.equal(undefined);
      await press('In die Woche übernehmen');
      expect(value(OFFICE, 'openingHoursSpecification')).to.deep.equal([
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '12:00' },
        { dayOfWeek: ['Thursday'], opens: '14:00', closes: '17:00', availableLanguage: ['ar'] },
      ]);
      expect(value(OFFICE, 'appointment')).to.deep.equal({ required: false, outsideHours: true });
      file.undo();
      expect(file.canUndo).to.equal(false);
    });

    it('wait while a question is open, and say so', async () => {
      await show(PLACE);
      await type('Mi 14-tägig 15-17');
      expect(take().disabled).to.equal(true);
      expect(words('.ask legend')).to.contain('„14-tägig“: in welchen Wochen?').and.contain('Kalenderwoche 48');
      await press('gerade Kalenderwochen');
      expect(screen.querySelector<HTMLTextAreaElement>('#hours-typed')!.value).to.equal('Mi in geraden KW 15-17');
      expect(take().disabled).to.equal(false);
      expect(document.activeElement).to.equal(take());
      await press('In die Woche übernehmen');
      expect(value(PLACE, 'openingHoursSpecification')).to.deep.equal([
        { dayOfWeek: ['Wednesday'], opens: '15:00', closes: '17:00', isoWeek: 'even' },
      ]);
    });

    it('take a date for what is counted from it', async () => {
      await show(PLACE);
      await type('Mi 14-tägig 15-17');
      await fill('.hours-question input', '2026-12-02');
      await press('Ab diesem Tag zählen');
      await press('In die Woche übernehmen');
      expect(value(PLACE, 'openingHoursSpecification')).to.deep.equal([
        { dayOfWeek: ['Wednesday'], opens: '15:00', closes: '17:00', everyWeeks: 2, validFrom: '2026-12-02' },
      ]);
    });

    it('are marked where they were not understood, and can be left out', async () => {
      await show(PLACE);
      await type('Mo 9-12, siehe Aushang');
      expect(words('mark')).to.equal('siehe Aushang');
      expect(take().disabled).to.equal(false);
      await press('„siehe Aushang“ weglassen');
      expect(screen.querySelector<HTMLTextAreaElement>('#hours-typed')!.value).to.equal('Mo 9-12');
      expect(all('mark')).to.have.length(0);
    });

    it('that are no hours change nothing', async () => {
      await show(PLACE);
      await type('Wir sind immer für Sie da');
      expect(take().disabled).to.equal(true);
      expect(words('.ask')).to.contain('Hier stehen keine Zeiten');
    });

    it('for an appointment only mean no fixed hours', async () => {
      await show(PLACE);
      await type('nur nach Vereinbarung');
      await press('In die Woche übernehmen');
      expect(value(PLACE, 'openingHoursSpecification')).to.deep.equal([]);
      expect(value(PLACE, 'appointment')).to.deep.equal({ required: true });
    });

    it('about closed days take those out of the week, about dates add exceptions', async () => {
      await show(PLACE);
      await type('Di geschlossen; 24.12.2026 geschlossen');
      await press('In die Woche übernehmen');
      expect(value(PLACE, 'openingHoursSpecification')).to.deep.equal([
        { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
      ]);
      expect(value(PLACE, 'specialOpeningHoursSpecification')).to.deep.equal([{ validFrom: '2026-12-24' }]);
    });

    it('come from the week there is, on demand', async () => {
      await show(PLACE);
      await press('Jetzige Zeiten als Text holen');
      expect(screen.querySelector<HTMLTextAreaElement>('#hours-typed')!.value).to.equal('Mo, Di 9:00–12:00');
    });
  });

  describe('the week', () => {
    const WEEK = 'openingHoursSpecification';

    it('keeps "not known", "no fixed hours" and a week apart', async () => {
      await show(OFFICE);
      const checked = () => all<HTMLInputElement>('[name=week-state]').findIndex((each) => each.checked);
      expect(checked()).to.equal(0);
      await choose('keine festen Zeiten');
      expect(value(OFFICE, WEEK)).to.deep.equal([]);
      expect(checked()).to.equal(1);
      await choose('feste Zeiten');
      expect(value(OFFICE, WEEK)).to.deep.equal([]);
      await press('Montag: Zeit hinzufügen');
      expect(value(OFFICE, WEEK)).to.deep.equal([{ dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' }]);
      expect(checked()).to.equal(2);
      await choose('nicht bekannt');
      expect(value(OFFICE, WEEK)).to.equal(undefined);
      expect(file.text).not.to.contain('openingHoursSpecification": []');
    });

    it('changes one day of several', async () => {
      await show(PLACE);
      await fill('#Tuesday-0-opens', '08:30');
      expect(value(PLACE, WEEK)).to.deep.equal([
        { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
        { dayOfWeek: ['Tuesday'], opens: '08:30', closes: '12:00' },
      ]);
      await fill('#Tuesday-0-closes', '00:00');
      expect(value(PLACE, WEEK)).to.deep.include({ dayOfWeek: ['Tuesday'], opens: '08:30', closes: '24:00' });
    });

    it('has modes, weeks, languages, notes and seasons', async () => {
      await show(
        PLACE,
        (directory) =>
          (directory.places[0]!.openingHoursSpecification = [
            { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
          ]),
      );
      const entry = () => (value(PLACE, WEEK) as unknown[])[0];
      const plain = { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' };
      await fill('#Monday-0-mode', 'phone');
      expect(entry()).to.deep.equal({ ...plain, mode: 'phone' });
      await fill('#Monday-0-mode', 'walk-in');
      await fill('#Monday-0-weeks', 'odd');
      expect(entry()).to.deep.equal({ ...plain, isoWeek: 'odd' });
      await fill('#Monday-0-weeks', 'month');
      await choose('3.', '.hours-nth');
      expect(entry()).to.deep.equal({ ...plain, weekOfMonth: [1, 3] });
      await fill('#Monday-0-weeks', 'every');
      expect(entry()).to.deep.equal({ ...plain, everyWeeks: 2, validFrom: '2026-11-30' });
      await fill('#Monday-0-weeks', 'all');
      await fill('#Monday-0-languages', 'Arabisch, Ukrainisch');
      await fill('#Monday-0-note', 'Zimmer 12');
      await fill('#Monday-0-from', '2027-01-01');
      expect(entry()).to.deep.equal({
        ...plain,
        availableLanguage: ['ar', 'uk'],
        note: 'Zimmer 12',
        validFrom: '2027-01-01',
      });
      await choose('jedes Jahr', 'redaktion-hours-week');
      expect(entry()).to.deep.include({ validFrom: '--01-01' });
    });

    it('keeps the focus where it was', async () => {
      await show(PLACE);
      screen.querySelector<HTMLElement>('#Tuesday-0-opens')!.focus();
      await fill('#Tuesday-0-opens', '08:30');
      expect(document.activeElement?.id).to.equal('Tuesday-0-opens');
      await press('Dienstag: entfernen');
      expect(document.activeElement?.getAttribute('aria-label')).to.equal('Dienstag: Zeit hinzufügen');
    });

    it('shows what is no time and keeps it', async () => {
      const faulty = { dayOfWeek: ['Monday'], opens: 'neun', closes: '12:00' };
      await show(PLACE, (directory) => directory.places[0]!.openingHoursSpecification.push(faulty));
      expect(words('.bad code')).to.equal(JSON.stringify(faulty));
      await press('Montag: Zeit hinzufügen');
      expect(value(PLACE, WEEK)).to.deep.include(faulty);
      await press('Entfernen', '.bad');
      expect(value(PLACE, WEEK)).not.to.deep.include(faulty);
    });

    it('offers to write a text as entries, where the widgets read it', async () => {
      await show(PLACE, (directory) =>
        Object.assign(directory.places[0]!, { openingHoursSpecification: 'Mo-Fr 09:00-12:00' }),
      );
      expect(words('redaktion-hours-week .bad code')).to.equal('Mo-Fr 09:00-12:00');
      await press('So schreiben, wie die Widgets es verstehen');
      expect(value(PLACE, WEEK)).to.deep.equal([
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '09:00', closes: '12:00' },
      ]);
    });
  });

  describe('exceptions', () => {
    const SPECIAL = 'specialOpeningHoursSpecification';

    it('between the years take two clicks', async () => {
      await show(PLACE);
      await press('Zwischen den Jahren, 24.12.–1.1.');
      expect(document.activeElement).to.equal(button('Eintragen'));
      await press('Eintragen');
      expect(value(PLACE, SPECIAL)).to.deep.equal([
        { validFrom: '2026-12-24', validThrough: '2027-01-01', name: 'Zwischen den Jahren' },
      ]);
      expect(words('redaktion-hours-exceptions li')).to.contain('„Zwischen den Jahren“ vom 24.12.2026 bis 01.01.2027');
      expect(file.problems.filter(({ path }) => path.includes(SPECIAL))).to.deep.equal([]);
    });

    it('come every year, if wanted', async () => {
      await show(PLACE);
      await press('Zwischen den Jahren, 24.12.–1.1.');
      await choose('jedes Jahr wieder');
      await press('Eintragen');
      expect(value(PLACE, SPECIAL)).to.deep.equal([
        { validFrom: '--12-24', validThrough: '--01-01', name: 'Zwischen den Jahren' },
      ]);
    });

    it('are single days with other times', async () => {
      await show(PLACE);
      await press('Einzelner Tag');
      expect(button('Eintragen').disabled).to.equal(true);
      await fill('#exception-name', 'Betriebsversammlung');
      await fill('#exception-from', '2026-12-03');
      await choose('andere Zeiten');
      await fill('#exception-closes', '11:00');
      await press('Eintragen');
      expect(value(PLACE, SPECIAL)).to.deep.equal([
        { name: 'Betriebsversammlung', validFrom: '2026-12-03', opens: '09:00', closes: '11:00' },
      ]);
    });

    it('are changed and removed', async () => {
      await show(PLACE, (directory) =>
        Object.assign(directory.places[0]!, {
          [SPECIAL]: [{ validFrom: '2027-07-05', validThrough: '2027-07-16', name: { de: 'Urlaub', ar: 'إجازة' } }],
        }),
      );
      await press(/: ändern$/);
      await fill('#exception-through', '2027-07-23');
      await press('Ändern', '.hours-form');
      expect(value(PLACE, SPECIAL)).to.deep.equal([
        { validFrom: '2027-07-05', validThrough: '2027-07-23', name: { de: 'Urlaub', ar: 'إجازة' } },
      ]);
      await press(/: entfernen$/, 'redaktion-hours-exceptions');
      expect(value(PLACE, SPECIAL)).to.equal(undefined);
      expect(document.activeElement).to.equal(button('Zwischen den Jahren, 24.12.–1.1.'));
    });
  });

  describe('holidays, appointments and closures', () => {
    it('list the holidays of the Land and open on them', async () => {
      await show(PLACE);
      expect(words('.hours-holidays')).to.equal('');
      screen.querySelector<HTMLDetailsElement>('redaktion-hours-visiting details')!.open = true;
      expect(words('.hours-holidays'))
        .to.contain('25.12.2026 1. Weihnachtstag')
        .and.contain('31.10.2027 Reformationstag');
      await fill('#hours-holidays', 'open');
      expect(value(PLACE, 'publicHolidays')).to.equal('open');
      await fill('#hours-holidays', 'closed');
      expect(value(PLACE, 'publicHolidays')).to.equal(undefined);
    });

    it('say whether one needs an appointment', async () => {
      await show(PLACE);
      await choose('Immer nur mit Termin');
      expect(value(PLACE, 'appointment')).to.deep.equal({ required: true });
      await fill('#hours-booking', 'https://termine.example.org/');
      await choose('Immer nur mit Termin');
      expect(value(PLACE, 'appointment')).to.deep.equal({ required: false, url: 'https://termine.example.org/' });
      await fill('#hours-booking', '');
      expect(value(PLACE, 'appointment')).to.equal(undefined);
    });

    it('close for a while and keep the hours', async () => {
      await show(PLACE);
      await choose('Zurzeit geschlossen');
      await fill('#closed-through', '2026-12-31');
      await fill('#closed-reason', 'Umzug');
      expect(value(PLACE, 'temporarilyClosed')).to.deep.equal({
        validFrom: '2026-11-26',
        validThrough: '2026-12-31',
        reason: 'Umzug',
      });
      // Firefox's innerText is not yet that of what was drawn just now.
      const [resident] = all('redaktion-hours-resident');
      expect(resident!.textContent).to.contain('Vorübergehend geschlossen').and.contain('Umzug');
      await choose('Zurzeit geschlossen');
      expect(value(PLACE, 'temporarilyClosed')).to.equal(undefined);
    });
  });

  it('shows how a resident reads it: now, and fourteen days from today', async () => {
    await show(PLACE, (directory) =>
      Object.assign(directory.places[0]!, {
        specialOpeningHoursSpecification: [{ validFrom: '2026-12-01', name: 'Inventur' }],
      }),
    );
    expect(words('redaktion-hours-resident p')).to.equal('Jetzt: Geschlossen, öffnet am Montag um 9:00 Uhr');
    const rows = all('.hours-ahead tr').map((row) => row.innerText.replace(/\s+/g, ' ').trim());
    expect(rows).to.have.length(14);
    expect(rows[0]).to.equal('Donnerstag, 26. November geschlossen');
    expect(rows[4]).to.equal('Montag, 30. November 9:00–12:00 Uhr');
    expect(rows[5]).to.equal('Dienstag, 1. Dezember geschlossen (Inventur)');
    expect(rows[13]).to.equal('Mittwoch, 9. Dezember geschlossen');
    file.edit('Zeiten', [{ path: ['places', 0, 'openingHoursSpecification'], value: undefined }]);
    await settled();
    expect(words('.hours-ahead')).to.contain('Donnerstag, 26. November nicht bekannt');
  });

  it('says it when the place is gone', async () => {
    await show(['places', 7]);
    expect(words('.notice')).to.equal('Diese Stelle gibt es in der Datei nicht mehr.');
  });

  it('can be used by everybody, with everything on it', async () => {
    await show(PLACE);
    await fill('#hours-typed', 'Mo 9-5, Mi 14-tägig 15-17, 9-12 Uhr, siehe Aushang');
    await press('Urlaub');
    await fill('#Monday-0-weeks', 'month');
    for (const details of all<HTMLDetailsElement>('details')) details.open = true;
    await settled();
    expect(await violations(document.querySelector('main')!)).to.deep.equal([]);
  });
});
