/**
 * What a town hall gets: one ZIP with everything, to be unpacked and uploaded without Node, and one that WordPress installs. Made
 * from dist/, so build before.
 *
 *     npm run release        release/kmt-widgets-VERSION.zip and release/kmt-widgets-wordpress-VERSION.zip
 *
 * Two runs give the same bytes.
 */
import { readFileSync } from 'node:fs';
import { townHallFiles } from './release/town-halls.mjs';
import { wordpressFiles } from './release/wordpress.mjs';
import { writeZip } from './release/zip.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

writeZip(`kmt-widgets-${version}`, `kmt-widgets-${version}`, townHallFiles(version));
// WordPress knows a plugin by its folder.
writeZip(`kmt-widgets-wordpress-${version}`, 'kmt-widgets', await wordpressFiles(version));
