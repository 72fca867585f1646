/**
 * Takes each form of snippet twice through the real editors and filters of content management systems, puts what they save on a page
 * with the script, and looks whether the widget appears. The result is docs/cms-matrix.json, and the tables of the guide.
 *
 *     npm run test:cms                    compares with what is committed
 *     npm run test:cms -- --accept        writes it anew: look at what changed
 *     npm run test:cms -- --only=quill    some of them, by beginnings of their ids
 *     npm run test:cms -- --show          also prints what each of them saves
 *     npm run test:cms -- --pictures      takes the guide's pictures anew
 *     npm run test:cms -- --tables        only writes the guide's tables anew
 *
 * The editors come from npm into .cache/cms (scripts/cms/package.json): some have licences that nothing of ours may have.
 */

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { findNpmChromium } from './browsers.mjs';
import { EDITORS } from './cms/editors.ts';
import { filters } from './cms/filters.ts';
import { FORMS } from './cms/forms.ts';
import { judge } from './cms/judge.ts';
import { FORM_IDS, jsonOf, type Matrix, type Row, type Verdict, withTables } from './cms/matrix.ts';
import { takePictures } from './cms/pictures.ts';
import { CACHE, openSite, type Site } from './cms/site.ts';

const FILE = 'docs/cms-matrix.json';
const GUIDE = 'stories/guide/systeme.md';

const { values: options } = parseArgs({
  options: {
    accept: { type: 'boolean' },
    only: { type: 'string' },
    pictures: { type: 'boolean' },
    show: { type: 'boolean' },
    tables: { type: 'boolean' },
  },
});
const isWanted = (id: string): boolean => (options.only ?? '').split(',').some((each) => id.startsWith(each));

if (options.tables) {
  writeTables();
  process.exit();
}
const found = (await findNpmChromium()) as LaunchOptions | undefined;
if (!found) leaveOut('there is no Chromium from npm for this machine (Linux on x64 has one)');
installEditors();
const site = await openSite();
const browser = await chromium.launch(found);
try {
  if (options.pictures) await takePictures(browser, site);
  else {
    const rows = await runAll(browser, site);
    const differences = report(rows);
    if (options.accept) write(rows);
    else process.exitCode = differences > 0 ? 1 : 0;
  }
} finally {
  await browser.close();
  await site.close();
}

function leaveOut(why: string): never {
  console.log(`The editors are left out: ${why}.`);
  process.exit(0);
}

/** Exactly the versions of scripts/cms/package-lock.json. */
function installEditors(): void {
  mkdirSync(CACHE, { recursive: true });
  const lock = 'package-lock.json';
  const isSame =
    existsSync(`${CACHE}node_modules`) &&
    existsSync(CACHE + lock) &&
    readFileSync(CACHE + lock, 'utf8') === readFileSync(`scripts/cms/${lock}`, 'utf8');
  if (isSame) return;
  for (const name of ['package.json', lock]) copyFileSync(`scripts/cms/${name}`, CACHE + name);
  try {
    execFileSync('npm', ['ci', '--prefix', CACHE, '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'pipe' });
  } catch {
    rmSync(`${CACHE}node_modules`, { recursive: true, force: true });
    leaveOut('npm could not install them (is there a network?)');
  }
}

type Edited = (html: string) => string | Promise<string>;

async function runAll(browser: Browser, site: Site): Promise<Row[]> {
  const rows: Row[] = [];
  const editing = await browser.newPage({ locale: 'de-DE' });
  const looking = await browser.newPage({ locale: 'de-DE', viewport: { width: 900, height: 900 } });
  for (const editor of EDITORS.filter(({ id }) => isWanted(id))) {
    await editing.goto(`${site.url}/redaktion/${editor.id}.html`);
    const edited: Edited = (html) =>
      editing.evaluate((each) => (window as unknown as { edited: Edited }).edited(each), html);
    const { version } = JSON.parse(
      readFileSync(join(CACHE, 'node_modules', editor.package, 'package.json'), 'utf8'),
    ) as { version: string };
    rows.push(await rowOf({ ...editor, version }, edited, looking));
  }
  for (const { edited, missing, ...filter } of filters().filter(({ id }) => isWanted(id))) {
    if (edited) rows.push(await rowOf(filter, edited, looking));
    else console.log(`${filter.name} is left out: ${missing}.`);
  }
  return rows;
}

/** Twice, as somebody who opens the page again and saves it. */
async function rowOf({ id, name, version, note }: Omit<Row, 'by' | 'forms'>, edited: Edited, page: Page): Promise<Row> {
  const forms: Row['forms'] = {};
  for (const form of FORM_IDS) {
    const saved = await edited(await edited(FORMS[form].html));
    forms[form] = await judge(page, site, form, FORMS[form], saved);
    if (options.show) console.log(`--- ${id} ${form}: ${forms[form]}\n${saved}`);
  }
  console.log(`${id.padEnd(20)} ${FORM_IDS.map((form) => `${form}: ${forms[form]}`).join(', ')}`);
  return { id, name, version, note, by: 'run', forms };
}

function committed(): Matrix {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Matrix;
}

/** Says what is not as committed; how many. */
function report(rows: Row[]): number {
  const known = new Map(committed().rows.map((row) => [row.id, row]));
  const differences = rows.flatMap(({ id, forms }) =>
    FORM_IDS.flatMap((form) => {
      const before: Verdict | undefined = known.get(id)?.forms[form];
      return before === forms[form] ? [] : [`${id}, ${form}: ${forms[form]}, committed is ${before}`];
    }),
  );
  for (const difference of differences) console.error(`✗ ${difference}`);
  console.log(differences.length ? `${differences.length} differ` : `All ${rows.length} are as in ${FILE}.`);
  return differences.length;
}

/** Rows that were not run stay as they are. */
function write(rows: Row[]): void {
  const run = new Set(rows.map(({ id }) => id));
  const matrix = { rows: [...committed().rows.filter(({ id }) => !run.has(id)), ...rows] };
  writeFileSync(FILE, jsonOf(matrix));
  writeTables();
}

function writeTables(): void {
  writeFileSync(GUIDE, withTables(readFileSync(GUIDE, 'utf8'), committed()));
}
