import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { EditedFile, type JsonPath } from '../../../src/editor/document/edited-file.ts';
import type { RedaktionPlace } from '../../../src/editor/screens/place/place.ts';
import '../../../src/editor/screens/place/place.ts';
import { setClock } from '../../../src/editor/today.ts';
import { violations } from '../../support/axe.ts';
import { emsland } from '../../support/real-data.ts';

const text = `${JSON.stringify(emsland, null, 2)}\n`;

describe('the form of a place', () => {
  let file: EditedFile;
  let form: RedaktionPlace;

  const show = async (path: JsonPath, content = text) => {
    file = new EditedFile('a.json', content);
    form = await fixture(html`<redaktion-place .file=${file} .path=${path}></redaktion-place>`);
  };
  const field = (id: string) => form.querySelector<HTMLInputElement>(`#${id}`)!;
  const write = async (id: string, value: string) => {
    field(id).value = value;
    field(id).dispatchEvent(new Event('change', { bubbles: true }));
    await form.updateComplete;
  };
  const button = (words: string) =>
    [...form.querySelectorAll('button')].find((each) => each.textContent.trim().includes(words))!;

  before(() => setClock(() => new Date(2026, 10, 26, 12)));
  after(() => setClock());

  it('shows what the file says, and writes what is typed', async () => {
    await show(['office']);
    expect(field('office-address-streetAddress').value).to.equal('Ordeniederung 1');
    await write('office-address-streetAddress', 'Ordeniederung 2');
    expect(file.valueAt(['office', 'address', 'streetAddress'])).to.equal('Ordeniederung 2');
    file.undo();
    await form.updateComplete;
    expect(field('office-address-streetAddress').value).to.equal('Ordeniederung 1');
    expect(file.text).to.equal(text);
  });

  it('changes the German of a text with several languages, and leaves the others', async () => {
    await show(['office']);
    const before = file.valueAt(['office', 'name']) as Record<string, string>;
    await write('office-name', 'Neuer Name');
    expect(file.valueAt(['office', 'name'])).to.deep.equal({ ...before, de: 'Neuer Name' });
  });

  it('keeps a name that was emptied, and takes away with the last property what it stood in', async () => {
    await show(['office']);
    await write('office-name', '');
    expect(field('office-name').value).to.not.equal('');
    await write('office-fees', 'kostenlos');
    await write('office-fees', '');
    await write('office-accessibility-note', 'Klingel links');
    expect(file.valueAt(['office', 'accessibility'])).to.deep.equal({ note: 'Klingel links' });
    await write('office-accessibility-note', '');
    expect(file.text).to.equal(text);
  });

  it('adds a contact, says that nobody reaches it, and is content once it has a number', async () => {
    await show(['places', 0]);
    const at = ['places', 0, 'contactPoint'];
    const count = ((file.valueAt(at) as unknown[] | undefined) ?? []).length;
    field('add-contact').click();
    await waitUntil(() => document.activeElement === field(`places-0-contactPoint-${count}-name`));
    expect(form.textContent).to.include('hat weder Telefon');
    await write(`places-0-contactPoint-${count}-telephone`, '05931 44-0');
    expect(file.problems).to.deep.equal([]);
    button(`Kontakt ${count + 1} löschen`).click();
    await waitUntil(() => document.activeElement === field('add-contact'));
    expect(file.valueAt(at)).to.deep.equal(emsland.places[0]!.contactPoint);
  });

  it('reads contact hours as one says them, and writes none that are open to question', async () => {
    await show(['office']);
    const hours = ['office', 'contactPoint', 0, 'hoursAvailable'];
    await write('office-contactPoint-0-hoursAvailable', 'Mo–Do 9-12 Uhr');
    expect(file.valueAt(hours)).to.deep.equal([
      { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '12:00' },
    ]);
    await write('office-contactPoint-0-hoursAvailable', 'Mo–Do 9-12 Uhr, blabla xyz');
    expect(form.querySelector('#office-contactPoint-0-hoursAvailable-said')).to.have.property('hidden', false);
    expect(file.valueAt(hours)).to.have.length(1);
  });

  it('finds languages by their German name, their own and their code', async () => {
    await show(['office']);
    const before = ((file.valueAt(['office', 'availableLanguage']) as string[] | undefined) ?? []).length;
    const input = field('office-availableLanguage');
    for (const typed of ['Arabi', 'türk', 'ti']) {
      input.focus();
      await sendKeys({ type: typed });
      await sendKeys({ press: 'Enter' });
      expect(document.activeElement === input, 'the focus stays').to.equal(true);
    }
    const tags = file.valueAt(['office', 'availableLanguage']) as string[];
    expect(tags.slice(before)).to.deep.equal(['ar', 'tr', 'ti']);
    expect(form.textContent).to.include('Arabisch');
    await form.updateComplete;
    form.querySelector<HTMLElement>('button[aria-label^="Arabisch"]')!.click();
    expect(file.valueAt(['office', 'availableLanguage'])).to.not.include('ar');
  });

  it('takes the municipalities of a place that was added by its name into the file', async () => {
    const table = {
      districts: { '03462': 'Wittmund' },
      associations: { '034625401': 'Samtgemeinde Esens' },
      ars: '034625401002 034625401005 034620007007',
      names: ['Dunum', 'Esens', 'Langeoog'],
      postalCodes: '26427|26427|26465',
      latitudes: [53.6, 53.6, 53.7],
      longitudes: [7.6, 7.6, 7.4],
    };
    Object.assign(globalThis, { kmtGemeinden: { '03': table } });
    await show(['places', 0]);
    const areas = emsland.areas.length;
    const region = form.querySelector<HTMLInputElement>('#region')!;
    await waitUntil(() => !region.disabled);
    region.focus();
    await sendKeys({ type: 'Esens' });
    const choices = () => [...form.querySelectorAll<HTMLElement>('redaktion-region-field .choice')];
    await waitUntil(() => choices().length === 2);
    choices()
      .find((each) => each.textContent.includes('Samtgemeinde'))!
      .click();
    expect((file.valueAt(['places', 0, 'areaServed']) as string[]).slice(-1)).to.deep.equal(['034625401']);
    expect((file.valueAt(['areas']) as { name: string }[]).slice(areas).map(({ name }) => name)).to.deep.equal([
      'Samtgemeinde Esens',
      'Dunum',
      'Esens',
    ]);
    expect(file.problems).to.deep.equal([]);
    file.undo();
    expect(file.text).to.equal(text);
  });

  it('sets today as the day of checking in one press', async () => {
    await show(['office']);
    button('Heute geprüft').click();
    expect(file.valueAt(['office', 'checked'])).to.equal('2026-11-26');
    expect(file.valueAt(['office', 'status'])).to.equal(emsland.office.status);
  });

  it('says what is wrong beside its field, with the repair where that is certain', async () => {
    await show(['office'], text.replace('"telephone": "05931', '"telephone": "Tel.: 05931'));
    const fix = button('Berichtigen');
    expect(fix).to.exist;
    fix.click();
    expect(file.text).to.equal(text);
  });

  it('stays good to hear and to reach', async function () {
    this.timeout(30_000);
    for (const path of [['office'], ['places', 0]]) {
      await show(path);
      expect(await violations(form)).to.deep.equal([]);
    }
  });

  it('says so where the place is gone', async () => {
    await show(['places', 99]);
    expect(form.textContent).to.include('gibt es nicht mehr');
  });
});
