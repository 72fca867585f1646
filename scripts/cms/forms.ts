/** The forms in which a widget can be written into a page's text, as the Redaktion and the guide give them, with Emden's data. */
import { readFileSync } from 'node:fs';
import { type SnippetChoice, WIDGETS } from '../../src/editor/snippet/choice.ts';
import { snippetFor } from '../../src/editor/snippet/snippet.ts';
import type { Directory } from '../../src/model/schema/schema.ts';
import { fallbackFor } from '../../src/render/fallback.ts';
import type { FormId } from './matrix.ts';

const emden = JSON.parse(readFileSync('data/emden.json', 'utf8')) as Directory;

/** Script, data and ready pages lie in /kmt/ of the site that scripts/cms/site.ts serves. */
export const CHOICE: SnippetChoice = { widget: 'office-card', folder: '/kmt/', file: 'beratung.json' };

export type SnippetForm = {
  /** What is pasted. */
  html: string;
  /** Words that must not be lost, whatever becomes of the rest. */
  text?: string;
  /** Attributes that the widget must have in the end. */
  attributes?: Record<string, string>;
  /** How many widgets it is, where not one. */
  widgets?: number;
  /** Where the form is not a widget by itself: what else is on the page. */
  beside?: string;
};

const content = fallbackFor(CHOICE, emden).join('\n');
const marker = snippetFor('contao', CHOICE, emden).html;
const MANY = { language: 'uk', languageMenu: 'de,uk', headingLevel: 3 };
const OTHERS = WIDGETS.filter((widget) => widget !== CHOICE.widget);
const empty = '<div data-kmt="office-card" data-src="/kmt/beratung.json"></div>';
const title = 'Koordinierungsstelle für Migration und Teilhabe';

export const FORMS: Record<FormId, SnippetForm> = {
  tag: { html: `<kmt-office-card src="/kmt/beratung.json">\n${content}\n</kmt-office-card>`, text: 'Geibelstraße 30a' },
  marker: { html: marker, text: 'Geibelstraße 30a' },
  'marker-attributes': {
    html: snippetFor('contao', { ...CHOICE, ...MANY }, emden).html,
    text: 'Geibelstraße 30a',
    attributes: { lang: 'uk', 'language-menu': 'de,uk', 'heading-level': '3' },
  },
  // Their fallback has lists and many paragraphs.
  'marker-others': {
    html: OTHERS.map((widget) => snippetFor('contao', { ...CHOICE, widget }, emden).html).join('\n'),
    text: 'Montag bis Donnerstag',
    widgets: OTHERS.length,
  },
  'marker-empty': { html: empty },
  badge: {
    html: '<p>Heute: <span data-kmt="opening-hours-badge" data-src="/kmt/beratung.json">Montag bis Freitag</span>, im Rathaus.</p>',
    text: 'Montag bis Freitag',
  },
  link: { html: snippetFor('typo3-rte', CHOICE, emden).html, text: title },
  'marker-link': { html: snippetFor('other', CHOICE, emden).html, text: 'Geibelstraße 30a' },
  iframe: { html: snippetFor('plone', CHOICE, emden).html },
  script: { html: '<script src="/kmt/embed.js" defer></script>', beside: marker },
  'wp-html': { html: snippetFor('wordpress', CHOICE, emden).html, text: 'Geibelstraße 30a' },
};
