/** `import --ics`: what is new comes in, what is there is never lost, and all else is told. */
import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '../../src/cli/check-file.ts';
import { runImport } from '../../src/cli/import.ts';
import { eventsCalendar } from '../../src/interop/events-ics.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import { dataFile } from '../support/broken-data.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kmt-ics-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);
async function run(...args: string[]): Promise<{ code: number; output: string }> {
  const lines: string[] = [];
  const code = await runImport(args, (line) => lines.push(line), '2026-11-26');
  return { code, output: lines.join('\n').replaceAll(`${folder}/`, '') };
}
type Event = Record<string, unknown> & { id: string };
const eventsOf = (name: string): Event[] => (JSON.parse(readFileSync(at(name), 'utf8')) as { events: Event[] }).events;

const vevent = (uid: string, name: string, ...lines: string[]): string[] => [
  ...['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${name}`],
  ...lines,
  'END:VEVENT',
];
const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const FEST = vevent('fest-1@example.org', 'Internationales Fest', 'DTSTART;VALUE=DATE:20270306', 'X-OWN:1');
const CAFE = vevent(
  'cafe-2@example.org',
  'Sprachcafé',
  'DTSTART;TZID=Europe/Berlin:20261201T150000',
  'DURATION:PT2H',
  'RRULE:FREQ=WEEKLY;BYDAY=TU',
);

describe('kmt-widgets import --ics', () => {
  it('writes events into a file, which the check then finds in order, and changes nothing else of it', async () => {
    const before = `${JSON.stringify(dataFile(), null, 2)}\n`;
    writeFileSync(at('in.json'), before);
    writeFileSync(at('k.ics'), calendar(...FEST, ...CAFE));
    const { code, output } = await run('--ics', at('k.ics'), '--into', at('in.json'), '-o', at('out.json'));
    expect(code).to.equal(0);
    expect(output).to.contain('Eingelesen: 2 neu, 0 geändert, 0 ohne Unterschied.').and.to.contain('X-OWN');
    const events = eventsOf('out.json');
    expect(events.map(({ name }) => name)).to.deep.equal(['Beispielfest', 'Internationales Fest', 'Sprachcafé']);
    expect(events[1]).to.include({ startDate: '2027-03-06', checked: null, status: 'seed', source: 'kalender-k' });
    const others = (file: Record<string, unknown>): object => ({ ...file, events: [], sources: {} });
    const after = JSON.parse(readFileSync(at('out.json'), 'utf8')) as Record<string, unknown>;
    expect(others(after)).to.deep.equal(others(dataFile()));
    expect(checkFile(readFileSync(at('out.json')), '2026-11-26').problems).to.deep.equal(
      checkFile(readFileSync(at('in.json')), '2026-11-26').problems,
    );
  });

  it('read again, has nothing twice, and takes a new date and a cancellation from the calendar', async () => {
    writeFileSync(at('d.json'), JSON.stringify(dataFile({ events: [] }), null, 2));
    writeFileSync(at('k.ics'), calendar(...FEST, ...CAFE));
    await run('--ics', at('k.ics'), '--into', at('d.json'), '-o', at('d.json'));
    const first = readFileSync(at('d.json'), 'utf8');
    const again = await run('--ics', at('k.ics'), '--into', at('d.json'), '-o', at('d.json'));
    expect(again.output).to.contain('0 neu, 0 geändert, 2 ohne Unterschied');
    expect(readFileSync(at('d.json'), 'utf8')).to.equal(first);
    writeFileSync(
      at('k.ics'),
      calendar(...vevent('fest-1@example.org', 'Fest der Kulturen', 'DTSTART;VALUE=DATE:20270313', 'STATUS:CANCELLED')),
    );
    const { output } = await run('--ics', at('k.ics'), '--into', at('d.json'), '-o', at('d.json'));
    const [fest, cafe] = eventsOf('d.json');
    expect(fest).to.include({ startDate: '2027-03-13', eventStatus: 'cancelled', name: 'Internationales Fest' });
    expect(fest!.sourceOf).to.deep.equal({ startDate: 'kalender-k', eventStatus: 'kalender-k' });
    expect(cafe).to.have.property('openingHoursSpecification');
    expect(output).to.contain('"startDate": bisher "2027-03-06", jetzt "2027-03-13"');
    expect(output).to.contain('"name" bleibt "Internationales Fest"; im Kalender steht "Fest der Kulturen".');
  });

  it('never loses what somebody wrote into the file: texts, translations, contacts, exceptions, a check', async () => {
    writeFileSync(at('d.json'), JSON.stringify(dataFile({ events: [] }), null, 2));
    writeFileSync(at('k.ics'), calendar(...CAFE));
    await run('--ics', at('k.ics'), '--into', at('d.json'), '-o', at('d.json'));
    const file = JSON.parse(readFileSync(at('d.json'), 'utf8')) as { events: Event[] };
    const own = {
      ...file.events[0]!,
      name: { de: 'Sprachcafé', ar: 'مقهى' },
      contactPoint: [{ email: 'cafe@example.org' }],
      specialOpeningHoursSpecification: [{ validFrom: '2026-12-08', name: 'Fortbildung' }],
      publicHolidays: 'closed',
      checked: '2026-11-20',
    };
    file.events[0] = own;
    writeFileSync(at('d.json'), JSON.stringify(file, null, 2));
    writeFileSync(
      at('k.ics'),
      calendar(...CAFE.slice(0, -1), 'EXDATE;TZID=Europe/Berlin:20261222T150000', 'END:VEVENT'),
    );
    await run('--ics', at('k.ics'), '--into', at('d.json'), '-o', at('d.json'));
    expect({ ...eventsOf('d.json')[0]!, sourceOf: {} }).to.deep.equal({
      ...own,
      sourceOf: {},
      specialOpeningHoursSpecification: [{ validFrom: '2026-12-08', name: 'Fortbildung' }, { validFrom: '2026-12-22' }],
    });
  });

  it('knows its own events again, by the UIDs of the elements’ calendar files', async () => {
    const openingHoursSpecification = [{ dayOfWeek: ['Tuesday'], opens: '15:00', closes: '17:00' }];
    const file = dataFile({
      'events[0].place': 'first',
      'events[1]': {
        ...{ id: 'cafe', name: 'Café', source: 'example', checked: null, status: 'seed' },
        openingHoursSpecification,
      },
    });
    const text = eventsCalendar(parseDirectory(file).directory!, { now: new Date('2026-11-26T12:00Z') });
    writeFileSync(at('d.json'), JSON.stringify(file, null, 2));
    writeFileSync(at('k.ics'), text);
    const { output } = await run('--ics', at('k.ics'), '--into', at('d.json'), '-o', at('d.json'));
    expect(output).to.contain('0 neu, 0 geändert');
    expect(readFileSync(at('d.json'), 'utf8')).to.equal(JSON.stringify(file, null, 2));
  });

  it('tells what it does not take, and why, and says so by its code', async () => {
    writeFileSync(
      at('k.ics'),
      calendar(
        ...vevent('a', 'Stammtisch', 'DTSTART;VALUE=DATE:20270306', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=6'),
        ...vevent('b', 'Altes', 'DTSTART;VALUE=DATE:20200306'),
        ...vevent('c', 'Mit Leuten', 'DTSTART;VALUE=DATE:20270306', 'ATTENDEE:mailto:x@example.org', 'CATEGORIES:A'),
        ...['BEGIN:VTODO', 'SUMMARY:Kuchen', 'END:VTODO'],
      ),
    );
    const { code, output } = await run('--ics', at('k.ics'));
    expect(code).to.equal(1);
    for (const part of [
      'k.ics: 3 Veranstaltungen.',
      '„Stammtisch“ wiederholt sich so, wie es die Datendatei nicht sagen kann (FREQ=MONTHLY;BYMONTHDAY=6)',
      'Vorbei und nicht eingelesen: 1 Veranstaltung.',
      'Personen (ATTENDEE)',
      'Aufgaben (VTODO), Kategorien (CATEGORIES)',
      'Nichts geschrieben',
    ])
      expect(output).to.contain(part);
    expect(output).not.to.contain('x@example.org');
  });

  it('refuses what is no calendar, overwrites nothing unasked, and explains itself', async () => {
    writeFileSync(at('k.ics'), 'Name;Ort\n');
    expect(await run('--ics', at('k.ics'))).to.deep.include({ code: 2 });
    writeFileSync(at('k.ics'), calendar(...FEST));
    writeFileSync(at('d.json'), 'x');
    expect((await run('--ics', at('k.ics'), '-o', at('d.json'))).output).to.contain('gibt es schon');
    expect((await run('--ics', at('k.ics'), '-o', at('neu.json'))).code).to.equal(0);
    expect(eventsOf('neu.json')).to.have.lengthOf(1);
    expect((await run('--ics')).code).to.equal(2);
    expect((await run('--ics', 'a.ics', '--sheet', 'b')).output).to.contain('--sheet kennt „import --ics“ nicht');
    expect((await run('--ics', '--help')).output).to.contain('Kalenderdatei');
    expect(JSON.parse((await run('--ics', at('k.ics'), '--json')).output)).to.have.property('events');
  });
});
