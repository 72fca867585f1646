/** Which languages a native speaker has reviewed, as Markdown: what src/i18n/languages.json says and nothing more. */

type Languages = Record<string, { name: string; reviewed: { by: string; on: string } | null }>;

export function reviewTable(languages: Languages): string {
  const rows = Object.entries(languages).map(([locale, { name, reviewed }]) => {
    const review = reviewed ? `${reviewed.by}, ${reviewed.on}` : 'noch niemand · nobody yet';
    return `| ${locale} | <span lang="${locale}">${name}</span> | ${review} |`;
  });
  return [
    '## Wer hat geprüft? · Who has reviewed it?',
    '',
    'Gemeint ist eine Person, die mit der Sprache aufgewachsen ist. · By a native speaker.',
    '',
    '|     | Sprache · language | geprüft · reviewed |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}
