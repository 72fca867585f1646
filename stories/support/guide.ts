/** The chapters of the guide, whose files are also read where they lie: their pictures and links as Storybook has them. */

/** File → id of its page. A chapter that is not named here is no link in Storybook. */
export const CHAPTERS: Record<string, string> = {
  einbinden: 'anleitung-1-einbinden--docs',
  systeme: 'anleitung-2-ihr-redaktionssystem--docs',
  wordpress: 'anleitung-3-wordpress--docs',
  'daten-pflegen': 'anleitung-4-daten-pflegen--docs',
  attribute: 'anleitung-5-attribute-und-gestaltung--docs',
  angebote: 'anleitung-6-angebote--docs',
  dokumente: 'anleitung-7-dokumente--docs',
  veranstaltungen: 'anleitung-8-veranstaltungen--docs',
  netzwerk: 'anleitung-9-netzwerke--docs',
  'texte-uebersetzen': 'anleitung-10-die-eigenen-texte-übersetzen--docs',
  formate: 'anleitung-11-formate--docs',
  seiten: 'anleitung-12-fertige-seiten--docs',
  texte: 'anleitung-13-texte-zum-einfügen--docs',
  probleme: 'anleitung-14-wenn-etwas-nicht-stimmt--docs',
  technik: 'anleitung-15-für-die-technik--docs',
  datendatei: 'anleitung-16-die-datendatei--docs',
  uebersetzen: 'anleitung-17-übersetzen-translating--docs',
};

/** The text of a chapter, with `docs/guide/` beside the page and `systeme.md#drupal` as its page. */
export const inStorybook = (text: string): string =>
  text
    .replaceAll('../../docs/guide/', 'docs/guide/')
    .replace(/(?<!!)\[([^\]]+)\]\(([\w-]+)\.md(?:#[^)]*)?\)/g, (_, words: string, file: string) => {
      const id = CHAPTERS[file];
      return id ? `[${words}](?path=/docs/${id})` : words;
    });
