/** `validate --fix`: it writes what is certain, nothing else, and loses nothing. */
import { expect } from 'chai';
import fc from 'fast-check';
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/command.ts';
import { fixText } from '../../src/check/fix-text.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import base from '../cases/base.json' with { type: 'json' };
import { changed, dataFile } from '../support/broken-data.ts';
import { mutationsOf } from '../support/mutations.ts';

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'kmt-fix-'));
});

after(() => {
  rmSync(folder, { recursive: true });
});

function fix(content: string | Uint8Array): { output: string; text: string; code: number } {
  const file = join(folder, 'data.json');
  writeFileSync(file, content);
  const lines: string[] = [];
  const code = runCommand(['validate', '--fix', file], (line) => lines.push(line), '2026-11-26');
  return { output: lines.join('\n').replaceAll(folder, ''), text: readFileSync(file, 'utf8'), code };
}

const AS_WRITTEN = `{
\t"version": "1", "inLanguage": "de",
\t"timeZone": "Europe/Berlin",   "region": "NI",
\t"sources": {"amt":{"title":"Seite","publisher":"Stadt","asOf":null,"seen":null}},
\t"topics": { "work" : "Arbeit" },
\t"office": {
\t\t"id": "amt",   "name": "Amt \\u00fcber allem",
\t\t"telephone": "Tel.: 04921 87-0", "mail": "mailto:a@example.org",
\t\t"description": "",
\t\t"geo": {"lat": "53,36", "lng": 7.20},
\t\t"openingHours": "Mo-Do 9-12 und 14-16 Uhr",
\t\t"specialOpeningHoursSpecification": { "datum": "24.12.2026" },
\t\t"adress": "x", "url": "https:/example.org",
\t\t"source": "amt", "checked": "1.6.2026", "status": "verified"
\t},
\t"places": { "id": "stelle", "name": "Beratung", "topics": "work",
\t\t"openingHoursSpecification": [{"dayOfWeek":["Monday"],"opens":"09:00","closes":"12:00"}, {"dayOfWeek":["Sa"],"opens":"","closes":""}],
\t\t"source": "amt", "checked": null, "status": "seed" }
}
`;

const WRITTEN = `{
\t"version": 1, "inLanguage": "de",
\t"timeZone": "Europe/Berlin",   "region": "DE-NI",
\t"sources": {"amt":{"title":"Seite","publisher":"Stadt","asOf":null,"seen":null}},
\t"topics": { "work" : "Arbeit" },
\t"office": {
\t\t"id": "amt",   "name": "Amt \\u00fcber allem",
\t\t"contactPoint": [{ "telephone": "04921 87-0", "email": "a@example.org" }],
\t\t"geo": {"latitude": 53.36, "longitude": 7.20},
\t\t"openingHoursSpecification": [
\t\t\t{ "dayOfWeek": ["Monday", "Tuesday", "Wednesday", "Thursday"], "opens": "09:00", "closes": "12:00" },
\t\t\t{ "dayOfWeek": ["Monday", "Tuesday", "Wednesday", "Thursday"], "opens": "14:00", "closes": "16:00" }
\t\t],
\t\t"specialOpeningHoursSpecification": [{ "validFrom": "2026-12-24" }],
\t\t"adress": "x", "url": "https:/example.org",
\t\t"source": "amt", "checked": "2026-06-01", "status": "verified"
\t},
\t"places": [{ "id": "stelle", "name": "Beratung", "topics": ["work"],
\t\t"openingHoursSpecification": [{"dayOfWeek":["Monday"],"opens":"09:00","closes":"12:00"}],
\t\t"source": "amt", "checked": null, "status": "seed" }]
}
`;

describe('kmt-widgets validate --fix', () => {
  it('writes what is certain and leaves every other byte as it was', () => {
    expect(fix(AS_WRITTEN).text).to.equal(WRITTEN);
  });

  it('says line by line what it wrote, and then what is left to do', () => {
    const { output, code } = fix(AS_WRITTEN);
    expect(output).to.include('Zeile 3: "region": "NI" → "region": "DE-NI"');
    expect(output).to.include(
      'Zeile 8: "telephone": "Tel.: 04921 87-0" → "contactPoint": [{ "telephone": "04921 87-0"',
    );
    expect(output).to.include('Zeile 9: "description": "" → (entfernt)');
    expect(output).to.match(/1 Fehler, 1 Hinweis\.\n[^]*„url“ [^]*„adress“/);
    expect(code).to.equal(1);
  });

  it('changes nothing more when it is run again', () => {
    fix(AS_WRITTEN);
    const { output, text } = fix(WRITTEN);
    expect(text).to.equal(WRITTEN);
    expect(output).to.match(/^\/data\.json: nichts zu schreiben\./);
  });

  it('keeps line ends, the mark at the beginning, rights and links', () => {
    const windows = `\ufeff${AS_WRITTEN.replace(/\n/g, '\r\n')}`;
    expect(fix(windows).text).to.equal(`\ufeff${WRITTEN.replace(/\n/g, '\r\n')}`);
    const file = join(folder, 'data.json');
    writeFileSync(file, AS_WRITTEN);
    chmodSync(file, 0o640);
    const link = join(folder, 'link.json');
    symlinkSync(file, link);
    runCommand(['validate', '--fix', link], () => {}, '2026-11-26');
    expect(readFileSync(file, 'utf8')).to.equal(WRITTEN);
    expect(statSync(file).mode & 0o777).to.equal(0o640);
    expect(readdirSync(folder).sort()).to.deep.equal(['data.json', 'link.json']);
  });

  it('writes a file on one line on one line', () => {
    const { text } = fixText(JSON.stringify(changed(base, { 'office.openingHoursSpecification': 'Mo 9-12, Di 9-12' })));
    expect(text).to.not.include('\n');
    expect(parseDirectory(JSON.parse(text)).problems).to.deep.equal([]);
  });

  it('leaves alone what is no JSON or not in UTF-8', () => {
    for (const content of ['{ "version": "1", }', Buffer.from('{"version":"1","x":"Büro"}', 'latin1')]) {
      const { output, text } = fix(content);
      expect(Buffer.from(text)).to.deep.equal(Buffer.from(Buffer.from(content).toString('utf8')));
      expect(output).to.include('nichts geschrieben');
    }
  });

  it('leaves alone a name that stands twice', () => {
    const twice = JSON.stringify(base).replace('"version":1', '"version":"1","version":"1"');
    expect(fixText(twice)).to.deep.equal({ text: twice, changes: [] });
  });

  it('never guesses: what is asked stays as it is', () => {
    const file = JSON.stringify(
      changed(base, {
        'office.address.postalCode': '1067',
        'office.contactPoint[0].email': 'info(at)example.org',
        'office.openingHoursSpecification[0].opens': 'gegen neun',
        'office.specialOpeningHoursSpecification': [{ validFrom: '24.12.' }],
        'places[0].topics': ['Arbeit'],
      }),
    );
    expect(fixText(file)).to.deep.equal({ text: file, changes: [] });
  });

  it('changes neither what the widgets show nor, a second time, anything', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(mutationsOf([dataFile(), base]), (file) => {
        const text = JSON.stringify(file, null, 2);
        const fixed = fixText(text).text;
        expect(parseDirectory(JSON.parse(fixed)).directory).to.deep.equal(parseDirectory(JSON.parse(text)).directory);
        expect(fixText(fixed)).to.deep.equal({ text: fixed, changes: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('is in time with hundreds of things to write', function () {
    this.timeout(60_000);
    const places = Array.from({ length: 300 }, (_, i) => ({
      ...base.places[0],
      id: `p${i}`,
      topics: 'work',
      fees: '',
    }));
    const text = JSON.stringify({ ...base, places }, null, 2);
    const { changes, text: fixed } = fixText(text);
    expect(changes).to.have.length(600);
    expect(parseDirectory(JSON.parse(fixed)).problems).to.deep.equal([]);
  });
});
