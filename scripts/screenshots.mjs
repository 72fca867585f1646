/**
 * Pictures of every element in every state, to be looked at one by one: what states and views there are, stands in
 * scripts/screenshots/. They are written to screenshots/ELEMENT/STATE/VIEW.png, which is not committed, with a contact sheet.
 *
 *     npm run screenshots                     all of them, some minutes
 *     npm run screenshots -- card ar          cards in Arabic: any words of a picture's path
 *     npm run screenshots -- --list card      says which there are
 *     npm run screenshots -- --accept         renews the pictures that tests/embed/pictures.test.ts compares: look at them before
 *                                             they are committed
 *     npm run screenshots -- --docs           renews the pictures of the README and the guide
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { COMPARED, DOCS } from './screenshots/kept.mjs';
import { packed } from './screenshots/pixels.mjs';
import { writeSheet } from './screenshots/sheet.mjs';
import { STATES } from './screenshots/states.mjs';
import { openStudio } from './screenshots/studio.mjs';
import { nameOf, pick, shotsOf } from './screenshots/views.mjs';

/** So many pages are open at the same time. */
const PAGES = 3;
const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(PROJECT, 'screenshots');

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean' }, docs: { type: 'boolean' }, list: { type: 'boolean' } },
});
const pathOf = ({ state, view }) => join(state.element, state.name, `${nameOf(view)}.png`);

if (options.list) for (const shot of pick(shotsOf(STATES), words)) console.log(pathOf(shot));
else if (options.accept || options.docs)
  await renew([...(options.accept ? COMPARED : []), ...(options.docs ? DOCS : [])]);
else await takeAll(pick(shotsOf(STATES), words));

async function takeAll(shots) {
  if (words.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  const begun = performance.now();
  const studio = await openStudio();
  const left = [...shots];
  const failures = [];
  const wide = [];
  const work = async () => {
    for (let shot = left.shift(); shot; shot = left.shift()) {
      try {
        const taken = await studio.take(shot);
        if (!taken) continue;
        write(join(FOLDER, pathOf(shot)), taken.png);
        if (taken.beyond > 0) wide.push(`${pathOf(shot)}: ${taken.beyond} px`);
      } catch ({ message }) {
        // What follows is a log of all that was tried.
        failures.push(`${pathOf(shot)}: ${message.split(/\n(?:Call log|=)/)[0]}`);
      }
    }
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  await studio.close();
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${shots.length - failures.length} pictures in ${seconds} s: ${writeSheet(FOLDER)}`);
  if (wide.length > 0) console.error(`Wider than the window, or than the column:\n${wide.join('\n')}`);
  if (failures.length > 0) console.error(`Not taken:\n${failures.join('\n')}`);
  if (wide.length + failures.length > 0) process.exitCode = 1;
}

/** As exact as they are compared, so that they change only where the look does. */
async function renew(kept) {
  const studio = await openStudio({ exact: true });
  const blank = await studio.blank();
  for (const { file, shot, ...crop } of kept) {
    const { png } = await studio.take(shot, crop);
    const picture = await packed(blank, png);
    write(join(PROJECT, file), picture);
    console.log(`${file}: ${picture.length} bytes`);
  }
  await studio.close();
}

function write(file, picture) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
