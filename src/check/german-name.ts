/** "Arabisch" for "ar"; the tag where the system knows no name, or where it is none. */
export function germanName(tag: string): string {
  try {
    return new Intl.DisplayNames('de', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
