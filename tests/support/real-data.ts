/** The two data files that are shipped, as the page would load them. */
import emdenJson from '../../data/emden.json' with { type: 'json' };
import emslandJson from '../../data/emsland.json' with { type: 'json' };
import type { Directory } from '../../src/model/schema/schema.ts';

/** A file leaves out the lists that it does not need. */
const LISTS = { offers: [], projects: [] };

export const emden = { ...LISTS, ...emdenJson } as unknown as Directory;
export const emsland = { ...LISTS, ...emslandJson } as unknown as Directory;
