import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import manifest from '../dist/custom-elements.json';
import { directionOf, LOCALES } from '../src/i18n/locales.ts';
import './preview.css';

setCustomElementsManifest(manifest);

/** A language in its own name; plain German has none in `Intl`. */
const nameOf = (locale: string): string =>
  locale === 'de-simple'
    ? 'Einfache Sprache'
    : (new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale);

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
    options: { storySort: { method: 'alphabetical' } },
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
