/** Small letters, digits and hyphens; umlauts as "ae" and so on; without "e. V." */
export function slug(text: string): string {
  const written = text
    .toLowerCase()
    .replace(/\be\. ?v\.?(?=\W|$)|\bggmbh\b|\bgmbh\b/g, ' ')
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? 'ss');
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
