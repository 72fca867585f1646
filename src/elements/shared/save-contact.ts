/** Saves a place in the reader's address book. */
import { toVCard } from '../../interop/vcard.ts';
import type { Place } from '../../model/schema/schema.ts';
import type { View } from './view.ts';

/** Hands a vCard to the browser's downloads; it is made on the press, so that no page loads it in vain. */
export function saveContact({ directory, i18n }: View, place: Place): void {
  const content = toVCard(directory, place, i18n.textLanguages);
  const url = URL.createObjectURL(new Blob([content], { type: 'text/vcard;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${place.id}.vcf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
