/** HSDS 3, the Human Services Data Specification of Open Referral, as JSON: places and offers as services. */
import type { Format } from '../format.ts';
import { readHsds } from './read.ts';
import { TABLE } from './table.ts';
import { hsdsText } from './write.ts';

export const hsds: Format = {
  name: 'hsds',
  title: 'HSDS 3 (Open Referral)',
  table: TABLE,
  text: hsdsText,
  read: readHsds,
};
