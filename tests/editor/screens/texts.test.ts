import { expect, fixtureSync } from '@open-wc/testing';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';
import '../../../src/editor/screens/texts/texts.ts';
import type { RedaktionTexts } from '../../../src/editor/screens/texts/texts.ts';
import base from '../../cases/base.json' with { type: 'json' };
import { violations } from '../../support/axe.ts';
import { emden } from '../../support/real-data.ts';

const fileOf = (json: unknown): EditedFile => new EditedFile('beratung.json', `${JSON.stringify(json, null, 2)}\n`);

async function screenOf(file: EditedFile): Promise<RedaktionTexts> {
  const screen = fixtureSync<RedaktionTexts>('<redaktion-texts></redaktion-texts>');
  screen.file = file;
  await screen.updateComplete;
  return screen;
}

async function choose(screen: RedaktionTexts, language: string): Promise<void> {
  const select = screen.querySelector<HTMLSelectElement>('#texts-target')!;
  select.value = language;
  select.dispatchEvent(new Event('change'));
  await screen.updateComplete;
}

async function tick(screen: RedaktionTexts, isTicked: boolean): Promise<void> {
  const box = screen.querySelector<HTMLInputElement>('input[type=checkbox]')!;
  box.checked = isTicked;
  box.dispatchEvent(new Event('change'));
  await screen.updateComplete;
}

async function write(screen: RedaktionTexts, field: HTMLTextAreaElement, text: string): Promise<void> {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.updateComplete;
}

const rows = (screen: Element): HTMLElement[] => [...screen.querySelectorAll<HTMLElement>('.texts-row')];
const fieldOf = (screen: Element, words: string): HTMLTextAreaElement =>
  rows(screen)
    .find((row) => row.querySelector('label')!.textContent.includes(words))!
    .querySelector('textarea')!;
const text = (element: Element | null | undefined): string =>
  element?.textContent
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim() ?? '';

describe('The screen of translations', () => {
  it('shows every text with its German and a field in the other language, marked as what they are', async () => {
    const screen = await screenOf(fileOf(base));
    await choose(screen, 'ar');
    expect(rows(screen).map((row) => text(row.querySelector('label')))).to.deep.equal([
      'Thema Arbeit fehlt',
      'Unsere Stelle: Name fehlt',
      'Beratungsstelle 1: Name fehlt',
    ]);
    const field = fieldOf(screen, 'Unsere Stelle');
    expect([field.lang, field.dir, field.value]).to.deep.equal(['ar', 'rtl', '']);
    const source = screen.querySelector(`#${field.getAttribute('aria-describedby')!}`)!;
    expect([text(source), (source as HTMLElement).lang]).to.deep.equal(['Amt Beispiel', 'de']);
    expect(field.labels).to.have.lengthOf(1);
  });

  it('writes a translation into the file in one step, says that it is no longer missing, and keeps the focus', async () => {
    const file = fileOf(base);
    const screen = await screenOf(file);
    await choose(screen, 'ar');
    const field = fieldOf(screen, 'Unsere Stelle');
    await write(screen, field, 'مكتب');
    expect(file.valueAt(['office', 'name'])).to.deep.equal({ de: 'Amt Beispiel', ar: 'مكتب' });
    expect(document.activeElement).to.equal(field);
    expect(text(screen)).to.include('1 übersetzt, 2 offen.');
    expect(text(field.closest('li')!.querySelector('label'))).to.equal('Unsere Stelle: Name');
    file.undo();
    await screen.updateComplete;
    expect(field.value).to.equal('');
    expect(file.isChanged).to.equal(false);
  });

  it('offers all languages under their own names, those of the file first', async () => {
    const screen = await screenOf(fileOf(emden));
    const [own, others] = [...screen.querySelectorAll('optgroup')];
    expect([...own!.querySelectorAll('option')].map(({ value }) => value)).to.include.members([
      'de-simple',
      'ar',
      'tr',
    ]);
    expect(text(own)).to.include('Arabisch, العربية (').and.to.include('Einfache Sprache');
    const tags = [...others!.querySelectorAll('option')].map(({ value }) => value);
    expect(tags).to.include.members(['de-x-leicht', 'pl', 'ckb']).and.not.to.include('de');
    expect(text(others)).to.include('Leichte Sprache').and.to.include('Polnisch, Polski');
  });

  it('shows only what is missing, and keeps in its place what has been filled since', async () => {
    const file = fileOf({ ...base, topics: { work: { de: 'Arbeit', ar: 'عمل' } } });
    const screen = await screenOf(file);
    await choose(screen, 'ar');
    await tick(screen, true);
    expect(rows(screen)).to.have.lengthOf(2);
    const field = fieldOf(screen, 'Unsere Stelle');
    await write(screen, field, 'مكتب');
    expect(rows(screen)).to.have.lengthOf(2);
    expect(document.activeElement).to.equal(field);
    await tick(screen, false);
    await tick(screen, true);
    expect(rows(screen)).to.have.lengthOf(1);
    await write(screen, fieldOf(screen, 'Beratungsstelle'), 'استشارة');
    await tick(screen, false);
    await tick(screen, true);
    expect(text(screen)).to.include('Hier fehlt nichts.').and.to.include('0 offen');
  });

  it('says where translations lie that are not in the file, and does not call them missing', async () => {
    const file = fileOf({ ...base, translated: { ar: 'unreviewed', uk: 'unreviewed' } });
    const screen = await screenOf(file);
    await choose(screen, 'ar');
    expect(text(screen.querySelector('.notice'))).to.include(
      'Arabisch, العربية: Die Übersetzungen liegen neben dieser Datei, in „beratung.ar.json“.',
    );
    expect(screen.querySelector('.texts-mark.missing')).to.equal(null);
    expect(text(screen)).to.not.match(/\d+ offen/);
    expect([...screen.querySelectorAll('optgroup')].map(({ label }) => label)).to.include('In einer Datei daneben');
    await tick(screen, true);
    expect(rows(screen)).to.have.lengthOf(0);
    await tick(screen, false);
    await write(screen, fieldOf(screen, 'Unsere Stelle'), 'مكتب');
    expect(file.valueAt(['office', 'name'])).to.deep.equal({ de: 'Amt Beispiel', ar: 'مكتب' });
    expect(text(screen.querySelector('.notice'))).to.include('In dieser Datei selbst stehen 1.');
    await choose(screen, 'fr');
    expect(screen.querySelector('.notice')).to.equal(null);
    expect(text(screen)).to.include('3 offen');
    expect(text(fieldOf(screen, 'Unsere Stelle').closest('li')!.querySelector('label'))).to.include('fehlt');
  });

  it('finds texts by what they say or where they stand', async () => {
    const screen = await screenOf(fileOf(base));
    const search = screen.querySelector<HTMLInputElement>('#texts-query')!;
    for (const [query, found] of [
      ['arbeit', 1],
      ['beratungsstelle', 1],
      ['gibtesnicht', 0],
      ['', 3],
    ] as const) {
      search.value = query;
      search.dispatchEvent(new Event('input'));
      await screen.updateComplete;
      expect(rows(screen), query).to.have.lengthOf(found);
    }
  });

  it('does not take out the only text, and puts it back into the field', async () => {
    const file = fileOf({ ...base, topics: { work: { ar: 'عمل' } } });
    const screen = await screenOf(file);
    await choose(screen, 'ar');
    const field = fieldOf(screen, 'Thema');
    await write(screen, field, '');
    expect(field.value).to.equal('عمل');
    expect(file.isChanged).to.equal(false);
  });

  it('stays quick with many texts: it shows the first, and the others on request', async () => {
    const places = Array.from({ length: 300 }, (_, i) => ({ ...base.places[0], id: `p${i}` }));
    const screen = await screenOf(fileOf({ ...base, places }));
    expect(rows(screen)).to.have.lengthOf(100);
    const button = [...screen.querySelectorAll('button')].find((each) => text(each).startsWith('Weitere'))!;
    expect(text(button)).to.include('noch 202');
    button.click();
    await screen.updateComplete;
    expect(rows(screen)).to.have.lengthOf(200);
  });

  it('says so where the file is no JSON or has no text', async () => {
    expect(text(await screenOf(new EditedFile('a.json', '{')))).to.include('noch nicht lesbar');
    expect(text(await screenOf(new EditedFile('a.json', '{}')))).to.include('noch kein Text');
  });

  it('is accessible', async () => {
    const screen = await screenOf(fileOf(emden));
    await choose(screen, 'ar');
    expect(await violations(screen)).to.deep.equal([]);
  });
});
