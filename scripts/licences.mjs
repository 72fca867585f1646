/**
 * A rollup plugin that writes the licences of all packages whose code is in the bundles into one file, which travels with
 * dist/. A package under a licence nobody here has agreed to ends the build.
 */

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ACCEPTED = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Folders of the packages seen in all bundles of this run of rollup. */
const folders = new Set();

/** @param {string} file where the licences are written to */
export function licences(file) {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.entries(chunk.modules ?? {}));
      for (const [id, { renderedLength }] of modules) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
        if (folder && renderedLength > 0) folders.add(folder.replace('\0', ''));
      }
    },
    writeBundle() {
      writeFileSync(file, noticesOf([...folders].map(readPackage)));
    },
  };
}

/** One paragraph for each licence text, under the names of the packages that come with it. */
function noticesOf(packages) {
  const byText = groupByText(packages);
  const paragraphs = [...byText].map(([text, those]) => {
    const names = those.map(({ name, version, license }) => `${name} ${version} (${license})`).sort();
    return `${names.join('\n')}\n\n${text}\n`;
  });
  const intro = `KMT Widgets is published under the MIT licence (LICENSE). Its files contain code of these packages:\n`;
  return [intro, ...paragraphs.sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

function groupByText(packages) {
  const groups = new Map();
  for (const each of packages) groups.set(each.text, [...(groups.get(each.text) ?? []), each]);
  return groups;
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!ACCEPTED.includes(license)) throw new Error(`${name} is under ${license}: agree to it in scripts/licences.mjs`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} brings no licence text`);
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
}
