/** The plugin for WordPress: src/wordpress/kmt-widgets, the widgets, the Redaktion, and the words in German. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { redaktionFiles, siteFiles, folder } from './files.mjs';
import { settingsScript } from './wordpress-script.mjs';
import { jsonOf, moOf, readPo } from './wordpress-words.mjs';

const SOURCE = 'src/wordpress/kmt-widgets';

/** WordPress knows no language's kin: who has German with "Sie" or from Austria would read English. */
const GERMAN = ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH'];

/** Name in the ZIP → content. */
export async function wordpressFiles(version) {
  const { STYLE, STYLE_NAME } = await import('../../dist/npm/render/style.js');
  return new Map([
    ...folder(SOURCE, '').map(([name, content]) => [name, versioned(content, version)]),
    ...redaktionFiles(),
    ...siteFiles('kmt'),
    [`kmt/${STYLE_NAME}`, Buffer.from(STYLE)],
    ['kmt/languages.json', Buffer.from(JSON.stringify(languageNames()))],
    ['kmt/settings.js', Buffer.from(await settingsScript())],
    ...words(),
  ]);
}

const versioned = (content, version) => Buffer.from(content.toString().replaceAll('{{version}}', version));

/** The languages of the widgets under their own names, in the order of menus. */
function languageNames() {
  const languages = JSON.parse(readFileSync('src/i18n/languages.json', 'utf8'));
  return Object.fromEntries(Object.entries(languages).map(([tag, { name }]) => [tag, name]));
}

function words() {
  const po = readPo(readFileSync(`${SOURCE}/languages/kmt-widgets-de_DE.po`, 'utf8'));
  return GERMAN.flatMap((locale) => [
    [`languages/kmt-widgets-${locale}.mo`, moOf(po)],
    [`languages/kmt-widgets-${locale}-kmt-widgets-block.json`, Buffer.from(jsonOf(po, locale))],
  ]);
}
