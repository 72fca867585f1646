import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { expect } from 'chai';
import { type SnippetChoice, WIDGETS } from '../../../src/editor/snippet/choice.ts';
import { snippetFor } from '../../../src/editor/snippet/snippet.ts';
import { type System, SYSTEMS } from '../../../src/editor/snippet/systems.ts';
import { emden, emsland } from '../../support/real-data.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const CARD: SnippetChoice = { widget: 'office-card', folder: '/kmt/', file: 'beratung.json' };
const choices = (more: Partial<SnippetChoice> = {}): SnippetChoice[] =>
  WIDGETS.map((widget) => ({ ...CARD, widget, ...more }));

type Parsed = { tag: string; attributes: Record<string, string> }[];

/** Every element of a snippet; throws where the HTML is not well formed. */
function elementsOf(html: string): Parsed {
  const complaints: string[] = [];
  const complain = (message: string): void => void complaints.push(message);
  const parser = new DOMParser({ errorHandler: { warning: complain, error: complain, fatalError: complain } });
  const body = `<body>${html.replace(/<!--.*?-->/g, '').replace(/<br>/g, '<br/>')}</body>`;
  const document = parser.parseFromString(body, 'text/xml');
  expect(complaints, html).to.deep.equal([]);
  return Array.from(document.getElementsByTagName('*')).map((element) => ({
    tag: element.tagName,
    attributes: Object.fromEntries(Array.from(element.attributes).map(({ name, value }) => [name, value])),
  }));
}

describe('A snippet', () => {
  const FORMS: Record<System, [form: string, allowed: string]> = {
    wordpress: ['marker', 'marker'],
    typo3: ['marker', 'marker'],
    'typo3-rte': ['link', 'marker'],
    'drupal-full': ['marker', 'marker'],
    'drupal-basic': ['link', 'marker'],
    joomla: ['marker', 'marker'],
    contao: ['marker', 'marker'],
    plone: ['iframe', 'marker'],
    other: ['marker', 'marker'],
  };
  for (const system of SYSTEMS) {
    const [form, allowed] = FORMS[system];
    it(`for ${system} has the form that its filters let through`, () => {
      expect(snippetFor(system, CARD, emden).form).to.equal(form);
      expect(snippetFor(system, { ...CARD, allowed: true }, emden).form).to.equal(allowed);
    });

    it(`for ${system} is well formed, never empty, and has nothing but what filters know`, () => {
      for (const directory of [emden, emsland]) {
        for (const choice of [...choices(), ...choices({ allowed: true, language: 'ar', languageMenu: 'all' })]) {
          const { html } = snippetFor(system, choice, directory);
          const elements = elementsOf(html).slice(1);
          expect(
            elements.map(({ tag }) => tag).filter((tag) => !/^(div|p|br|strong|a|ul|li|span|iframe)$/.test(tag)),
          ).to.deep.equal([]);
          for (const { tag, attributes } of elements) {
            const known = tag === 'iframe' ? /^(src|title|width|height|lang|dir)$/ : /^(data-[a-z-]+|href|lang|dir)$/;
            for (const name of Object.keys(attributes)) expect(name).to.match(known);
          }
          expect(html.replace(/<[^>]*>/g, '').trim() || elements[0]!.attributes.title).to.match(/\p{L}{3}/u);
        }
      }
    });
  }

  it('in WordPress is a block of its own in one paste', () => {
    const { html } = snippetFor('wordpress', CARD, emden);
    expect(html).to.match(/^<!-- wp:html -->\n<div data-kmt="office-card" data-src="\/kmt\/beratung\.json">\n/);
    expect(html).to.match(/\n<\/div>\n<!-- \/wp:html -->$/);
  });

  it('for any other system leads to the page of the widget, where the marker is taken away', () => {
    const { html, page, files } = snippetFor('other', CARD, emden);
    expect(html).to.include('data-kmt="office-card"').and.include('<a href="/kmt/beratung/office-card.html">');
    expect(page).to.include({ folder: 'beratung', name: 'office-card.html' });
    expect(files.filter(({ needed }) => needed).map(({ path }) => path)).to.include.members([
      'beratung/office-card.html',
      'kmt-page.css',
      'kmt-page.js',
    ]);
  });

  it('leads to a page that the link marker reads, and to one of another name where it would lose what was chosen', () => {
    const pageOf = (more: Partial<SnippetChoice>) => snippetFor('plone', { ...CARD, ...more }, emden).page!;
    const pathOf = (more: Partial<SnippetChoice>) => `${pageOf(more).folder}/${pageOf(more).name}`;
    expect(pathOf({})).to.equal('beratung/office-card.html');
    expect(pathOf({ language: 'ar' })).to.equal('beratung/office-card.ar.html');
    expect(pathOf({ file: 'x/ämter neu.json' })).to.equal('x/ämter neu/office-card.html');
    expect(pathOf({ place: 'awo-mbe', language: 'ar' })).to.equal('beratung/office-card-awo-mbe.ar.html');
    expect(pathOf({ languageMenu: 'all' })).to.equal('beratung/office-card-eigene.html');
    expect(pathOf({ widget: 'offer-list' })).to.equal('beratung/offer-list.html');
    expect(pathOf({ widget: 'offer-list', category: 'course' })).to.equal('beratung/offer-list-course.html');
    expect(pathOf({ widget: 'network', network: 'netz', language: 'ar' })).to.equal('beratung/network-netz.ar.html');
    expect(pageOf({ file: 'x/ämter neu.json', languageMenu: 'all' }).html)
      .to.include('<kmt-office-card src="../../x/%C3%A4mter%20neu.json" language-menu="all">')
      .and.to.include('<script src="../../embed.js" defer>');
  });

  it('never leads to the data file', () => {
    for (const system of SYSTEMS) {
      for (const choice of choices())
        expect(snippetFor(system, choice, emden).html).not.to.match(/(href|[^-]src)="[^"]*\.json/);
    }
  });

  it('carries place, topic, category, network, language, menu and map as each widget knows them', () => {
    const all = {
      place: 'awo-mbe',
      topic: 'welcome',
      category: 'course',
      network: 'netzwerk-integration',
      language: 'ar',
      languageMenu: 'de,ar',
      map: 'consent',
      headingLevel: 3,
    } as const;
    const attributes = Object.fromEntries(
      choices(all).map((choice) => [
        choice.widget,
        elementsOf(snippetFor('contao', choice, emden).html)[1]!.attributes,
      ]),
    );
    const always = { 'data-src': '/kmt/beratung.json', 'data-lang': 'ar' };
    const menu = { 'data-language-menu': 'de,ar', 'data-heading-level': '3' };
    expect(attributes).to.deep.equal({
      'office-card': { 'data-kmt': 'office-card', ...always, 'data-place': 'awo-mbe', ...menu },
      'opening-hours-badge': { 'data-kmt': 'opening-hours-badge', ...always, 'data-place': 'awo-mbe' },
      'counselling-locator': {
        'data-kmt': 'counselling-locator',
        ...always,
        'data-topic': 'welcome',
        ...menu,
        'data-map': 'consent',
      },
      'task-list': { 'data-kmt': 'task-list', ...always, 'data-topic': 'welcome', ...menu },
      'offer-list': { 'data-kmt': 'offer-list', ...always, 'data-category': 'course', ...menu },
      'document-list': { 'data-kmt': 'document-list', ...always, ...menu },
      'event-list': { 'data-kmt': 'event-list', ...always, ...menu },
      network: { 'data-kmt': 'network', ...always, 'data-network': 'netzwerk-integration', ...menu },
    });
  });

  const ADDRESSES: [folder: string, file: string, address: string][] = [
    ['/kmt', 'beratung.json', '/kmt/beratung.json'],
    ['', 'beratung.json', '/beratung.json'],
    ['/fileadmin/kmt/', ' beratung.json ', '/fileadmin/kmt/beratung.json'],
    ['https://www.example.de/kmt', 'beratung.json', 'https://www.example.de/kmt/beratung.json'],
    ['/kmt/', 'beratung neu.json', '/kmt/beratung%20neu.json'],
    ['/kmt/', 'beratung%20neu.json', '/kmt/beratung%20neu.json'],
    ['/kmt/', 'ämter.json', '/kmt/%C3%A4mter.json'],
    ['/kmt/', 'a"><script>.json', '/kmt/a%22%3E%3Cscript%3E.json'],
    ['/kmt/', '100%.json', '/kmt/100%25.json'],
  ];
  for (const [folder, file, address] of ADDRESSES) {
    it(`names the address of "${file}" in "${folder}" as ${address}`, () => {
      expect(
        elementsOf(snippetFor('contao', { ...CARD, folder, file }, emden).html)[1]!.attributes['data-src'],
      ).to.equal(address);
    });
  }

  it('says what an administrator has to allow, each attribute by its name', () => {
    const choice = { ...CARD, place: 'awo-mbe' };
    expect(snippetFor('typo3-rte', choice, emden).allow!.lines).to.equal(
      'editor:\n  config:\n    htmlSupport:\n      allow:\n        - name: div\n          attributes: [data-kmt, data-src, data-place]',
    );
    expect(snippetFor('drupal-basic', choice, emden).allow!.lines).to.equal('<div data-kmt data-src data-place>');
    expect(snippetFor('plone', choice, emden).allow!.lines).to.equal('data-kmt\ndata-src\ndata-place');
    for (const system of ['wordpress', 'typo3', 'drupal-full', 'joomla', 'contao', 'other'] as const)
      expect(snippetFor(system, choice, emden)).not.to.have.property('allow');
  });

  it('stays a frame in Plone where the marker needs more than was seen to pass, and says why', () => {
    const snippet = snippetFor('plone', { ...CARD, place: 'awo-mbe', allowed: true }, emden);
    expect(snippet.form).to.equal('iframe');
    expect(snippet.because).to.include('Plone');
    expect(snippetFor('plone', { ...CARD, allowed: true }, emden)).not.to.have.property('because');
  });

  it('comes with a page that loads script and data from beside itself, in the widget’s language', () => {
    const { page, html } = snippetFor('plone', { ...CARD, place: 'awo-mbe', language: 'ar' }, emden);
    expect(page!.name).to.equal('office-card-awo-mbe.ar.html');
    expect(html).to.include('src="/kmt/beratung/office-card-awo-mbe.ar.html"');
    expect(page!.html).to.include('<script src="../embed.js" defer></script>');
    expect(page!.html).to.include('<kmt-office-card src="../beratung.json" lang="ar" place="awo-mbe">');
  });

  it('lets the browser fetch ahead the words of another language, and never the data, which would come from its cache', () => {
    expect(snippetFor('contao', CARD, emden)).not.to.have.property('preload');
    expect(snippetFor('contao', { ...CARD, language: 'de-AT' }, emden)).not.to.have.property('preload');
    const { preload } = snippetFor('contao', { ...CARD, widget: 'counselling-locator', language: 'fa-AF' }, emden);
    expect(preload).to.equal(
      '<link rel="modulepreload" href="/kmt/locales/prs.js">\n<link rel="modulepreload" href="/kmt/locales/prs-locator.js">',
    );
  });

  it('needs script and styles in the site’s template for a marker, the script for a link that becomes the widget, and neither for a page of its own', () => {
    const colours = { accent: '#7a003c', onAccent: '#ffffff' };
    const marker = snippetFor('contao', { ...CARD, colours }, emden);
    expect(marker.script).to.equal('<script src="/kmt/embed.js" defer></script>');
    expect(snippetFor('typo3-rte', CARD, emden).script).to.equal(marker.script);
    for (const system of ['plone', 'typo3-rte'] as const) {
      const snippet = snippetFor(system, { ...CARD, colours }, emden);
      expect(snippet).not.to.have.any.keys('script', 'css', 'preload');
      expect(snippet.page!.html).to.include('--kmt-color-accent: #7a003c;').and.to.include('../embed.js');
    }
  });

  it('has a word for the privacy notice where there is a map, and only there', () => {
    const locator = { ...CARD, widget: 'counselling-locator' } as const;
    expect(snippetFor('contao', { ...locator, map: 'consent' }, emden).privacy).to.include('sgx.geodatenzentrum.de');
    expect(snippetFor('contao', { ...locator, map: 'on' }, emden).privacy).to.include('IP-Adresse');
    expect(snippetFor('contao', { ...locator, map: 'off' }, emden)).not.to.have.property('privacy');
    expect(snippetFor('contao', { ...CARD, map: 'consent' }, emden)).not.to.have.property('privacy');
    expect(read('src/elements/counselling-locator/map-panel.ts')).to.include('https://sgx.geodatenzentrum.de/');
  });

  it('puts the colours into the style sheet, those of dark pages where browsers know which page they are on', () => {
    const { css } = snippetFor('contao', { ...CARD, colours: { accent: '#7a003c', onAccent: '#ffffff' } }, emden);
    expect(css).to.include(':root {\n  --kmt-color-accent: #7a003c;\n  --kmt-color-on-accent: #ffffff;\n}');
    expect(css).not.to.include('@supports');
    const dark = { accent: '#7a003c', onAccent: '#ffffff', darkAccent: '#ce5a81', darkOnAccent: '#0b1f33' };
    expect(snippetFor('contao', { ...CARD, colours: dark }, emden).css).to.include(
      '@supports (color: light-dark(red, red)) {\n  :root {\n    --kmt-color-accent: light-dark(#7a003c, #ce5a81);\n    --kmt-color-on-accent: light-dark(#ffffff, #0b1f33);\n  }\n}',
    );
  });

  it('keeps as much room as the guide says', () => {
    const guide = read('stories/guide/einbinden.md');
    for (const choice of choices().filter(({ widget }) => widget !== 'opening-hours-badge')) {
      const height = /min-height: (\w+);/.exec(snippetFor('contao', choice, emden).css!)![1];
      const rules = guide
        .split('}')
        .filter(
          (rule) => rule.includes(`[data-kmt='${choice.widget}'] {`) || rule.includes(`[data-kmt='${choice.widget}'],`),
        );
      expect(rules[rules.length - 1]).to.include(`min-height: ${height}`);
    }
  });
});

describe('The files to upload', () => {
  const needed = (choice: Partial<SnippetChoice>, characters = 0): string[] =>
    snippetFor('contao', { ...CARD, ...choice }, emden, undefined, characters)
      .files.filter((file) => file.needed)
      .map(({ path }) => path);

  it('are the script, its parts and the data', () => {
    expect(needed({})).to.deep.equal(['beratung.json', 'embed.js', 'diagnosis.js', 'chunks/', 'LICENSES.txt']);
  });

  it('are with each language the texts that lie beside the data, as far as the snippet names it', () => {
    const directory = {
      ...emden,
      translated: { ar: 'unreviewed', 'de-simple': 'unreviewed', uk: '2026-11-01' } as const,
    };
    const files = (choice: Partial<SnippetChoice>, isNeeded: boolean): string[] =>
      snippetFor('contao', { ...CARD, ...choice }, directory)
        .files.filter(({ path, needed }) => needed === isNeeded && /^beratung\..*json$/.test(path))
        .map(({ path }) => path);
    const all = ['beratung.ar.json', 'beratung.de-simple.json', 'beratung.uk.json'];
    expect(files({}, true)).to.deep.equal(['beratung.json']);
    expect(files({}, false)).to.deep.equal(all);
    expect(files({ language: 'ar' }, true)).to.deep.equal(['beratung.json', 'beratung.ar.json']);
    expect(files({ language: 'ar-EG' }, true)).to.deep.equal(['beratung.json', 'beratung.ar.json']);
    expect(files({ languageMenu: 'de,uk,de-x-leicht' }, true)).to.deep.equal([
      'beratung.json',
      'beratung.de-simple.json',
      'beratung.uk.json',
    ]);
    expect(files({ languageMenu: 'all' }, true)).to.deep.equal(['beratung.json', ...all]);
    expect(files({ widget: 'opening-hours-badge', languageMenu: 'all' }, false)).to.deep.equal([]);
  });

  it('are with each language the widget’s own', () => {
    expect(needed({ language: 'ar', languageMenu: 'de,uk' })).to.include.members(['locales/ar.js', 'locales/uk.js']);
    expect(needed({ widget: 'counselling-locator', language: 'ku' })).to.include.members([
      'locales/kmr.js',
      'locales/kmr-locator.js',
    ]);
    for (const widget of ['offer-list', 'document-list', 'event-list', 'network'] as const)
      expect(needed({ widget, language: 'ar' })).to.include.members(['locales/ar.js', 'locales/ar-more.js']);
    expect(needed({ languageMenu: 'all' })).to.include('locales/');
  });

  it('are with a map, and with a large file, one more', () => {
    expect(needed({ widget: 'counselling-locator', map: 'consent' })).to.include('map.js');
    expect(needed({ map: 'consent' })).not.to.include('map.js');
    expect(needed({}, 500_000)).to.include('large-json.js');
  });

  it('are those that the build makes', () => {
    const config = read('rollup.config.mjs');
    const names = snippetFor(
      'contao',
      { ...CARD, widget: 'counselling-locator', map: 'on', languageMenu: 'all' },
      emden,
    ).files;
    for (const { path } of names.slice(1)) {
      const name = path.replace(/\.js$|\/$/, '');
      expect(config, path).to.match(new RegExp(`['"/]${name}\\b|dist/${name}|'${name}'`));
    }
  });
});
