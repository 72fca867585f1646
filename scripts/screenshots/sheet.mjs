/** The contact sheet: every picture that lies in the folder, by element and state, to look through in a browser. */

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes index.html beside the folders of the elements.
 *
 * @param {string} folder in which pictures lie as ELEMENT/STATE/VIEW.png
 * @returns {string} the path of the sheet
 */
export function writeSheet(folder) {
  const path = join(folder, 'index.html');
  writeFileSync(path, sheetOf(pictures(folder)));
  return path;
}

/** @returns {[element: string, states: [name: string, views: string[]][]][]} */
const pictures = (folder) =>
  foldersIn(folder).map((element) => [
    element,
    foldersIn(join(folder, element)).map((state) => [state, readdirSync(join(folder, element, state)).sort(byWidth)]),
  ]);

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

const byWidth = (a, b) => parseInt(a) - parseInt(b) || a.localeCompare(b);

const sheetOf = (elements) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>KMT Widgets: every element in every state</title>
<style>
  body { margin: 16px; font: 14px/1.4 system-ui, sans-serif; background: #d9dde2; color: #111 }
  nav a { margin-inline-end: 12px }
  section > div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
  figure { margin: 0; max-inline-size: 600px }
  img { display: block; max-inline-size: 100%; max-block-size: 900px; object-fit: contain; object-position: top left }
</style>
<nav>${elements.map(([element, states]) => `<p>${element}: ${states.map(([state]) => `<a href="#${element}-${state}">${state}</a>`).join('')}</p>`).join('\n')}</nav>
${elements.map(([element, states]) => `<h1>${element}</h1>\n${states.map(([state, views]) => sectionOf(element, state, views)).join('\n')}`).join('\n')}
</html>
`;

const sectionOf = (element, state, views) => `<section id="${element}-${state}">
<h2>${element}: ${state}</h2>
<div>${views.map((view) => figureOf(`${element}/${state}/${view}`, view.replace('.png', ''))).join('\n')}</div>
</section>`;

const figureOf = (address, name) =>
  `<figure><figcaption>${name}</figcaption><a href="${address}"><img src="${address}" loading="lazy" alt=""></a></figure>`;
