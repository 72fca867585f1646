import { aTimeout, expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';
import '../../../src/editor/screens/import/import.ts';
import type { RedaktionImport } from '../../../src/editor/screens/import/import.ts';
import { setClock } from '../../../src/editor/today.ts';
import { violations } from '../../support/axe.ts';
import { emden } from '../../support/real-data.ts';
import { bytesOf } from '../../support/table-bytes.ts';

const LIST = `Träger;Straße;PLZ Ort;Tel.;Sprechzeiten;Sprachen
AWO Kreisverband;Ripdorfer Str. 21;29525 Uelzen;0581 9999-10;Mo-Do 9-12 Uhr;dt., arab., kurd.
Caritas;Veerßer Straße 43;29525 Uelzen;0581 999920;Di + Do 9-12;Deutsch
Diakonie;Lindenstr. 12;29549 Bad Bevensen;siehe Uelzen;Mi 10-12;mit Dolmetscher
Violetta;Hauptstr. 5;29576 Barum;05806 999;Mi 14-tägig 15-17;
IBIS;Bahnhofstr. 1;29525 Uelzen;999970;Mo 9-11;Tigrinya (nur Mo)
`;

const newFile = () => new EditedFile('beratung.json', JSON.stringify(emden, null, 2));

async function screenOf(file = newFile()): Promise<RedaktionImport> {
  const page = fixtureSync<HTMLElement>(
    '<main><div id="announcer" aria-live="polite"></div><redaktion-import></redaktion-import></main>',
  );
  const screen = page.querySelector<RedaktionImport>('redaktion-import')!;
  screen.file = file;
  await screen.updateComplete;
  return screen;
}

/** Gives the file to the screen as its dialog does. */
async function choose(screen: RedaktionImport, text: string | Uint8Array, name = 'liste.csv'): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([typeof text === 'string' ? bytesOf(text).slice() : text.slice()], name));
  const input = screen.querySelector<HTMLInputElement>('#import-file')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => screen.querySelector('.import-row, .bad'), 'the table is read');
}

async function imported(text: string, file = newFile()): Promise<{ screen: RedaktionImport; file: EditedFile }> {
  const screen = await screenOf(file);
  await choose(screen, text);
  return { screen, file };
}

const words = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const row = (screen: Element, number: number): HTMLElement => screen.querySelector<HTMLElement>(`#import-${number}`)!;
const box = (screen: Element, number: number): HTMLInputElement =>
  row(screen, number).querySelector('input[type=checkbox]')!;
const heading = (screen: Element): string => words(screen.querySelector('#import-heading'));

async function press(screen: RedaktionImport, within: Element, label: string): Promise<void> {
  const button = [...within.querySelectorAll('button')].find((each) => words(each).startsWith(label));
  expect(button, `a button "${label}"`).to.exist;
  button!.click();
  await screen.updateComplete;
}

async function pick(screen: RedaktionImport, within: Element, value: string): Promise<void> {
  const select = within.querySelector<HTMLSelectElement>('.ask select')!;
  expect([...select.options].map((option) => option.value)).to.include(value);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.updateComplete;
}

async function write(screen: RedaktionImport, within: Element, value: string): Promise<void> {
  const form = within.querySelector('form')!;
  form.querySelector('input')!.value = value;
  form.requestSubmit();
  await screen.updateComplete;
}

const namesIn = (file: EditedFile): string[] => (file.json as typeof emden).places.map(({ name }) => String(name));
const added = (file: EditedFile): Record<string, unknown>[] =>
  (file.json as typeof emden).places.slice(emden.places.length);

describe('The screen that reads a table', () => {
  before(() => setClock(() => new Date('2026-11-26T10:00:00Z')));
  after(() => setClock());

  it('shows rows with what was written and what was understood, and has the clear ones chosen', async () => {
    const { screen } = await imported(LIST);
    expect(heading(screen)).to.equal('1 klar, 4 zu entscheiden, 0 schon in der Datei');
    expect([2, 3, 4, 5, 6].map((number) => [box(screen, number).checked, box(screen, number).disabled])).to.deep.equal([
      [false, true],
      [true, false],
      [false, true],
      [false, true],
      [false, true],
    ]);
    expect(words(row(screen, 3)))
      .to.contain('„Di + Do 9-12“')
      .and.to.contain('Di, Do 9:00–12:00')
      .and.to.contain('Klar');
    expect(document.activeElement?.id).to.equal('import-heading');
  });

  it('takes the clear rows in one step of undo, and nothing that is open', async () => {
    const { screen, file } = await imported(LIST);
    const before = file.text;
    await press(screen, screen, '1 klare übernehmen');
    expect(added(file).map(({ name }) => name)).to.deep.equal(['Caritas']);
    expect(added(file)[0]).to.deep.include({ source: 'tabelle-liste', checked: null, status: 'seed' });
    expect((file.json as typeof emden).sources)
      .to.have.property('tabelle-liste')
      .that.includes({ seen: '2026-11-26' });
    expect(heading(screen)).to.equal('0 klar, 4 zu entscheiden, 1 schon in der Datei');
    file.undo();
    await screen.updateComplete;
    expect(file.text).to.equal(before);
    expect(heading(screen)).to.equal('1 klar, 4 zu entscheiden, 0 schon in der Datei');
  });

  it('leaves out a clear row that was unticked', async () => {
    const { screen, file } = await imported(LIST);
    box(screen, 3).click();
    await screen.updateComplete;
    const button = [...screen.querySelectorAll('button')].find((each) => words(each).startsWith('0 klare'));
    expect(button!.disabled).to.equal(true);
    expect(namesIn(file)).not.to.include('Caritas');
  });

  it('asks for a language, a week, a number, a remark, and takes each as it was decided', async () => {
    const { screen, file } = await imported(LIST);
    await pick(screen, row(screen, 2), 'ckb');
    expect(words(row(screen, 2))).to.contain('→ Sorani');
    await press(screen, row(screen, 4), 'als Hinweis');
    await press(screen, row(screen, 5), 'gerade Wochen');
    await write(screen, row(screen, 6), '0581 999970');
    await pick(screen, row(screen, 6), 'at 0');
    expect(heading(screen)).to.equal('5 klar, 0 zu entscheiden, 0 schon in der Datei');
    await press(screen, screen, '5 klare übernehmen');
    const [awo, , diakonie, violetta, ibis] = added(file);
    expect(awo!.availableLanguage).to.deep.equal(['de', 'ar', 'ckb']);
    expect(diakonie!.description).to.equal('siehe Uelzen');
    expect(violetta!.openingHoursSpecification).to.deep.equal([
      { dayOfWeek: ['Wednesday'], opens: '15:00', closes: '17:00', isoWeek: 'even' },
    ]);
    expect(ibis!.contactPoint).to.deep.equal([{ telephone: '0581 999970' }]);
    expect(ibis!.openingHoursSpecification).to.deep.equal([
      { dayOfWeek: ['Monday'], opens: '09:00', closes: '11:00', availableLanguage: ['ti'] },
    ]);
    expect(ibis).not.to.have.property('availableLanguage');
    expect(file.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  it('says what is wrong with an answer, and goes on asking', async () => {
    const { screen } = await imported(LIST);
    await write(screen, row(screen, 6), '12');
    expect(words(row(screen, 6))).to.contain('Das ist keine Nummer mit Vorwahl');
    expect(row(screen, 6).querySelector('input[aria-invalid=true]')).to.exist;
    expect(box(screen, 6).disabled).to.equal(true);
  });

  it('reads hours that are written anew', async () => {
    const { screen, file } = await imported('Name;PLZ Ort;Telefon;Zeiten\nA;29525 Uelzen;0581 999910;Do nachm.\n');
    await write(screen, row(screen, 2), 'Do irgendwann');
    expect(box(screen, 2).disabled).to.equal(true);
    await write(screen, row(screen, 2), 'Do 14-16 Uhr');
    await press(screen, screen, '1 klare übernehmen');
    expect(added(file)[0]!.openingHoursSpecification).to.deep.equal([
      { dayOfWeek: ['Thursday'], opens: '14:00', closes: '16:00' },
    ]);
  });

  it('takes a decision back, and keeps the focus where the person is', async () => {
    const { screen } = await imported(LIST);
    await pick(screen, row(screen, 2), 'kmr');
    await aTimeout(0);
    expect(words(document.activeElement)).to.contain('ändern');
    expect(box(screen, 2).checked).to.equal(true);
    await press(screen, row(screen, 2), 'ändern');
    await aTimeout(0);
    expect(document.activeElement?.tagName).to.equal('SELECT');
    expect(box(screen, 2).disabled).to.equal(true);
  });

  it('keeps what is open until it is decided, also while the person is elsewhere', async () => {
    const file = newFile();
    const { screen } = await imported(LIST, file);
    await press(screen, row(screen, 4), 'weglassen');
    await press(screen, screen, '2 klare übernehmen');
    screen.remove();
    const again = await screenOf(file);
    expect(heading(again)).to.equal('0 klar, 3 zu entscheiden, 2 schon in der Datei');
    await press(again, again, 'Nächste offene Zeile');
    expect(row(again, 2).contains(document.activeElement)).to.equal(true);
    await press(again, again, 'Nächste offene Zeile');
    expect(row(again, 5).contains(document.activeElement)).to.equal(true);
  });

  it('shows a place of the file as a difference, of which each part can be left', async () => {
    const address = { streetAddress: 'Alte Straße 1', postalCode: '26721', addressLocality: 'Emden' };
    const contactPoint = [{ name: 'Zentrale', telephone: '04921 111111' }];
    const place = { ...emden.places[0]!, id: 'awo', name: 'AWO Beratung e. V.', address, contactPoint };
    const { screen, file } = await imported(
      'Name;Straße;PLZ;Ort;Telefon\nawo beratung;Neue Straße 1;26721;Emden;04921 555555\n',
      new EditedFile('beratung.json', JSON.stringify({ ...emden, places: [place] }, null, 2)),
    );
    const boxes = row(screen, 2).querySelectorAll<HTMLInputElement>('.import-differences input');
    expect(boxes).to.have.length(2);
    expect(words(row(screen, 2)))
      .to.contain('„Neue Straße 1“')
      .and.to.contain('„04921 555555“');
    boxes[0]!.click();
    await screen.updateComplete;
    await press(screen, screen, '1 klare übernehmen');
    expect((file.json as typeof emden).places).to.deep.equal([
      {
        ...place,
        contactPoint: [{ name: 'Zentrale', telephone: '04921 555555' }],
        sourceOf: { ...place.sourceOf, contactPoint: 'tabelle-liste' },
      },
    ]);
  });

  it('asks which place a row is that stands twice', async () => {
    const { screen } = await imported(
      'Name;PLZ Ort;Telefon\nNeu;29525 Uelzen;0581 999910\nNeu;29525 Uelzen;0581 999911\n',
    );
    expect(heading(screen)).to.contain('1 klar, 1 zu entscheiden');
    expect(words(row(screen, 3))).to.contain('steht schon in Zeile 2');
    await pick(screen, row(screen, 3), 'new');
    expect(heading(screen)).to.contain('2 klar');
  });

  it('reads again when a column holds something else, and keeps what was decided', async () => {
    const { screen } = await imported('Name;PLZ Ort;Wann;Sprachen\nA;29525 Uelzen;Mo 9-12;kurd.\n');
    expect(words(row(screen, 2))).to.contain('Nicht verstanden: „Mo 9-12“');
    await pick(screen, row(screen, 2).querySelector('.import-decide')!, 'kmr');
    const select = screen.querySelector<HTMLSelectElement>('#import-column-2')!;
    select.value = 'hours';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => words(row(screen, 2)).includes('Mo 9:00–12:00'), 'it is read again');
    expect(heading(screen)).to.contain('1 klar');
  });

  it('takes pasted cells, dropped files and turned tables', async () => {
    const screen = await screenOf();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Name\tPLZ Ort\nA\t29525 Uelzen\n');
    // Firefox gives an event that a script has made no data.
    const paste = Object.defineProperty(new ClipboardEvent('paste', { cancelable: true }), 'clipboardData', {
      value: clipboardData,
    });
    screen.querySelector('textarea')!.dispatchEvent(paste);
    await waitUntil(() => screen.querySelector('.import-row'), 'cells are read');
    await press(screen, screen, 'Andere Tabelle');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Name;A;B\nOrt;Uelzen;Emden\nTelefon;0581 999910;04921 999910\n'], 'gedreht.csv'));
    screen.querySelector('.import-drop')!.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    await waitUntil(() => screen.querySelectorAll('.import-row').length === 2, 'the dropped file is read');
    expect(screen.querySelector<HTMLInputElement>('#import-turned')!.checked).to.equal(true);
  });

  it('says why something is no table', async () => {
    const screen = await screenOf();
    await choose(screen, '%PDF-1.7');
    expect(words(screen.querySelector('.bad'))).to.contain('PDF');
    await choose(screen, LIST);
    await waitUntil(() => screen.querySelector('.import-row'), 'a table is read after all');
    expect(screen.querySelectorAll('.bad')).to.have.length(0);
  });

  it('is accessible while a table is chosen and while it is read', async () => {
    const screen = await screenOf();
    expect(await violations(screen.parentElement!)).to.deep.equal([]);
    await choose(screen, LIST);
    expect(await violations(screen.parentElement!)).to.deep.equal([]);
  });
});
