/** The two data files that are shipped, without the texts in other languages that lie beside them. */
import emdenJson from '../../data/emden.json' with { type: 'json' };
import emslandJson from '../../data/emsland.json' with { type: 'json' };
import type { Directory } from '../../src/model/schema/schema.ts';

/** A file leaves out the lists that it does not need. */
const LISTS = { offers: [], projects: [] };

export const emden = alone({ ...LISTS, ...emdenJson } as unknown as Directory);
export const emsland = alone({ ...LISTS, ...emslandJson } as unknown as Directory);

function alone({ translated: _, ...directory }: Directory): Directory {
  return directory;
}
