/** vCard 4: places with all their contacts, for address books. */
import type { Format } from '../format.ts';
import { readVCards } from './read.ts';
import { TABLE } from './table.ts';
import { vCardText } from './write.ts';

export const vCard: Format = {
  name: 'vcard',
  title: 'vCard 4',
  table: TABLE,
  text: vCardText,
  read: readVCards,
};
