/** Tables as offices keep them: the nine cases, and many more of their kinds. */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { readTable, type TableOptions } from '../../src/import/table/read-table.ts';
import { TableError } from '../../src/import/table/grid.ts';
import type { PlaceRow, TableReading } from '../../src/import/table/types.ts';
import { bytesOf, type SavedAs } from '../support/table-bytes.ts';
import { xlsx } from '../support/xlsx.ts';

const CASES = 'tests/cases/tables';
type Prototype = Pick<TableReading, 'head' | 'cols' | 'turned' | 'skipped' | 'places'>;
const prototype = JSON.parse(readFileSync(`${CASES}/a-prototypes-reading.json`, 'utf8')) as Record<string, Prototype>;

const read = (text: string, options?: TableOptions, as?: SavedAs) => readTable(bytesOf(text, as), options);
/** The one place of a table. */
async function only(text: string): Promise<PlaceRow> {
  const { places } = await read(text);
  expect(places).to.have.length(1);
  return places[0]!;
}
/** What one cell gives under a heading. */
const cell = (head: string, text: string) =>
  only(`Name;PLZ Ort;${head}\nAWO;29525 Uelzen;"${text.replace(/"/g, '""')}"\n`);
const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const span = (day: number, opens: string, closes: string) => ({ dayOfWeek: [WEEK[day]!], opens, closes });

describe('The tables of the cases', () => {
  /** Where the prototype read otherwise than the phrases of cases/hours-phrases.csv and the model mean it. */
  const BETTER: Record<string, (reading: Prototype) => void> = {
    '01-liste.csv': ({ places }) => {
      Object.assign(places[1]!.place, { appointment: { required: false, outsideHours: true } });
      places[6]!.ask.push({ field: 'hours', id: 'phone-or-booking', text: 'Termine tel. Mo 9-11' });
      places[7]!.place.openingHoursSpecification![0]!.everyWeeks = 2;
      places[7]!.ask = [{ field: 'hours', id: 'first-date', text: '14-tägig' }];
    },
    '13-titel-gruppen-fuss.csv': ({ places }) => {
      places[1]!.place.openingHoursSpecification![0]!.everyWeeks = 2;
      places[1]!.ask[1] = { field: 'hours', id: 'first-date', text: '14-tägig' };
    },
  };

  for (const [file, expected] of Object.entries(prototype)) {
    if (file === '10-gedreht.csv') continue;
    it(`are read as a person reads them: ${file}`, async () => {
      BETTER[file]?.(expected);
      const reading = await readTable(readFileSync(`${CASES}/${file}`));
      const { head, cols, turned, skipped } = reading;
      const places = reading.places.map(({ row, place, ask, unread }) => ({ row, place, ask, unread }));
      expect({ head, cols, turned, skipped, places }).to.deep.equal(expected);
    });
  }

  it('are read turned where they are: 10-gedreht.csv', async () => {
    const { turned, places, cols } = await readTable(readFileSync(`${CASES}/10-gedreht.csv`));
    expect(turned).to.equal(true);
    expect(cols.map(({ role }) => role)).to.deep.equal(['name', 'street', 'plzort', 'phone', 'hours']);
    expect(places.map(({ row, place: { name } }) => [row, name])).to.deep.equal([
      [2, 'AWO'],
      [3, 'Diakonie'],
    ]);
    expect(places[0]!.place.openingHoursSpecification).to.deep.equal([span(0, '09:00', '12:00')]);
    expect(places[1]!.place.appointment).to.deep.equal({ required: true });
  });

  it('keep every cell as it was written', async () => {
    const { places } = await readTable(readFileSync(`${CASES}/01-liste.csv`));
    expect(places[4]!.written).to.deep.equal({
      Träger: 'Diakonie Sprechstunde Rathaus Zi. 12',
      Straße: 'Lindenstr. 12',
      'PLZ Ort': '29549 Bad Bevensen',
      'Tel.': 'siehe Uelzen',
      Sprechzeiten: '1. u. 3. Mi im Monat 10-12',
      Sprachen: 'mit Dolmetscher',
    });
  });
});

describe('A table', () => {
  const ROWS = [
    ['Träger', 'Straße', 'PLZ Ort', 'Telefon', 'Öffnungszeiten', 'Sprachen'],
    ['Büro für Größe', 'Lüchower Str. 1', '29525 Uelzen', '0581 999910', 'Mo–Do 9–12', 'türkisch'],
    ['Caritas', 'Weg 2', '29549 Bad Bevensen', '05821 999920', 'n. V.', 'russ., poln.'],
  ];
  const text = (delimiter: string) =>
    ROWS.map((row) => row.map((each) => (each.includes(delimiter) ? `"${each}"` : each)).join(delimiter)).join('\r\n');

  for (const as of ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as SavedAs[]) {
    for (const delimiter of [';', ',', '\t', '|']) {
      it(`is read the same in ${as}, separated by ${JSON.stringify(delimiter)}`, async () => {
        const reading = await read(text(delimiter), {}, as);
        expect(reading.delimiter).to.equal(delimiter);
        expect(reading.places.map(({ place }) => place)).to.deep.equal([
          {
            name: 'Büro für Größe',
            address: { streetAddress: 'Lüchower Str. 1', postalCode: '29525', addressLocality: 'Uelzen' },
            contactPoint: [{ telephone: '0581 999910' }],
            openingHoursSpecification: [{ dayOfWeek: WEEK.slice(0, 4), opens: '09:00', closes: '12:00' }],
            availableLanguage: ['tr'],
          },
          {
            name: 'Caritas',
            address: { streetAddress: 'Weg 2', postalCode: '29549', addressLocality: 'Bad Bevensen' },
            contactPoint: [{ telephone: '05821 999920' }],
            openingHoursSpecification: [],
            appointment: { required: true },
            availableLanguage: ['ru', 'pl'],
          },
        ]);
      });
    }
  }

  it('may say itself what separates its cells', async () => {
    const { places } = await read('sep=,\r\nName,PLZ Ort,Telefon\r\nA;B,29525 Uelzen,0581 999910\r\n');
    expect(places[0]!.place.name).to.equal('A;B');
  });

  it('keeps its rows where a name stands in quotes', async () => {
    const { places } = await read(
      'Name;PLZ Ort\n"Hilfe" e. V.;29525 Uelzen\n"Verein ""A"";\nB";29525 Uelzen\nC;29525 Uelzen',
    );
    expect(places.map(({ place }) => place.name)).to.deep.equal(['"Hilfe" e. V.', 'Verein "A"; B', 'C']);
  });

  it('pasted as HTML is read as its cells', async () => {
    const { places } = await read(
      'Version:0.9\r\nStartHTML:00\r\n<html><body><!--StartFragment--><table><tr><th>Name<th>Adresse</th><th>Tel</th></tr>' +
        '<tr><td>AWO &amp; Co</td><td>Markt&nbsp;1<br>29525 Uelzen</td><td>0581 999910</td></tr>' +
        '<tr><td>B&uuml;ro</td><td colspan=2>Ring 2, 29525 Uelzen</td></tr></table>',
    );
    expect(
      places.map(({ place }) => [place.name, place.address?.streetAddress, place.contactPoint?.[0]?.telephone]),
    ).to.deep.equal([
      ['AWO & Co', 'Markt 1', '0581 999910'],
      ['Büro', 'Ring 2', undefined],
    ]);
  });

  it('without headings is read by what its cells look like', async () => {
    const { head, cols, places } = await read(
      'AWO;29525;Uelzen;Markt 1;a@example.org;www.example.org\nDRK;29525;Bad Bevensen;Ring 2;b@example.org;www.example.com\n',
    );
    expect(head).to.equal(-1);
    expect(cols.map(({ role, by }) => [role, by])).to.deep.equal(
      ['name', 'plz', 'ort', 'street', 'email', 'url'].map((role) => [role, 'content']),
    );
    expect(places[0]!.place.url).to.equal('https://www.example.org');
  });

  it('with titles, groups, a second row of headings and notes tells them, and takes none for a place', async () => {
    const reading = await read(
      'Adressliste;;\nStand: 05/2026;;\n\nTräger;PLZ Ort;Telefon\nBeratung;;\nAWO;29525 Uelzen;0581 999910\n' +
        'Träger;PLZ Ort;Telefon\nDRK;29525 Uelzen;0581 999920\n*) nur mit Termin;;\nStand: Mai;Quelle: Landkreis;\n',
    );
    expect(reading.head).to.equal(3);
    expect(reading.titles).to.deep.equal(['Adressliste', 'Stand: 05/2026']);
    expect(reading.skipped).to.deep.equal([
      'Beratung',
      'Träger PLZ Ort Telefon',
      '*) nur mit Termin',
      'Stand: Mai Quelle: Landkreis',
    ]);
    expect(reading.places.map(({ row }) => row)).to.deep.equal([6, 8]);
  });

  it('that is turned, with days, is read by its columns', async () => {
    const { turned, titles, places } = await read(
      'Übersicht;;\nEinrichtung;AWO;DRK\nAdresse;Markt 1, 29525 Uelzen;Ring 2, 29525 Uelzen\nMo;9-12;-\nDi;9-12;10-12\nSprachen;dt.;kurd.\n',
    );
    expect(turned).to.equal(true);
    expect(titles).to.deep.equal(['Übersicht']);
    expect(places[1]!.place.openingHoursSpecification).to.deep.equal([span(1, '10:00', '12:00')]);
    expect(places[1]!.ask).to.deep.equal([{ field: 'languages', text: 'kurd.', options: ['kmr', 'ckb'] }]);
  });

  it('has days in columns, in two for morning and afternoon, or for beginning and end', async () => {
    const { places } = await read(
      'Stelle;Ort;Mo vorm.;Mo nachm.;Di von;Di bis;Mittwoch\nAWO;Uelzen;9-12;14-16;9;12.30;geschlossen\nDRK;Uelzen;;14-16;0,375;0,5;n. V.\n',
    );
    expect(places[0]!.ask).to.deep.equal([]);
    expect(places[0]!.place.openingHoursSpecification).to.deep.equal([
      span(0, '09:00', '12:00'),
      span(0, '14:00', '16:00'),
      span(1, '09:00', '12:30'),
    ]);
    expect(places[1]!.place.openingHoursSpecification?.[1]).to.deep.equal(span(1, '09:00', '12:00'));
    expect(places[1]!.ask).to.have.length(1);
  });

  it('whose rows have no name asks for it', async () => {
    const { places } = await read('Name;PLZ Ort;Telefon;Zeiten\nAWO;29525 Uelzen;0581 999910;Mo 9-12\n;;;Do 14-17\n');
    expect(places[1]!.ask).to.deep.equal([{ field: 'name', id: 'no-name', text: '' }]);
    expect(places[1]!.place.openingHoursSpecification).to.have.length(1);
  });

  it('may name the one who runs a place beside the place', async () => {
    const { place } = await only('Träger;Beratungsstelle;PLZ Ort;Lfd. Nr.\nAWO;MBE Uelzen;29525 Uelzen;1\n');
    expect(place).to.deep.include({ name: 'MBE Uelzen', provider: 'AWO' });
  });

  it('tells columns that nobody knows', async () => {
    const { unread, ask } = await only('Name;PLZ Ort;Aufzug;Bemerkung\nAWO;29525 Uelzen;vorhanden;nur für Frauen\n');
    expect(ask).to.deep.equal([]);
    expect(unread).to.deep.equal([
      { field: 'Aufzug', text: 'vorhanden' },
      { field: 'Bemerkung', text: 'nur für Frauen' },
    ]);
  });

  it('has columns whose texts stay as they are', async () => {
    const { place, unread } = await only(
      'Name;PLZ Ort;Zielgruppe;Kosten;Mitzubringen;Mailadresse\nA;29525 Uelzen;Frauen;keine;Ausweis;a@example.org\n',
    );
    expect(place).to.deep.include({ audience: 'Frauen', fees: 'keine', requiredDocuments: 'Ausweis' });
    expect(place.contactPoint).to.deep.equal([{ email: 'a@example.org' }]);
    expect(unread).to.deep.equal([]);
  });

  it('is read again as a person says', async () => {
    const table = 'Name;PLZ Ort;Aufzug\nAWO;29525 Uelzen;Mo 9-12\n';
    const { places, cols } = await read(table, { columns: [undefined, undefined, 'hours'] });
    expect(cols[2]).to.deep.equal({ head: 'Aufzug', role: 'hours', by: 'hand', filled: 1 });
    expect(places[0]!.unread).to.deep.equal([]);
    expect(places[0]!.place.openingHoursSpecification).to.have.length(1);
    const { places: without } = await read(table, { columns: [undefined, undefined, 'ignore'] });
    expect(without[0]!.unread).to.deep.equal([]);
  });

  it('knows topics and areas of a directory by their names', async () => {
    const directory = {
      topics: { asylum: { de: 'Asyl', en: 'Asylum' }, family: 'Familie' },
      areas: [{ ars: '033600025025', name: 'Uelzen', postalCodes: [] }],
    };
    const { places } = await read('Name;PLZ Ort;Themen;Zuständig für\nAWO;29525 Uelzen;Asyl, Schulden;Stadt Uelzen\n', {
      directory,
    });
    expect(places[0]!.place).to.deep.include({ topics: ['asylum'], areaServed: ['033600025025'] });
    expect(places[0]!.unread).to.deep.equal([{ field: 'topics', text: 'Schulden' }]);
  });

  it('that is none says so in German', async () => {
    const none: [Uint8Array, string][] = [
      [bytesOf('%PDF-1.7 …'), 'PDF'],
      [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'alte oder mit Kennwort'],
      [bytesOf('PK\u0003\u0004 broken'), 'keine Excel-Datei'],
      [bytesOf(' \n;;\n'), 'steht nichts'],
      [new Uint8Array(), 'steht nichts'],
      [xlsx({ A: [] }), 'steht nichts'],
    ];
    for (const [bytes, words] of none) {
      const error: unknown = await readTable(bytes).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(TableError);
      expect((error as TableError).message).to.contain(words);
    }
  });
});

describe('A telephone cell', () => {
  const phones = async (text: string) => {
    const { place, ask, unread } = await cell('Telefon', text);
    return {
      numbers: place.contactPoint?.map(({ telephone }) => telephone) ?? [],
      ask: ask.map(({ id }) => id),
      unread,
    };
  };
  const GOOD: [string, string[]][] = [
    ['0581/999920', ['0581 999920']],
    ['(0581) 999930', ['0581 999930']],
    ['Tel.: 0581 999910', ['0581 999910']],
    ['0581 99 99 40 o. 0170 9999940', ['0581 99 99 40', '0170 9999940']],
    ['0581 9999-10/-11', ['0581 9999-10', '0581 9999-11']],
    ['0581 999910; 0581 999911', ['0581 999910', '0581 999911']],
    ['0581 9999-10 / 0170 9999940', ['0581 9999-10', '0170 9999940']],
    ['+49 (0)581 999910', ['+49 (0)581 999910']],
    ['Tel./Fax 0581 999910', ['0581 999910']],
    ['0581 999910\n0581 999911', ['0581 999910', '0581 999911']],
    ['115', ['115']],
    ['-', []],
    ['k. A.', []],
  ];
  for (const [text, numbers] of GOOD) {
    it(`means ${numbers.join(' and ') || 'nothing'}: ${JSON.stringify(text)}`, async () =>
      expect(await phones(text)).to.deep.equal({ numbers, ask: [], unread: [] }));
  }

  it('tells a fax and words', async () => {
    expect((await phones('0581 999910 Fax 0581 999911')).unread).to.deep.equal([
      { field: 'telephone', text: 'Fax 0581 999911' },
    ]);
    expect((await phones('siehe Uelzen')).unread).to.deep.equal([{ field: 'telephone', text: 'siehe Uelzen' }]);
  });

  it('asks what it cannot know', async () => {
    expect((await phones('999940')).ask).to.deep.equal(['no-area-code']);
    expect((await phones('581999940')).ask).to.deep.equal(['lost-zero']);
    expect((await phones('49581999940')).ask).to.deep.equal(['lost-plus']);
    expect((await phones('5,81999E+08')).ask).to.deep.equal(['number-cut']);
    expect((await phones('0581 999920 oder -21')).ask).to.deep.equal(['several-numbers']);
    expect((await only('Name;PLZ Ort;Tel./Fax\nA;29525 Uelzen;0581 999910, 0581 999911')).ask).to.deep.equal([
      { field: 'telephone', id: 'fax?', text: '0581 999911' },
    ]);
  });

  it('has its area code in another column', async () =>
    expect((await only('Name;Ort;Vorwahl;Telefon\nA;Uelzen;0581;999910')).place.contactPoint).to.deep.equal([
      { telephone: '0581 999910' },
    ]));

  it('names the person beside the number', async () => {
    expect((await cell('Telefon', 'Zentrale 0581 999910, Beratung 0581 999911')).place.contactPoint).to.deep.equal([
      { name: 'Zentrale', telephone: '0581 999910' },
      { name: 'Beratung', telephone: '0581 999911' },
    ]);
    expect((await cell('Telefon', 'Frau Müller: 0581 999910')).place.contactPoint).to.deep.equal([
      { name: 'Frau Müller', telephone: '0581 999910' },
    ]);
    expect(
      (await only('Name;Ort;Ansprechpartner;Telefon\nA;Uelzen;Herr Kaya;0581 999910')).place.contactPoint,
    ).to.deep.equal([{ name: 'Herr Kaya', telephone: '0581 999910' }]);
  });
});

describe('A cell with everything in it', () => {
  it('is read piece by piece', async () => {
    const { place, ask, unread } = await cell(
      'Kontakt',
      'Tel.: 0581 999910; Mobil: 0170 9999910; Fax: 0581 999911; E-Mail: awo@example.org; www.example.org',
    );
    expect(place.contactPoint).to.deep.equal([
      { telephone: '0581 999910', email: 'awo@example.org' },
      { telephone: '0170 9999910' },
    ]);
    expect(place.url).to.equal('https://www.example.org');
    expect(ask).to.deep.equal([]);
    expect(unread).to.deep.equal([{ field: 'telephone', text: 'Fax: 0581 999911' }]);
  });

  it('asks whether "(at)" is an address', async () =>
    expect((await cell('Kontakt', 'Frau Müller, Tel. 0581 999920, drk(at)example.org')).ask).to.deep.equal([
      { field: 'email', text: 'drk(at)example.org', options: ['drk@example.org'] },
    ]));
});

describe('An address', () => {
  const TOWNS: [string, object][] = [
    ['29525 Uelzen', { postalCode: '29525', addressLocality: 'Uelzen' }],
    ['D-29525 Uelzen', { postalCode: '29525', addressLocality: 'Uelzen' }],
    ['Uelzen (29525)', { postalCode: '29525', addressLocality: 'Uelzen' }],
    ['Uelzen', { addressLocality: 'Uelzen' }],
    ['29525 Uelzen OT Oldenstadt', { postalCode: '29525', addressLocality: 'Uelzen OT Oldenstadt' }],
  ];
  for (const [text, address] of TOWNS) {
    it(`has its town: ${text}`, async () => {
      const { place, ask } = await only(`Name;PLZ Ort\nAWO;${text}\n`);
      expect({ address: place.address, ask }).to.deep.equal({ address, ask: [] });
    });
  }

  const WHOLE: [string, object][] = [
    ['Markt 4, 49751 Sögel', { streetAddress: 'Markt 4', postalCode: '49751', addressLocality: 'Sögel' }],
    ['Markt 4\n49751 Sögel', { streetAddress: 'Markt 4', postalCode: '49751', addressLocality: 'Sögel' }],
    ['Markt 4 49751 Sögel', { streetAddress: 'Markt 4', postalCode: '49751', addressLocality: 'Sögel' }],
    ['49751 Sögel, Markt 4a', { streetAddress: 'Markt 4a', postalCode: '49751', addressLocality: 'Sögel' }],
    [
      'Rathaus, Zi. 12, Markt 4-6, 49751 Sögel',
      { streetAddress: 'Markt 4-6', note: 'Rathaus, Zi. 12', postalCode: '49751', addressLocality: 'Sögel' },
    ],
    ['Markt 4, Sögel', { streetAddress: 'Markt 4', addressLocality: 'Sögel' }],
  ];
  for (const [text, address] of WHOLE) {
    it(`may stand in one cell: ${JSON.stringify(text)}`, async () => {
      const { place, ask } = await only(`Name;Adresse;Telefon\nAWO;"${text}";0581 999910\n`);
      expect({ address: place.address, ask }).to.deep.equal({ address, ask: [] });
    });
  }

  it('asks for a town, or which of two', async () => {
    expect((await only('Name;Straße\nAWO;Markt 1')).ask).to.deep.equal([
      { field: 'address', id: 'no-town', text: 'Markt 1' },
    ]);
    expect((await only('Name;PLZ Ort\nAWO;29525 Uelzen / 29549 Bad Bevensen')).ask.map(({ id }) => id)).to.deep.equal([
      'which-town',
    ]);
  });

  it('has the zero that Excel took from it asked for', async () => {
    const { place, ask } = await only('Name;PLZ;Ort\nAWO;1067;Dresden');
    expect(place.address).to.deep.equal({ postalCode: '01067', addressLocality: 'Dresden' });
    expect(ask).to.deep.equal([{ field: 'postalCode', id: 'lost-zero', text: '1067', options: ['01067'] }]);
    expect((await only('Name;PLZ;Ort\nAWO;29525.0;Uelzen')).ask).to.deep.equal([]);
  });
});

describe('Languages', () => {
  const languages = async (text: string) => {
    const { place, ask, unread } = await cell('Sprachen', text);
    return [
      place.availableLanguage ?? [],
      ask.map((each) => each.options ?? each.text),
      unread.map((each) => each.text),
      place.interpretation,
    ];
  };
  const CELLS: [string, string[], unknown[]?, string[]?, string?][] = [
    ['dt., arab., kurd.', ['de', 'ar'], [['kmr', 'ckb']]],
    ['Deutsch/Farsi', ['de', 'fa']],
    ['engl./franz.', ['en', 'fr']],
    ['en, fr, Dari', ['en', 'fr', 'prs']],
    ['DE EN FR', ['de', 'en', 'fr']],
    ['Kurdisch (Sorani), Kurdisch (Kurmandschi)', ['ckb', 'kmr']],
    ['Kurdisch (Kurmandschi, Sorani)', ['kmr', 'ckb']],
    [
      'vietn., port., span., alban., bulg., rumän., ung., ukr., russ.',
      ['vi', 'pt', 'es', 'sq', 'bg', 'ro', 'hu', 'uk', 'ru'],
    ],
    ['Deutsch\nArabisch', ['de', 'ar']],
    ['russisch (Do nachm.), deutsch', ['ru', 'de'], ['ru: Do nachm.']],
    ['Arabisch, Tigrinya (nur Di)', ['ar', 'ti'], ['ti: nur Di']],
    ['Fr Arabisch', ['ar'], ['ar: Fr']],
    ['slow.', [], [['sk', 'sl']]],
    ['ua', [], [['uk']]],
    ['afghanisch', [], [['prs', 'ps']]],
    ['alle', [], [], ['alle']],
    ['Englisch (Grundkenntnisse)', ['en'], [], ['Englisch (Grundkenntnisse)']],
    ['deutsch und englisch u. a.', ['de', 'en'], [], ['u. a.']],
    ['mit Dolmetscher', [], [], [], 'mit Dolmetscher'],
    ['Deutsch, weitere mit Sprachmittler', ['de'], [], [], 'weitere mit Sprachmittler'],
    ['Türkisch, Arabisch (mit Dolmetscher)', ['tr'], [], [], 'Arabisch (mit Dolmetscher)'],
    ['-', []],
  ];
  for (const [text, spoken, ask = [], unread = [], interpretation] of CELLS) {
    it(`are read, asked or told: ${JSON.stringify(text)}`, async () =>
      expect(await languages(text)).to.deep.equal([spoken, ask, unread, interpretation]));
  }
});

describe('What Excel did', () => {
  for (const date of [
    '09. Dez',
    '9. Dez.',
    '09.12.2026',
    '9.12.',
    '2026-12-09',
    '12.09.2026',
    '09-Dec',
    'Dez 09',
    '46365',
  ]) {
    it(`to "9-12" is asked: ${date}`, async () => {
      const { place, ask } = await only(`Name;PLZ Ort;Mo;Di\nAWO;29525 Uelzen;${date};14-16\n`);
      expect(ask).to.deep.equal([{ field: 'hours', id: 'excel-date', text: date, options: ['9-12'] }]);
      expect(place.openingHoursSpecification).to.deep.equal([span(0, '09:00', '12:00'), span(1, '14:00', '16:00')]);
    });
  }

  for (const text of ['#BEZUG!', '#REF!', '#NV', '#N/A', '#WERT!', '########', '=B2&C2', '4,93415E+11']) {
    it(`to a cell is asked, never read: ${text}`, async () => {
      const { place, ask } = await cell('Telefon', text);
      expect(place.contactPoint).to.equal(undefined);
      expect(ask.map((each) => [each.field, each.text])).to.deep.equal([['telephone', text]]);
    });
  }

  it('to texts that shall stay texts is taken away', async () => {
    const { places } = await read(
      'Name;PLZ;Ort;Telefon\nA;"=""29525""";Uelzen;"=""0581 999910"""\nB;\'01067;Dresden;\'0351 999910\n',
    );
    expect(
      places.map(({ place, ask }) => [place.address?.postalCode, place.contactPoint?.[0]?.telephone, ask.length]),
    ).to.deep.equal([
      ['29525', '0581 999910', 0],
      ['01067', '0351 999910', 0],
    ]);
  });
});

describe('An Excel file', () => {
  const HEAD = ['Name', 'PLZ', 'Ort', 'Telefon', 'Mo', 'Sprachen'];

  it('has numbers, dates, errors and formulas in its cells', async () => {
    const { places } = await readTable(
      xlsx({
        Liste: [
          ['Beratung', null, null, null, null, null],
          HEAD,
          ['A', 29525, 'Uelzen', 581999910, { date: '2026-12-09' }, 'dt.'],
          ['B', 1067, 'Dresden', { error: '#REF!' }, '9-12', { formula: 'X1', value: 'russ.' }],
          ['C', 29525, 'Uelzen', { formula: 'Y9' }, null, null],
        ],
      }),
    );
    expect(places.map(({ row, ask }) => [row, ask.map(({ id }) => id)])).to.deep.equal([
      [3, ['lost-zero', 'excel-date']],
      [4, ['formula-error', 'lost-zero']],
      [5, ['formula']],
    ]);
    expect(places[0]!.place.openingHoursSpecification).to.deep.equal([span(0, '09:00', '12:00')]);
    expect(places[1]!.place.availableLanguage).to.deep.equal(['ru']);
  });

  it('is read from the sheet that looks like a list of places, or the one that is named', async () => {
    const bytes = xlsx({
      Deckblatt: [['Adressen des Landkreises']],
      Stellen: [HEAD, ['A', '29525', 'Uelzen', '0581 999910', '9-12', 'dt.']],
      Alt: [HEAD, ['Z', '29525', 'Uelzen', '0581 999910', '9-12', 'dt.']],
    });
    const { sheet, sheets, places } = await readTable(bytes);
    expect({ sheet, sheets }).to.deep.equal({ sheet: 'Stellen', sheets: ['Deckblatt', 'Stellen', 'Alt'] });
    expect(places[0]!.place.name).to.equal('A');
    expect((await readTable(bytes, { sheet: 'Alt' })).places[0]!.place.name).to.equal('Z');
  });
});
