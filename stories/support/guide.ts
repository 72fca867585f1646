/** The chapters of the guide, whose files are also read where they lie: their pictures and links as Storybook has them. */

/** File → id of its page. A chapter that is not named here is no link in Storybook. */
export const CHAPTERS: Record<string, string> = {
  einbinden: 'anleitung-1-einbinden--docs',
  systeme: 'anleitung-1a-ihr-redaktionssystem--docs',
  technik: 'anleitung-1b-für-die-technik--docs',
  texte: 'anleitung-1c-texte-zum-einfügen--docs',
  attribute: 'anleitung-2-attribute-und-gestaltung--docs',
  'daten-pflegen': 'anleitung-3-daten-pflegen--docs',
  datendatei: 'anleitung-4-die-datendatei--docs',
  probleme: 'anleitung-5-wenn-etwas-nicht-stimmt--docs',
  uebersetzen: 'anleitung-6-übersetzen-translating--docs',
  seiten: 'anleitung-7-fertige-seiten--docs',
  wordpress: 'anleitung-8-wordpress--docs',
  netzwerk: 'anleitung-10-netzwerke--docs',
};

/** The text of a chapter, with `docs/guide/` beside the page and `systeme.md#drupal` as its page. */
export const inStorybook = (text: string): string =>
  text
    .replaceAll('../../docs/guide/', 'docs/guide/')
    .replace(/(?<!!)\[([^\]]+)\]\(([\w-]+)\.md(?:#[^)]*)?\)/g, (_, words: string, file: string) => {
      const id = CHAPTERS[file];
      return id ? `[${words}](?path=/docs/${id})` : words;
    });
