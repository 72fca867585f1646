import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';
import '../../../src/editor/screens/embed/embed.ts';
import type { RedaktionEmbed } from '../../../src/editor/screens/embed/embed.ts';
import { START } from '../../../src/editor/screens/embed/embed-state.ts';
import { violations } from '../../support/axe.ts';
import { settled } from '../../support/page.ts';
import { FULL } from '../../support/full-directory.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const { url } = serve(emden);
/** Everything that can be chosen. */
const everything = {
  ...emden,
  ...{
    offers: emsland.offers,
    networks: emsland.networks,
    events: FULL.events,
    sources: { ...emsland.sources, ...FULL.sources },
  },
};
const fileOf = (directory: object): EditedFile => new EditedFile('beratung.json', JSON.stringify(directory));
const emdenFile = (): EditedFile => new EditedFile('beratung.json', JSON.stringify(emden));

async function screenOf(file = emdenFile()): Promise<RedaktionEmbed> {
  const announcer = '<div id="announcer" aria-live="polite"></div>';
  const page = fixtureSync<HTMLElement>(`<main>${announcer}<redaktion-embed></redaktion-embed></main>`);
  const screen = page.querySelector<RedaktionEmbed>('redaktion-embed')!;
  screen.file = file;
  screen.previewUrl = url;
  screen.state = START;
  await screen.updateComplete;
  return screen;
}

/** Sets a field as a person does. */
async function set(screen: RedaktionEmbed, selector: string, value: string | boolean): Promise<void> {
  const field = screen.querySelector<HTMLInputElement>(selector)!;
  field.focus();
  if (typeof value === 'boolean') field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.updateComplete;
}

const lines = (screen: Element, id = 'embed-lines'): string =>
  screen.querySelector<HTMLTextAreaElement>(`#${id}`)!.value;
const text = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const buttonOf = (screen: Element, words: string): HTMLButtonElement =>
  [...screen.querySelectorAll('button')].find((each) => text(each).includes(words))!;
const previewed = (screen: Element): LitElement => screen.querySelector<LitElement>('.embed-frame > *')!;

describe('The screen for embedding', () => {
  it('makes the lines for the system, widget and place that are chosen', async () => {
    const screen = await screenOf();
    expect(lines(screen)).to.match(/^<!-- wp:html -->\n<div data-kmt="office-card" data-src="\/kmt\/beratung\.json">/);
    await set(screen, '#embed-system', 'contao');
    await set(screen, '#embed-place', emden.places[0]!.id);
    expect(lines(screen)).to.match(
      /^<div data-kmt="office-card" data-src="\/files\/kmt\/beratung\.json" data-place="awo-mbe">/,
    );
    await set(screen, 'input[value=counselling-locator]', true);
    await set(screen, '#embed-map', 'consent');
    await set(screen, '#embed-menu', 'all');
    await set(screen, '#embed-heading', '3');
    expect(lines(screen)).to.include(
      'data-kmt="counselling-locator" data-src="/files/kmt/beratung.json" data-language-menu="all" data-heading-level="3" data-map="consent"',
    );
    expect(text(screen)).to.include('Datenschutzerklärung');
    expect(lines(screen, 'embed-script')).to.equal('<script src="/files/kmt/embed.js" defer></script>');
  });

  it('offers the widgets of which the file has something, and says of which it has nothing', async () => {
    const offered = (screen: Element): string[] =>
      [...screen.querySelectorAll<HTMLInputElement>('input[name=embed-widget]')].map(({ value }) => value);
    const whole = await screenOf(fileOf(everything));
    expect(offered(whole)).to.deep.equal([
      ...['office-card', 'opening-hours-badge', 'counselling-locator', 'task-list'],
      ...['offer-list', 'document-list', 'event-list', 'network'],
    ]);
    expect(whole.querySelector('.embed-missing')).to.equal(null);
    const some = await screenOf(fileOf({ ...emden, events: [], documents: [] }));
    expect(offered(some)).to.deep.equal([
      'office-card',
      'opening-hours-badge',
      'counselling-locator',
      'task-list',
      'network',
    ]);
    expect(text(some.querySelector('.embed-missing'))).to.equal(
      'Nicht dabei, weil in Ihrer Datei dazu noch nichts steht: Angebote, Dokumente, Veranstaltungen.',
    );
  });

  it('makes lines, preview, fallback and page for offers of one kind, and for one network', async () => {
    const screen = await screenOf(fileOf(everything));
    await set(screen, 'input[value=offer-list]', true);
    const kinds = [...screen.querySelectorAll<HTMLOptionElement>('#embed-category option')].map(({ value }) => value);
    expect(kinds).to.include.members(['', 'volunteering', 'project']).and.to.not.include('interpreting');
    await set(screen, '#embed-category', 'volunteering');
    expect(lines(screen)).to.include(
      'data-kmt="offer-list" data-src="/kmt/beratung.json" data-category="volunteering"',
    );
    expect(lines(screen)).to.include('<li>Integrationslotsenprojekt</li>').and.to.not.include('MiMi');
    expect(previewed(screen)).to.include({ localName: 'kmt-offer-list', category: 'volunteering' });
    expect(screen.querySelector('#embed-topic')).to.equal(null);
    await set(screen, 'input[value=network]', true);
    await set(screen, '#embed-network', everything.networks[1]!.id);
    expect(lines(screen)).to.include(
      `data-kmt="network" data-src="/kmt/beratung.json" data-network="${everything.networks[1]!.id}"`,
    );
    expect(previewed(screen)).to.include({ localName: 'kmt-network', network: everything.networks[1]!.id });
    await set(screen, '#embed-system', 'other');
    expect(text(screen)).to.include(`network-${everything.networks[1]!.id}.html herunterladen`);
    for (const widget of ['document-list', 'event-list']) {
      await set(screen, `input[value=${widget}]`, true);
      expect(lines(screen)).to.include(`data-kmt="${widget}"`).and.to.include(`/kmt/beratung/${widget}.html`);
      expect((await settled(previewed(screen))).localName).to.equal(`kmt-${widget}`);
    }
  });

  it('goes back to the card where the file no longer has what was chosen', async () => {
    const file = fileOf(everything);
    const screen = await screenOf(file);
    await set(screen, 'input[value=event-list]', true);
    file.edit('x', [{ path: ['events'], value: [] }]);
    await screen.updateComplete;
    expect(lines(screen)).to.include('data-kmt="office-card"');
    expect(screen.querySelector<HTMLInputElement>('input[name=embed-widget]:checked')!.value).to.equal('office-card');
    expect(previewed(screen).localName).to.equal('kmt-office-card');
  });

  it('lists the files with translations, those of the languages that are chosen first', async () => {
    const screen = await screenOf(fileOf({ ...emden, translated: { ar: 'unreviewed', uk: 'unreviewed' } }));
    const listed = (): string[] => [...screen.querySelectorAll('.embed-files')].map((list) => text(list));
    expect(listed()[1]).to.include('beratung.ar.json').and.to.include('beratung.uk.json');
    await set(screen, '#embed-language', 'uk');
    expect(listed()[0]).to.include('beratung.uk.json: die Übersetzungen Ihrer Texte: Ukrainisch');
    expect(listed()[0]).to.not.include('beratung.ar.json');
    await set(screen, '#embed-menu', 'file');
    expect(lines(screen))
      .to.match(/data-language-menu="de,[^"]*\bar\b[^"]*"/)
      .and.to.match(/data-language-menu="[^"]*\buk\b/);
  });

  it('speaks the fallback in the language that is chosen', async () => {
    const screen = await screenOf();
    await set(screen, '#embed-language', 'fr');
    await waitUntil(() => lines(screen).includes('lundi'), 'The words do not come.');
    expect(lines(screen)).to.include('data-lang="fr"').and.to.include('<p lang="fr">');
    expect(lines(screen, 'embed-preload')).to.equal('<link rel="modulepreload" href="/kmt/locales/fr.js">');
  });

  it('shows the element itself, as wide as on a telephone or on a screen', async () => {
    const screen = await screenOf();
    const card = await settled(previewed(screen));
    expect(card.localName).to.equal('kmt-office-card');
    expect(text(card.shadowRoot!.querySelector('article'))).to.include('Koordinierungsstelle');
    expect(screen.querySelector('.embed-frame')!.classList.contains('phone')).to.equal(true);
    await set(screen, 'input[name=embed-width]:not(:checked)', true);
    expect(screen.querySelector('.embed-frame')!.classList.contains('wide')).to.equal(true);
    expect(previewed(screen)).to.equal(card);
    await set(screen, 'input[value=task-list]', true);
    expect((await settled(previewed(screen))).localName).to.equal('kmt-task-list');
  });

  it('shows the file as it is now, without asking anybody for it', async () => {
    const page = fixtureSync<HTMLElement>('<main><redaktion-embed></redaktion-embed></main>');
    const screen = page.querySelector<RedaktionEmbed>('redaktion-embed')!;
    const file = emdenFile();
    screen.file = file;
    screen.state = START;
    await screen.updateComplete;
    const card = await settled(previewed(screen));
    file.edit('x', [{ path: ['office', 'name'], value: 'Neuer Name' }]);
    await screen.updateComplete;
    await waitUntil(() => text(card.shadowRoot!.querySelector('#name')) === 'Neuer Name', 'It shows what was before.');
    expect(lines(screen)).to.include('<strong>Neuer Name</strong>');
  });

  it('says the contrast of colours, refuses what cannot be read, and offers the nearest that can', async () => {
    const screen = await screenOf();
    await set(screen, '[aria-labelledby=embed-colours-title] input[type=checkbox]', true);
    await set(screen, '#embed-accent', '#ffcc00');
    expect(text(screen.querySelector('#embed-accent-said'))).to.equal(
      'Kontrast 1,5 zu 1: zu wenig. Nötig sind 4,5 zu 1.',
    );
    expect(lines(screen, 'embed-css')).not.to.include('--kmt-color');
    expect(text(screen.querySelector('.bad'))).to.include('Sie kommen so nicht in die Zeilen');
    const field = screen.querySelector<HTMLInputElement>('#embed-accent')!;
    expect(document.activeElement).to.equal(field);
    buttonOf(screen, 'nächste lesbare Farbe').click();
    await screen.updateComplete;
    expect(field.value).to.equal('#917300');
    expect(screen.querySelector('.bad')).to.equal(null);
    expect(lines(screen, 'embed-css')).to.include('--kmt-color-accent: #917300;');
    expect(getComputedStyle(screen.querySelector('.embed-frame')!).getPropertyValue('--kmt-color-accent')).to.equal(
      '#917300',
    );
    await set(screen, '#embed-accent', 'gelb');
    expect(text(screen.querySelector('#embed-accent-said'))).to.include('keine Farbe');
  });

  it('takes for dark pages colours of their own', async () => {
    const screen = await screenOf();
    await set(screen, '[aria-labelledby=embed-colours-title] input[type=checkbox]', true);
    await set(screen, '[aria-labelledby=embed-colours-title] > label ~ label input', true);
    expect(lines(screen, 'embed-css')).to.match(/light-dark\(#0b57a4, #[\da-f]{6}\)/);
    expect(screen.querySelector('.embed-frame')!.classList.contains('dark')).to.equal(true);
  });

  it('copies the lines, or marks them where the browser does not allow that', async () => {
    const screen = await screenOf();
    const written: string[] = [];
    const clipboard = { writeText: (words: string) => Promise.resolve(void written.push(words)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      buttonOf(screen, 'Kopieren: Diese Zeilen').click();
      await waitUntil(() => text(screen.querySelector('#embed-lines-copied')) === 'Kopiert.');
      expect(written).to.deep.equal([lines(screen)]);
      clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      buttonOf(screen, 'Kopieren: Diese Zeilen').click();
      await waitUntil(() => text(screen.querySelector('#embed-lines-copied')).startsWith('Der Text ist markiert.'));
      const field = screen.querySelector<HTMLTextAreaElement>('#embed-lines')!;
      expect(document.activeElement).to.equal(field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('gives a link where the editor lets nothing else through, and the marker once that is allowed', async () => {
    const screen = await screenOf();
    await set(screen, '#embed-system', 'typo3-rte');
    expect(lines(screen)).to.match(/^<p><a href="\/fileadmin\/kmt\/beratung\/office-card\.html">/);
    expect(text(screen)).to.include('office-card.html herunterladen');
    expect(lines(screen, 'embed-allow')).to.include('htmlSupport');
    await set(screen, '[aria-labelledby=embed-allow-title] input', true);
    expect(lines(screen)).to.match(/^<div data-kmt="office-card" data-src="\/fileadmin\/kmt\/beratung\.json">/);
    await set(screen, '#embed-system', 'wordpress');
    expect(screen.querySelector('#embed-allow')).to.equal(null);
  });

  it('asks for a folder that can be one before it gives lines', async () => {
    const screen = await screenOf();
    for (const folder of ['kmt', 'C:\\kmt', '/k mt/', '//example.de/', 'https://', '/kmt/?x', '/"><b>']) {
      await set(screen, '#embed-folder', folder);
      expect(text(screen.querySelector('#embed-folder-help')), folder).to.include('Schreiben Sie zum Beispiel');
      expect(screen.querySelector('#embed-lines'), folder).to.equal(null);
    }
    for (const [folder, src] of [
      ['/', '/beratung.json'],
      ['/a/b', '/a/b/beratung.json'],
      ['https://www.example.de/kmt/', 'https://www.example.de/kmt/beratung.json'],
    ] as const) {
      await set(screen, '#embed-folder', folder);
      expect(lines(screen)).to.include(`data-src="${src}"`);
    }
  });

  it('goes on without a place that is gone from the file', async () => {
    const file = emdenFile();
    const screen = await screenOf(file);
    await set(screen, '#embed-place', emden.places[0]!.id);
    file.edit('x', [{ path: ['places', 0], value: undefined }]);
    await screen.updateComplete;
    expect(lines(screen)).not.to.include('data-place');
  });

  it('says so where the file cannot be read', async () => {
    expect(text(await screenOf(new EditedFile('a.json', '{')))).to.include('noch nicht lesbar');
  });

  it('is accessible', async function () {
    this.timeout(30_000);
    const screen = await screenOf();
    await set(screen, '#embed-system', 'plone');
    await set(screen, '[aria-labelledby=embed-colours-title] input[type=checkbox]', true);
    await set(screen, '#embed-accent', '#ffcc00');
    await settled(previewed(screen));
    expect(await violations(screen)).to.deep.equal([]);
  });
});
