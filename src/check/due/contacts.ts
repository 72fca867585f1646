/** Places that nobody can ask. */
import type { Directory } from '../../model/schema/schema.ts';
import { isReachable } from '../contacts.ts';
import { placesOf } from '../entries.ts';
import type { Due } from './due.ts';
import { nameIn } from './names.ts';

export const withoutContact = (directory: Directory): Due[] =>
  placesOf(directory)
    .filter(({ value }) => !isReachable(value))
    .map(({ value: { name }, path }) => ({
      ...{ kind: 'no-contact', severity: 'unchecked', path, property: 'contactPoint', name: nameIn(directory, name) },
      message:
        'Kein Kontakt: weder Telefon noch E-Mail noch Adresse im Netz. Bewohner können nicht nachfragen; bitte einen Kontakt eintragen.',
      write: '"contactPoint": [{ "telephone": "…" }]',
    }));
