/** What a webmaster copies, for the system at hand: lines to paste, and whatever else has to be done for them. */
import { msg } from '../i18n/msg.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { comma } from '../../i18n/list.ts';
import { nearestLocale } from '../../i18n/locales.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import { addressOf, attributesOf, GERMAN, hasMap, placeOf, type SnippetChoice, wordFiles } from './choice.ts';
import { fallbackFor } from '../../render/fallback.ts';
import { filesFor, type UploadFile } from './files.ts';
import { FRAME_SCRIPT_NAME } from '../../render/frame-script.ts';
import { attributesText, element, escaped, languageMarks } from '../../render/html.ts';
import { headingOf, renderPage } from '../../render/page.ts';
import { STYLE_NAME } from '../../render/style.ts';
import { colourRule, roomRule } from './styles.ts';
import {
  type Allowance,
  allowanceOf,
  type Form,
  FORMS,
  howToUpload,
  type System,
  whereScriptGoes,
  whereToPaste,
} from './systems.ts';
import { widgetWord } from '../../render/words.ts';
import { today } from '../today.ts';

export type Snippet = {
  form: Form;
  /** What is pasted into the text of a page. */
  html: string;
  /** Where it is pasted, as a sentence. */
  where: string;
  /** What comes once into the site's template, for markers and for links that become the widget; a frame's page has it. */
  script?: string;
  whereScript: string;
  /** For the head of the very page, if it can be had: what lets the browser fetch early. */
  preload?: string;
  /** For the site's style sheet, for markers. */
  css?: string;
  /** What an administrator may allow, so that the marker passes. */
  allow?: Allowance;
  /** Why not the marker, although it is allowed. */
  because?: string;
  page?: SnippetPage;
  files: UploadFile[];
  howToUpload: string;
  /** For the site's privacy notice. */
  privacy?: string;
};

/** The page that a link or frame leads to: a file to lie in a folder beside the data file. */
export type SnippetPage = {
  folder: string;
  name: string;
  html: string;
  /** Whether it shows what no link can say, so that a link to it stays one. */
  isOwn: boolean;
};

/** Height of a frame in which a widget stands without scrolling, in pixels. */
const FRAME_HEIGHT: Record<SnippetChoice['widget'], number> = {
  'office-card': 960,
  'opening-hours-badge': 120,
  'counselling-locator': 1200,
  'task-list': 800,
  'offer-list': 1200,
  'document-list': 600,
  'event-list': 1200,
  network: 1000,
};

/**
 * The snippet for a system. `directory` gives the fallback its facts, in the words of `i18n` (German where nothing is said);
 * `characters`: how long the data file is.
 */
export function snippetFor(
  system: System,
  choice: SnippetChoice,
  directory: Directory,
  i18n: I18n = GERMAN,
  characters = 0,
): Snippet {
  const attributes = markerAttributes(choice);
  const names = Object.keys(attributes);
  const form = formFor(system, choice, names);
  const usesPage = form !== 'marker' || system === 'other';
  const page = usesPage ? pageFor(choice, directory, i18n) : undefined;
  const path = page && `${page.folder}/${page.name}`;
  const link = path && linkTo(choice, path, directory, i18n);
  const marker = (): string =>
    markerOf(attributes, [...fallbackFor(choice, directory, i18n, today()), ...(link ? [link] : [])]);
  const html = form === 'marker' ? marker() : form === 'link' ? link! : frameOf(choice, path!, directory, i18n);
  const css = form === 'marker' ? [choice.colours && colourRule(choice.colours), roomRule(choice)] : [];
  const allow = allowanceOf(system, names);
  const preload = form === 'marker' ? preloadFor(choice) : '';
  const isRefused = choice.allowed && allow && form !== 'marker';
  return {
    form,
    html: system === 'wordpress' ? `<!-- wp:html -->\n${html}\n<!-- /wp:html -->` : html,
    where: whereToPaste(system, form),
    ...((form === 'marker' || (form === 'link' && !page!.isOwn)) && { script: scriptFor(choice) }),
    whereScript: whereScriptGoes(system),
    ...(preload && { preload }),
    ...(css.some(Boolean) && { css: css.filter(Boolean).join('\n\n') }),
    ...(allow && { allow }),
    ...(isRefused && {
      because: msg(
        'Plone lässt den Baustein nur ohne weitere Angaben durch; mit Stelle, Thema, Sprache, Karte oder Sprachwahl bleibt es beim Rahmen.',
      ),
    }),
    ...(page && { page }),
    files: filesFor(choice, { page: path, characters, translated: Object.keys(directory.translated ?? {}) }),
    howToUpload: howToUpload(system),
    ...(hasMap(choice) && { privacy: privacyNote(choice) }),
  };
}

/** Plone's cleaner was seen to let the marker through with these two attributes, and with no other. */
const PLONE_PASSES = ['data-kmt', 'data-src'];

function formFor(system: System, { allowed }: SnippetChoice, names: readonly string[]): Form {
  const forms = FORMS[system];
  if (!allowed || !forms.allowed) return forms.form;
  return system === 'plone' && names.some((name) => !PLONE_PASSES.includes(name)) ? forms.form : forms.allowed;
}

/** Every attribute with "data-" before it: sanitizers know no others. */
function markerAttributes(choice: SnippetChoice): Record<string, string> {
  const own = Object.entries(attributesOf(choice)).map(([name, value]) => [`data-${name}`, value]);
  return { 'data-kmt': choice.widget, ...(Object.fromEntries(own) as Record<string, string>) };
}

const markerOf = (attributes: Record<string, string>, content: readonly string[]): string =>
  `<div${attributesText(attributes)}>\n${indented(content)}\n</div>`;

const indented = (blocks: readonly string[], by = '  '): string => blocks.map((block) => by + block).join('\n');

/** The script, once for all widgets of a site. */
export const scriptFor = (choice: SnippetChoice): string =>
  `<script src="${escaped(addressOf(choice, 'embed.js'))}" defer></script>`;

/**
 * What a page that always shows another language than German loads ahead: its words, which else the script asks for. Not the
 * data: a browser would take what is preloaded from its cache without asking the server, and old hours would be shown.
 */
export function preloadFor(choice: SnippetChoice): string {
  const locale = choice.language && nearestLocale(choice.language);
  if (!locale) return '';
  return wordFiles(choice, locale)
    .map((file) => `<link rel="modulepreload" href="${escaped(addressOf(choice, file))}">`)
    .join('\n');
}

/** What a link or a frame is called: the place and what one finds there. */
function titleOf(choice: SnippetChoice, directory: Directory, i18n: I18n): string {
  const hours = widgetWord(i18n, 'opening-hours');
  const { name } = placeOf(directory, choice.place);
  const place = pickText(name, directory.inLanguage, i18n.textLanguages).value;
  switch (choice.widget) {
    case 'office-card':
      return [place, widgetWord(i18n, 'address'), hours].join(comma(i18n));
    case 'opening-hours-badge':
      return [place, hours].join(comma(i18n));
    default:
      return headingOf(directory, choice, i18n, today());
  }
}

function linkTo(choice: SnippetChoice, page: string, directory: Directory, i18n: I18n): string {
  const title = escaped(titleOf(choice, directory, i18n));
  return element('p', languageMarks(i18n), element('a', { href: addressOf(choice, page) }, title));
}

const frameOf = (choice: SnippetChoice, page: string, directory: Directory, i18n: I18n): string =>
  element(
    'iframe',
    {
      src: addressOf(choice, page),
      title: titleOf(choice, directory, i18n),
      ...languageMarks(i18n),
      width: '100%',
      height: String(FRAME_HEIGHT[choice.widget]),
    },
    '',
  );

/**
 * The page of the widget as `kmt-widgets render` writes it, in a folder beside the data file that is called like it: where the link marker
 * looks for it. What a link can't say (a place, a map, colours) makes it a page of its own, which a link leads to and does not become.
 */
function pageFor(choice: SnippetChoice, directory: Directory, i18n: I18n): SnippetPage {
  const { src, lang, place, topic, category, network, ...attributes } = attributesOf({ ...choice, folder: './' });
  const of = place ?? topic ?? category ?? network;
  const isOwn = Boolean(of ?? choice.colours) || Object.keys(attributes).length > 0;
  const about = of ?? (isOwn ? 'eigene' : '');
  const folder = withoutJson(choice.file);
  // Back to the folder of script and data.
  const up = '../'.repeat(folder.split('/').length);
  const html = renderPage(
    directory,
    {
      widget: choice.widget,
      ...{ place, topic, category, network, language: lang, today: dayFor(choice.widget) },
      ...{ attributes, style: up + STYLE_NAME, frame: up + FRAME_SCRIPT_NAME },
      ...{ data: up + src!.replace(/^\.\//, ''), script: `${up}embed.js` },
      ...(choice.colours && { css: colourRule(choice.colours) }),
    },
    i18n,
  );
  const name = [choice.widget, about].filter(Boolean).map(asFileName).join('-');
  return { folder, name: [name, lang && asFileName(lang), 'html'].filter(Boolean).join('.'), html, isOwn };
}

/** Of what comes to an end, a page has nothing that is over when it is made. */
const dayFor = (widget: SnippetChoice['widget']): string | undefined =>
  widget === 'offer-list' || widget === 'event-list' ? today() : undefined;

const withoutJson = (file: string): string => file.trim().replace(/^\/+|\.json$/gi, '');
const asFileName = (text: string): string => text.replace(/[^\w-]+/g, '');

function privacyNote({ map }: SnippetChoice): string {
  return map === 'on'
    ? msg(
        'Für die Datenschutzerklärung: „Die Beratungssuche zeigt eine Landkarte. Die Kartenbilder kommen vom Bundesamt für Kartographie und Geodäsie (sgx.geodatenzentrum.de). Beim Öffnen der Seite erfährt dieser Server Ihre IP-Adresse.“ Ohne vorherige Einwilligung ist das nur bei einem eigenen Kartenserver ratsam.',
      )
    : msg(
        'Für die Datenschutzerklärung: „Die Beratungssuche zeigt auf Wunsch eine Landkarte. Erst wenn Sie sie öffnen, werden Kartenbilder vom Bundesamt für Kartographie und Geodäsie (sgx.geodatenzentrum.de) geladen; dabei erfährt dieser Server Ihre IP-Adresse.“',
      );
}
