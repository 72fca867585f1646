/** The code to copy on the page of each element: for a page, as a marker, in React and in Vue. */

export type Example = {
  /** As on the tag, `src` first. */
  attributes: Record<string, string>;
  /** What is shown until the data is there; HTML that is also JSX. */
  fallback: string;
};

export const EXAMPLES = {
  'kmt-office-card': {
    attributes: { src: '/kmt/emden.json' },
    fallback: '<p>Geibelstraße 30a, 26721 Emden, Telefon <a href="tel:+494921871779">04921 87-1779</a></p>',
  },
  'kmt-opening-hours-badge': {
    attributes: { src: '/kmt/emden.json' },
    fallback: 'Montag bis Donnerstag 9–17 Uhr, Freitag 9–13 Uhr',
  },
  'kmt-counselling-locator': {
    attributes: { src: '/kmt/emden.json', map: 'consent' },
    fallback: '<p>Beratungsstellen nennt Ihnen auch die Koordinierungsstelle: 04921 87-1779</p>',
  },
  'kmt-task-list': {
    attributes: { src: '/kmt/emden.json', 'heading-level': '3' },
    fallback: '<p>Wir beraten, vernetzen und begleiten.</p>',
  },
  'kmt-offer-list': {
    attributes: { src: '/kmt/emden.json', 'heading-level': '3' },
    fallback: '<p>Angebote nennt Ihnen die Koordinierungsstelle: 04921 87-1779</p>',
  },
  'kmt-document-list': {
    attributes: { src: '/kmt/emden.json', 'heading-level': '3' },
    fallback: '<p><a href="/integration/rahmenplan.pdf">Rahmenplan Integration (PDF)</a></p>',
  },
  'kmt-event-list': {
    attributes: { src: '/kmt/emden.json', 'heading-level': '3' },
    fallback: '<p>Veranstaltungen nennt Ihnen auch die Koordinierungsstelle: 04921 87-1779</p>',
  },
  'kmt-network': {
    attributes: { src: '/kmt/emden.json' },
    fallback: '<p>Fragen an das Netzwerk Integration nimmt die Koordinierungsstelle an: 04921 87-1779</p>',
  },
} satisfies Record<string, Example>;

export type Tag = keyof typeof EXAMPLES;

export const SCRIPT = '<script src="/kmt/embed.js" defer></script>';

/** "office-card" of "kmt-office-card": the marker's name, and the entry of the npm package. */
const nameOf = (tag: Tag): string => tag.slice('kmt-'.length);

const filled = (name: string, attributes: string[], end: string, { fallback }: Example): string =>
  `<${[name, ...attributes].join(' ')}>\n  ${fallback}\n</${end}>`;

const attributesOf = ({ attributes }: Example, prefix = ''): string[] =>
  Object.entries(attributes).map(([name, value]) => `${prefix}${name}="${value}"`);

const indented = (text: string, by: number): string => text.replace(/^/gm, ' '.repeat(by));

/** The element as a tag. */
export const asTag = (tag: Tag): string => filled(tag, attributesOf(EXAMPLES[tag]), tag, EXAMPLES[tag]);

/** The element as a marker, for editors that remove unknown tags. */
export const asMarker = (tag: Tag): string =>
  filled('div', [`data-kmt="${nameOf(tag)}"`, ...attributesOf(EXAMPLES[tag], 'data-')], 'div', EXAMPLES[tag]);

/** A component of React 19, which knows custom elements. */
export const inReact = (tag: Tag): string => `import 'kmt-widgets/${nameOf(tag)}';

export function Example() {
  return (
${indented(asTag(tag), 4)}
  );
}`;

/** A single-file component of Vue. */
export const inVue = (tag: Tag): string => `<script setup>
import 'kmt-widgets/${nameOf(tag)}';
</script>

<template>
${indented(asTag(tag), 2)}
</template>`;

/** What tells Vue's compiler that the tags are no components of its own. */
export const VITE_FOR_VUE = `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kmt-') } } })`;

/** A block of code in Markdown. */
export const code = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** All of them as Markdown. */
export const codeToCopy = (tag: Tag): string =>
  [
    '### HTML',
    'Das Skript steht einmal in der Vorlage der Seite, der Baustein dort, wo er erscheinen soll. Was in ihm steht, ist zu sehen, bis die Daten da sind, und bleibt, wenn sie nicht kommen.',
    code('html', `${SCRIPT}\n\n${asTag(tag)}`),
    '### Marker',
    'Für Redaktionssysteme, die unbekannte Tags entfernen. Das Skript ist dasselbe.',
    code('html', asMarker(tag)),
    '### React 19',
    "React 19 knows custom elements; the import defines the tag. TypeScript learns it from `import type {} from 'kmt-widgets/react'`, once in the app.",
    code('tsx', inReact(tag)),
    '### Vue 3',
    `Tell the compiler in \`vite.config\` that the tag is no component: \`${VITE_FOR_VUE}\`. TypeScript learns it from \`import type {} from 'kmt-widgets/vue'\`, once in the app.`,
    code('html', inVue(tag)),
  ].join('\n\n');
