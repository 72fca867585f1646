/** Writes dist/directory.schema.json; part of `npm run build`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { directoryJsonSchema } from './json-schema.ts';

mkdirSync('dist', { recursive: true });
writeFileSync('dist/directory.schema.json', `${JSON.stringify(directoryJsonSchema(), null, 2)}\n`);
