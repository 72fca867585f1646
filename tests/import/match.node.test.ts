/** Places of a table that a file already has: found however they are written, shown as a difference, never twice. */
import { expect } from 'chai';
import { changesFor, idFor, isClear, sourceKeyOf, sourceOfTable } from '../../src/import/table/new-places.ts';
import { matchPlaces } from '../../src/import/table/match.ts';
import { readTable } from '../../src/import/table/read-table.ts';
import { differenceWords } from '../../src/import/table/say.ts';
import { withChanges } from '../../src/check/text-edits.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import base from '../cases/base.json' with { type: 'json' };
import { bytesOf } from '../support/table-bytes.ts';

const AWO = {
  id: 'awo',
  name: { de: 'AWO Kreisverband Ülzen e. V., Migrationsberatung', en: 'AWO advice' },
  address: { streetAddress: 'Ripdorfer Straße 21', postalCode: '29525', addressLocality: 'Uelzen' },
  contactPoint: [{ name: 'Zentrale', telephone: '0581 9999-10' }],
  openingHoursSpecification: [
    { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
    { dayOfWeek: ['Tuesday'], opens: '09:00', closes: '12:00' },
  ],
  availableLanguage: ['de', 'fa-AF'],
  fees: 'kostenlos',
  source: Object.keys(base.sources)[0],
  checked: '2026-01-10',
  status: 'verified',
};
const json = { ...base, places: [AWO] };

async function matches(table: string, places: unknown[] = [AWO]) {
  const { directory } = parseDirectory({ ...base, places });
  return matchPlaces(await readTable(bytesOf(table)), directory!);
}
const HEAD = 'Name;Straße;PLZ;Ort;Telefon;Zeiten;Sprachen\n';

describe('A place of a table', () => {
  for (const name of [
    'AWO Kreisverband Ülzen e. V., Migrationsberatung',
    'AWO Kreisverband Uelzen e.V. Migrationsberatung',
    'awo kreisverband uelzen: migrationsberatung',
    'AWO advice',
  ]) {
    it(`is known as "${name}"`, async () => {
      const [match] = await matches(
        `${HEAD}${name};Ripdorfer Str. 21;29525;Uelzen;(0581) 9999 10;Mo, Di 9-12;dt., Dari\n`,
      );
      expect(match).to.deep.include({ kind: 'same', ids: ['awo'], differences: [] });
    });
  }

  it('is another one in another town', async () => {
    const [match] = await matches(`${HEAD}AWO advice;;29549;Bad Bevensen;;;\n`);
    expect(match!.kind).to.equal('new');
  });

  it('that differs shows each difference, and only of what the table has', async () => {
    const [match] = await matches(`${HEAD}AWO advice;Ripdorfer Str. 23;29525;Uelzen;0581 9999-20;Mo 9-12;dt., türk.\n`);
    expect(match!.kind).to.equal('changed');
    expect(match!.differences.map(differenceWords)).to.deep.equal([
      'Anschrift: „Ripdorfer Straße 21“ → „Ripdorfer Str. 23“',
      'Kontakt: „0581 9999-10“ → „0581 9999-20“',
      'Öffnungszeiten: Mo 9:00–12:00 · Di 9:00–12:00 → Mo 9:00–12:00',
      'Sprachen: Deutsch, Dari → Deutsch, Türkisch',
    ]);
  });

  it('that may be two of the file is for a person to tell', async () => {
    const twin = { ...AWO, id: 'awo-2', address: { ...AWO.address, streetAddress: 'Markt 1' } };
    const [unclear] = await matches('Name;PLZ;Ort\nAWO advice;29525;Uelzen\n', [AWO, twin]);
    expect(unclear).to.deep.include({ kind: 'unclear', ids: ['awo', 'awo-2'] });
    expect(isClear(unclear!)).to.equal(false);
    const [told] = await matches('Name;Straße;PLZ;Ort\nAWO advice;Markt 1;29525;Uelzen\n', [AWO, twin]);
    expect(told!.ids).to.deep.equal(['awo-2']);
  });

  it('that stands twice in the table is taken once', async () => {
    const rows = await matches(
      'Name;PLZ;Ort\nNeu;29525;Uelzen\nNEU e. V.;29525;Uelzen\nAWO advice;29525;Uelzen\nAWO advice;29525;Uelzen\n',
    );
    expect(rows.map(({ kind, sameAsRow }) => [kind, sameAsRow])).to.deep.equal([
      ['new', undefined],
      ['unclear', 2],
      ['same', undefined],
      ['unclear', 4],
    ]);
  });
});

describe('What an import changes', () => {
  const source = sourceOfTable('Liste 2026.csv', { titles: ['Stand: Mai 2026'], skipped: [] }, '2026-11-26');

  it('is what differs, with the table as its source; all else keeps its bytes', async () => {
    const rows = await matches(
      `${HEAD}AWO advice;;29525;Uelzen;0581 9999-20;;\nNeu e. V.;Markt 1;29525;Uelzen;0581 999930;Mo 9-12;\n`,
    );
    const text = JSON.stringify(json, null, 2);
    const after = JSON.parse(
      withChanges(text, changesFor(rows, json, { key: sourceKeyOf('Liste 2026.csv'), source })),
    ) as typeof json & {
      places: Record<string, unknown>[];
    };
    expect(after.places[0]).to.deep.equal({
      ...AWO,
      contactPoint: [{ name: 'Zentrale', telephone: '0581 9999-20' }],
      sourceOf: { contactPoint: 'tabelle-liste-2026' },
    });
    expect(after.places[1]).to.deep.equal({
      id: 'neu-uelzen',
      name: 'Neu e. V.',
      address: { streetAddress: 'Markt 1', postalCode: '29525', addressLocality: 'Uelzen' },
      contactPoint: [{ telephone: '0581 999930' }],
      openingHoursSpecification: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' }],
      source: 'tabelle-liste-2026',
      checked: null,
      status: 'seed',
    });
    expect((after.sources as Record<string, unknown>)['tabelle-liste-2026']).to.deep.equal({
      title: 'Tabelle „Liste 2026.csv“',
      publisher: 'nicht angegeben',
      asOf: 'Mai 2026',
      seen: '2026-11-26',
    });
    expect(parseDirectory(after).problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  it('takes away when a property was checked that is another one now', async () => {
    const place = { ...AWO, checkedOf: { contactPoint: '2026-05-01', fees: '2026-05-01' } };
    const rows = await matches('Name;PLZ;Ort;Tel\nAWO advice;29525;Uelzen;0581 9999-20\n', [place]);
    const before = { ...base, places: [place] };
    const after = withChanges(JSON.stringify(before, null, 2), changesFor(rows, before, { key: 'a', source }));
    expect((JSON.parse(after) as typeof before).places[0]!.checkedOf).to.deep.equal({ fees: '2026-05-01' });
  });

  it('is nothing where the table says the same', async () => {
    const rows = await matches('Name;PLZ;Ort\nAWO advice;29525;Uelzen\n');
    expect(changesFor(rows, json, { key: 'a', source })).to.deep.equal([]);
  });

  it('adds a number beside several, and takes the place of none of them', async () => {
    const several = {
      ...AWO,
      contactPoint: [{ telephone: '0581 1234567' }, { email: 'a@example.org' }, { telephone: '0581 7654321' }],
    };
    const [match] = await matches('Name;PLZ;Ort;Tel\nAWO advice;29525;Uelzen;0581 999930\n', [several]);
    expect(match!.differences).to.deep.equal([
      { property: 'contactPoint', path: ['contactPoint', 3], before: undefined, after: { telephone: '0581 999930' } },
    ]);
  });
});

describe('The id of a new place', () => {
  it('is made of its name and town, and is its own', () => {
    const place = { name: 'Bürger*innen-Büro „Größe“ e. V.', address: { addressLocality: 'Bad Bevensen' } };
    expect(idFor(place, new Set())).to.equal('buerger-innen-buero-groesse-bad-bevensen');
    expect(idFor(place, new Set(['buerger-innen-buero-groesse-bad-bevensen']))).to.equal(
      'buerger-innen-buero-groesse-bad-bevensen-2',
    );
    expect(idFor({ name: 'AWO Uelzen', address: { addressLocality: 'Uelzen' } }, new Set())).to.equal('awo-uelzen');
    expect(idFor({ name: 'مركز' }, new Set())).to.equal('stelle');
  });
});
