/** Integreat: places as the table from which its content management system makes locations. */
import type { Format } from '../format.ts';
import { readIntegreat } from './read.ts';
import { TABLE } from './table.ts';
import { integreatText } from './write.ts';

export const integreat: Format = {
  name: 'integreat',
  title: 'Integreat',
  table: TABLE,
  text: integreatText,
  read: readIntegreat,
};
