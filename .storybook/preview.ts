import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import manifest from 'virtual:elements-manifest';
import { directionOf, LOCALES } from '../src/i18n/locales.ts';
import { ThemedDocs } from './docs-container.ts';
import './preview.css';

setCustomElementsManifest(manifest);

/** A language in its own name; plain German has none in `Intl`. */
const nameOf = (locale: string): string =>
  locale === 'de-simple'
    ? 'Einfache Sprache'
    : (new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale);

/** Events, parts and the like are described and have no control: what may be tried is the attributes. */
const controlsForAttributes: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const described = type.table?.category !== undefined && type.table.category !== 'attributes';
      return [name, described ? { ...type, control: false } : type];
    }),
  );

/** What addon-a11y shows and tests/stories checks. */
const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const viewport = (width: number, name: string) => ({
  name: `${name}, ${width} px`,
  styles: { width: `${width}px`, height: '100%' },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    lang: {
      description: 'Sprache',
      toolbar: { icon: 'globe', dynamicTitle: true, items: LOCALES.map((value) => ({ value, title: nameOf(value) })) },
    },
    dir: {
      description: 'Schreibrichtung',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'auto', title: 'Richtung der Sprache' },
          { value: 'ltr', title: 'Von links nach rechts' },
          { value: 'rtl', title: 'Von rechts nach links' },
        ],
      },
    },
    theme: {
      description: 'Farbschema',
      toolbar: {
        icon: 'mirror',
        items: [
          { value: 'light dark', title: 'Wie das System' },
          { value: 'light', title: 'Hell' },
          { value: 'dark', title: 'Dunkel' },
        ],
      },
    },
  },
  argTypesEnhancers: [controlsForAttributes],
  initialGlobals: { lang: 'de', dir: 'auto', theme: 'light dark' },
  decorators: [
    (story, { globals }) => {
      const { lang, dir, theme } = globals as Record<'lang' | 'dir' | 'theme', string>;
      const page = html`<div
        class="page"
        lang=${lang}
        dir=${dir === 'auto' ? directionOf(lang) : dir}
        style="color-scheme: ${theme}"
      >
        ${story()}
      </div>`;
      // Anew for each language: elements do not watch the `lang` of what is around them.
      return html`${keyed(lang, page)}`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: { options: { runOnly: WCAG_TAGS }, test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { container: ThemedDocs, lang: 'de', toc: { title: 'Auf dieser Seite', headingSelector: 'h2, h3' } },
    // From what most people come for to what few do; what is not named here comes last.
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Willkommen',
          'Elemente',
          [
            'kmt-office-card',
            'kmt-opening-hours-badge',
            'kmt-counselling-locator',
            'kmt-task-list',
            'kmt-offer-list',
            'kmt-document-list',
            'kmt-event-list',
            'kmt-network',
          ],
          'Anleitung',
          'Developers',
          'Zustände',
          'Sprachen',
          'Fehler',
          'Einbetten',
        ],
      },
    },
    viewport: {
      options: {
        narrow: viewport(320, 'Schmal'),
        phone: viewport(360, 'Telefon'),
        tablet: viewport(768, 'Tablet'),
        desktop: viewport(1280, 'Bildschirm'),
      },
    },
  },
};

export default preview;
