import { expect } from '@open-wc/testing';
import { shareDirectory } from '../../src/load/directory-store.ts';
import { flawless } from '../../src/model/reading/flawless.ts';
import { readConsole } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

/** What the webmaster is told of a file that can't be used. */
async function problemOf(body: unknown, status = 200): Promise<string> {
  const file = serve(body, status);
  const { directory, problems } = await shareDirectory(file.url, flawless).result;
  expect(directory).to.equal(undefined);
  expect(problems).to.have.lengthOf(1);
  expect(problems[0]).to.include({ severity: 'error' });
  return problems[0]!.message;
}

describe('what the webmaster reads of a data file that', () => {
  readConsole();

  it('is not there: to check the address', async () => {
    expect(await problemOf('', 404)).to.match(/HTTP 404.*gibt es dort nicht.*„src“/s);
  });

  it('is not for everybody: to make it public', async () => {
    expect(await problemOf('', 403)).to.match(/HTTP 403.*öffentlich/s);
  });

  it('the server could not give: with the number of its error', async () => {
    expect(await problemOf(emden, 500)).to.contain('HTTP 500');
  });

  it('can’t be reached: the possible reasons', async () => {
    const file = serve();
    file.disconnect();
    const { problems } = await shareDirectory(file.url, flawless).result;
    expect(problems[0]!.message).to.match(/nicht erreichbar.*Verbindung.*Adresse.*connect-src.*CORS/s);
  });

  it('is an HTML page: that it is one', async () => {
    expect(await problemOf('\n<!doctype html><title>Anmeldung</title>')).to.match(/HTML-Seite, keine JSON-Datei/);
  });

  it('is of a newer version: to update the script', async () => {
    expect(await problemOf({ ...emden, version: 2 })).to.match(/„version“ ist 2.*aktualisieren Sie das Skript/);
  });

  it('is no object', async () => {
    expect(await problemOf('[]')).to.contain('Objekt');
    expect(await problemOf('"Emden"')).to.contain('Objekt');
    expect(await problemOf('null')).to.contain('Objekt');
  });

  it('is empty: that it is no JSON', async () => {
    expect(await problemOf('')).to.match(/kein gültiges JSON/);
  });

  const broken: [string, string, number][] = [
    ['lacks a comma', '{\n  "version": 1\n  "office": {}\n}', 3],
    ['has a comma before a bracket', '{\n  "places": [\n    1,\n  ]\n}', 4],
    ['has a comma before a brace', '{\n  "version": 1,\n}', 3],
    ['has typographic quotation marks', '{\n\n  „version“: 1\n}', 3],
    ['has a comment', '{\n  "version": 1,\n  // line 17\n  "x": 2\n}', 3],
    ['has a word where a value should be', '{\n  "version": line 12\n}', 2],
    ['quotes a position', '{\n  "a": at position 1 (line 1)\n}', 2],
    ['was cut off', '{\n  "version": 1,\n  "office": {\n', 4],
    ['goes on after its end', '{\n}\n}', 3],
    ['has a number with a zero before it', '{\n  "telephone": 04921\n}', 2],
  ];
  for (const [what, text, line] of broken) {
    it(`${what}: the line, in every browser, and what to do there`, async () => {
      expect(await problemOf(text)).to.match(new RegExp(`kein gültiges JSON, in Zeile ${line}: \\S.*\\.$`));
    });
  }

  it('is very large, but in order: nothing', async () => {
    const large = { ...emden, attribution: Array(50_000).fill('Beispielverlag') };
    const { directory, problems } = await shareDirectory(serve(large).url, flawless).result;
    expect(directory).to.deep.equal(large);
    expect(problems).to.deep.equal([]);
  });

  it('is very large and broken: the same', async () => {
    const names = JSON.stringify(Array(50_000).fill('Beispielverlag'));
    const message = await problemOf(`{\n  "attribution": ${names},\n  "version": 1\n  "office": {}\n}`);
    expect(message).to.contain('in Zeile 4: Hier fehlt ein Komma');
  });
});
