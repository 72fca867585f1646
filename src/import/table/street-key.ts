import { fold } from '../../model/places/fold.ts';

/** One spelling of a street: "Ripdorfer Str. 21" and "Ripdorfer Straße 21" are one. */
export const streetKey = (street: string): string =>
  fold(street)
    .replace(/str(asse)?\b/g, 'str')
    .replace(/ /g, '');
