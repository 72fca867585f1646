import { expect } from '@open-wc/testing';
import '../../../src/editor/screens/check/check.ts';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';
import type { RedaktionCheck } from '../../../src/editor/screens/check/check.ts';
import { setClock } from '../../../src/editor/today.ts';
import { violations } from '../../support/axe.ts';
import base from '../../cases/base.json' with { type: 'json' };
import { changed, type Changes } from '../../support/broken-data.ts';

const TODAY = '2026-11-26';
const CHRISTMAS = [{ validFrom: '--12-24', validThrough: '--12-31' }];
/** Nothing of it is due on that day. */
const FINE: Changes = {
  'office.checked': '2026-11-01',
  'places[0].checked': '2026-11-01',
  'office.specialOpeningHoursSpecification': CHRISTMAS,
  'places[0].specialOpeningHoursSpecification': CHRISTMAS,
};

let region: HTMLElement;

before(async () => {
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/src/editor/redaktion.css' });
  await new Promise((done) => {
    style.addEventListener('load', done);
    document.head.append(style);
  });
  setClock(() => new Date(`${TODAY}T10:00:00Z`));
  region = Object.assign(document.createElement('p'), { id: 'announcer' });
  document.body.append(region);
});

after(() => {
  setClock();
  region.remove();
});

afterEach(() => document.querySelector('redaktion-check')?.remove());

async function screen(changes: Changes): Promise<{ file: EditedFile; element: RedaktionCheck }> {
  const text = `${JSON.stringify(changed(base, { ...FINE, ...changes }), null, 2)}\n`;
  const file = EditedFile.read('beratung.json', new TextEncoder().encode(text));
  const element = Object.assign(document.createElement('redaktion-check'), { file }) as RedaktionCheck;
  document.body.append(element);
  await element.updateComplete;
  return { file, element };
}

const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const headings = (element: Element): string[] => [...element.querySelectorAll('h2')].map(words);
const section = (element: Element, title: string): HTMLElement =>
  [...element.querySelectorAll('section')].find((each) => words(each.querySelector('h2')).startsWith(title))!;

async function press(element: RedaktionCheck, name: string, within: Element = element): Promise<void> {
  const found = [...within.querySelectorAll<HTMLElement>('button, a')].filter((each) => words(each).startsWith(name));
  expect(found.length, name).to.be.above(0);
  found[0]!.focus();
  found[0]!.click();
  await element.updateComplete;
  await element.querySelector<RedaktionCheck>('redaktion-partner')?.updateComplete;
}

async function tick(element: RedaktionCheck, label: string): Promise<void> {
  const found = [...element.querySelectorAll('label')].find((each) => words(each).startsWith(label))!;
  found.querySelector('input')!.click();
  await element.updateComplete;
}

describe('the screen of what is to be checked', () => {
  it('says so where nothing is', async () => {
    const { element } = await screen({});
    expect(headings(element)).to.deep.equal(['Damit nichts vergessen wird']);
    expect(words(element.querySelector('.good'))).to.include('Nichts');
  });

  it('shows what is wrong, due and unchecked, each with what to do', async () => {
    const { element } = await screen({
      'office.contactPoint[0].telephone': '87-1779',
      'places[0].specialOpeningHoursSpecification': [...CHRISTMAS, { validFrom: '2026-01-02', name: 'Umzug' }],
      'places[0].checked': '2026-01-01',
      'places[0].openingHoursSpecification[0].opens': '8:30 Uhr',
    });
    expect(headings(element)).to.deep.equal([
      'Jetzt falsch für Bewohner (1)',
      'Bald fällig (1)',
      'Lange nicht geprüft (1)',
      'Wird verstanden, steht aber anders da (1)',
      'Damit nichts vergessen wird',
    ]);
    expect(words(section(element, 'Jetzt falsch')))
      .to.include('Amt Beispiel')
      .and.to.include('hat keine Vorwahl');
    expect(words(section(element, 'Bald'))).to.include('Die Ausnahme „Umzug“ (02.01.2026) ist vorbei');
    expect(words(section(element, 'Wird'))).to.include('Schreiben Sie: "opens": "08:30"');
  });

  it('takes away what is over, in one step that can be undone', async () => {
    const { file, element } = await screen({
      'office.specialOpeningHoursSpecification': [{ validFrom: '2026-01-02' }, ...CHRISTMAS],
    });
    const before = file.text;
    await press(element, 'Entfernen');
    expect(file.valueAt(['office', 'specialOpeningHoursSpecification'])).to.deep.equal(CHRISTMAS);
    expect(headings(element)).to.deep.equal(['Damit nichts vergessen wird']);
    file.undo();
    expect(file.text).to.equal(before);
  });

  it('enters Christmas for all places at once, or for one', async () => {
    const without = {
      'office.specialOpeningHoursSpecification': undefined,
      'places[0].specialOpeningHoursSpecification': undefined,
    };
    const entry = { validFrom: '2026-12-24', validThrough: '2027-01-01', name: 'Zwischen den Jahren' };
    const all = await screen(without);
    expect(words(section(all.element, 'Bald'))).to.include(
      'Weihnachten 2026/27 ist bei 2 von 2 Stellen noch nicht eingetragen',
    );
    await press(all.element, '„Zwischen den Jahren“ bei allen eintragen');
    for (const at of [['office'], ['places', 0]]) {
      expect(all.file.valueAt([...at, 'specialOpeningHoursSpecification'])).to.deep.equal([entry]);
    }
    all.element.remove();
    const one = await screen(without);
    one.element.querySelector('details')!.open = true;
    await press(one.element, '„Zwischen den Jahren“ eintragen', one.element.querySelector('details')!);
    expect(one.file.valueAt(['office', 'specialOpeningHoursSpecification'])).to.deep.equal([entry]);
    expect(one.file.valueAt(['places', 0, 'specialOpeningHoursSpecification'])).to.equal(undefined);
  });

  it('repairs what is certain, and keeps the focus on the screen', async () => {
    const { file, element } = await screen({ 'places[0].openingHoursSpecification[0].opens': '8:30 Uhr' });
    await press(element, 'So ändern');
    expect(file.valueAt(['places', 0, 'openingHoursSpecification', 0, 'opens'])).to.equal('08:30');
    await element.updateComplete;
    expect(element.contains(document.activeElement)).to.equal(true);
  });

  describe('for what nobody has checked for long', () => {
    const OLD = { 'office.checked': '2026-01-01', 'places[0].checked': null, 'places[0].status': 'seed' };

    it('notes today for what is ticked, and nothing else', async () => {
      const { file, element } = await screen({ ...OLD, 'office.checkedOf': { address: '2026-03-01' } });
      await tick(element, 'Alle auswählen');
      await press(element, 'Ausgewählte (2): heute geprüft');
      expect(file.valueAt(['office', 'checked'])).to.equal(TODAY);
      expect(file.valueAt(['office', 'checkedOf'])).to.equal(undefined);
      expect(file.valueAt(['places', 0, 'checked'])).to.equal(TODAY);
      expect(file.valueAt(['places', 0, 'status'])).to.equal('seed');
      expect(headings(element)).to.deep.equal(['Damit nichts vergessen wird']);
    });

    it('calls it verified only where that is ticked, with where one knows it from', async () => {
      const { file, element } = await screen(OLD);
      await tick(element, 'Auch als geprüft kennzeichnen');
      const select = element.querySelector('select')!;
      select.value = 'auskunft-der-stellen';
      select.dispatchEvent(new Event('change'));
      await tick(element, 'Beratung Beispiel');
      await press(element, 'Ausgewählte (1)');
      expect(file.valueAt(['places', 0])).to.deep.include({
        checked: TODAY,
        status: 'verified',
        source: 'auskunft-der-stellen',
      });
      expect(file.valueAt(['sources', 'auskunft-der-stellen'])).to.deep.equal({
        ...{ title: 'Auskunft der Beratungsstellen', publisher: 'Amt Beispiel', asOf: TODAY, seen: TODAY },
      });
      expect(file.valueAt(['office', 'checked'])).to.equal('2026-01-01');
      expect(file.problems).to.deep.equal([]);
    });

    it('notes a part by itself', async () => {
      const { file, element } = await screen(OLD);
      const details = element.querySelector<HTMLDetailsElement>('.check-parts')!;
      details.open = true;
      await press(element, 'Öffnungszeiten', details);
      expect(file.valueAt(['office', 'checkedOf'])).to.deep.equal({ openingHoursSpecification: TODAY });
      expect(file.valueAt(['office', 'checked'])).to.equal('2026-01-01');
    });

    it('notes the day on which an old source was read', async () => {
      const { file, element } = await screen({ 'sources.amt.asOf': '2020' });
      await press(element, 'Heute geprüft');
      expect(file.valueAt(['sources', 'amt', 'seen'])).to.equal(TODAY);
    });
  });

  describe('for a partner', () => {
    const OLD = {
      'places[0].checked': null,
      'places[0].status': 'seed',
      'places[0].contactPoint': [{ telephone: '04921 87-1', email: 'a@example.org' }],
    };

    it('has a mail with all that is known', async () => {
      const { element } = await screen(OLD);
      await press(element, 'Nachfragen per E-Mail');
      const partner = element.querySelector('redaktion-partner')!;
      expect(partner.querySelector('textarea')!.value)
        .to.include('Stimmt das noch?')
        .and.to.include('Telefon: 04921 87-1');
      const { href } = [...partner.querySelectorAll('a')].find((each) => words(each) === 'Mailprogramm öffnen')!;
      expect(href).to.match(/^mailto:a@example\.org\?subject=Stimmt%20das%20noch/);
    });

    it('takes the answer back, one difference after the other', async () => {
      const { file, element } = await screen(OLD);
      await press(element, 'Antwort einfügen');
      const partner = element.querySelector<RedaktionCheck>('redaktion-partner')!;
      const answer = async (text: string) => {
        const area = partner.querySelector('textarea')!;
        area.value = text;
        area.dispatchEvent(new Event('input'));
        await partner.updateComplete;
      };
      await answer('Telefon: 04921 87-9\nE-Mail: neu@example.org\nFrau A ist im Urlaub.\n\nViele Grüße\nB');
      expect([...partner.querySelectorAll('h4')].map(words)).to.deep.equal(['Geändert', 'Nicht verstanden']);
      expect(words(partner)).to.match(/bisher: „04921 87-1“ ?neu: „04921 87-9“.*„Frau A ist im Urlaub\.“/);
      await press(element, 'Übernehmen', partner);
      expect(file.valueAt(['places', 0, 'contactPoint', 0])).to.deep.equal({
        telephone: '04921 87-9',
        email: 'a@example.org',
      });
      await partner.updateComplete;
      expect(partner.querySelectorAll('button')).to.have.length(1);
      await press(element, 'Übernehmen', partner);
      expect(file.valueAt(['places', 0, 'contactPoint', 0, 'email'])).to.equal('neu@example.org');
      await answer('Stimmt alles.');
      expect(words(partner.querySelector('.good'))).to.include('bestätigt');
    });
  });

  it('keeps the answer that was pasted while one looks at a form', async () => {
    const { file, element } = await screen({ 'places[0].checked': null, 'places[0].status': 'seed' });
    await press(element, 'Antwort einfügen');
    const area = element.querySelector('textarea')!;
    area.value = 'Frau A ist im Urlaub.';
    area.dispatchEvent(new Event('input'));
    element.remove();
    const again = Object.assign(document.createElement('redaktion-check'), { file }) as RedaktionCheck;
    document.body.append(again);
    await again.updateComplete;
    await again.querySelector<RedaktionCheck>('redaktion-partner')!.updateComplete;
    expect(again.querySelector('textarea')!.value).to.equal('Frau A ist im Urlaub.');
  });

  it('saves reminders as a calendar file', async () => {
    const { element } = await screen({});
    let saved: HTMLAnchorElement | undefined;
    const take = (event: Event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      saved = event.target;
      event.preventDefault();
    };
    document.addEventListener('click', take);
    await press(element, 'Erinnerungen für den Kalender');
    document.removeEventListener('click', take);
    expect(saved?.download).to.equal('beratung-pruefen.ics');
    expect(await (await fetch(saved!.href)).text()).to.match(/^BEGIN:VCALENDAR\r\n/);
  });

  it('shows the error of a text that is no JSON', async () => {
    const file = new EditedFile('x.json', '{ "version": 1,, }');
    const element = Object.assign(document.createElement('redaktion-check'), { file }) as RedaktionCheck;
    document.body.append(element);
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['Jetzt falsch für Bewohner (1)']);
  });

  it('is accessible', async () => {
    const { element } = await screen({
      'office.checked': '2026-01-01',
      'places[0].checked': null,
      'places[0].status': 'seed',
      'office.specialOpeningHoursSpecification': undefined,
    });
    await press(element, 'Antwort einfügen');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('lets hours of a file from before be meant so by a button, and speaks no code of it', async () => {
    const { file, element } = await screen({
      'office.openingHoursSpecification': [],
      'office.appointment': { required: true },
    });
    const wrong = section(element, 'Jetzt falsch');
    expect(words(wrong)).to.include('gilt jetzt immer „Nur mit Termin“').and.not.include('"');
    expect(wrong.querySelector('a')?.getAttribute('href')).to.equal('#zeiten:office');
    await press(element, 'Alle Zeiten sind so gemeint', wrong);
    expect(file.valueAt(['requires'])).to.deep.equal(['hours-2']);
    expect(headings(element).join()).to.not.include('Jetzt falsch');
  });
});
