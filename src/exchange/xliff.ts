/** Texts as XLIFF 2.1, which translators' programs read: one unit for each text. */
import { DOMParser } from '@xmldom/xmldom';
import { type Sheet, SheetError, type SheetRow } from './sheet.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** What no XML may hold, not even escaped; half of a pair as well. XLIFF has an element for it. */
const NO_XML =
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (letter) => ESCAPED[letter]!);

const content = (text: string): string =>
  escaped(text).replace(
    NO_XML,
    (unit) => `<cp hex="${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );

/** In an attribute, blanks other than spaces would be lost. */
const attribute = (text: string): string =>
  escaped(text)
    .replace(NO_XML, '\ufffd')
    .replace(/[\n\t]/g, (blank) => `&#${blank.charCodeAt(0)};`);

/** The file's text. */
export function writeXliff({ sourceLanguage, language, original = '', rows }: Sheet): string {
  const units = rows.map(({ path = '', source = '', target, isStale }, i) => {
    const state = target && !isStale ? 'translated' : 'initial';
    const notes = isStale
      ? `\n      <notes><note category="instruction">Der deutsche Text hat sich geändert; die Übersetzung ist von dem davor.</note></notes>`
      : '';
    const written = target ? `\n        <target>${content(target)}</target>` : '';
    return `    <unit id="u${i + 1}" name="${attribute(path)}" canResegment="no" xml:space="preserve">${notes}
      <segment state="${state}">
        <source>${content(source)}</source>${written}
      </segment>
    </unit>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${NAMESPACE}" version="2.1" srcLang="${attribute(sourceLanguage)}" trgLang="${attribute(language)}">
  <file id="texts" original="${attribute(original)}">
${units.join('\n')}
  </file>
</xliff>
`;
}

/** Reads a file; throws a SheetError where it is none of these. */
export function readXliff(text: string): Sheet {
  const root = rootOf(text);
  const version = root.getAttribute('version') ?? '';
  if (root.localName !== 'xliff') throw new SheetError('Das ist kein XLIFF.');
  if (!version.startsWith('2.'))
    throw new SheetError(
      `Das ist XLIFF ${version || 'ohne Fassung'}, gebraucht wird 2.0 oder 2.1. Bitte im Übersetzungsprogramm so ausgeben, oder die Tabelle (CSV) nehmen.`,
    );
  const language = root.getAttribute('trgLang');
  if (!language) throw new SheetError('Die Datei sagt nicht, in welche Sprache übersetzt ist („trgLang“ fehlt).');
  const original = root.getElementsByTagNameNS('*', 'file').item(0)?.getAttribute('original');
  return {
    sourceLanguage: root.getAttribute('srcLang') ?? 'de',
    language,
    ...(original ? { original } : {}),
    rows: listed(root.getElementsByTagNameNS('*', 'unit')).map(rowOf),
  };
}

function rootOf(text: string): Element {
  const broken = (): never => {
    throw new SheetError(
      'Die Datei ist kein vollständiges XML. Bitte noch einmal aus dem Übersetzungsprogramm ausgeben.',
    );
  };
  // A document type could say anything, and none of these has one.
  if (/<!DOCTYPE/i.test(text)) broken();
  const errorHandler = { warning: broken, error: broken, fatalError: broken };
  const root = new DOMParser({ errorHandler }).parseFromString(text.replace(/^\ufeff/, ''), 'text/xml')
    .documentElement as HTMLElement | null;
  return root ?? broken();
}

/** A program may have cut a unit into several segments. */
function rowOf(unit: Element): SheetRow {
  const pieces = elementsIn(unit).filter(({ localName }) => localName === 'segment' || localName === 'ignorable');
  const partsOf = (name: string): string[] =>
    pieces.map((piece) => {
      const found = elementsIn(piece).find(({ localName }) => localName === name);
      // What stands between sentences is the same in both languages, where nothing else is said.
      const same = name === 'target' && piece.localName === 'ignorable' ? 'source' : name;
      const part = found ?? elementsIn(piece).find(({ localName }) => localName === same);
      return part ? wordsOf(part) : '';
    });
  const hasTarget = pieces.some(
    (piece) => piece.localName === 'segment' && elementsIn(piece).some(({ localName }) => localName === 'target'),
  );
  const isOpen = pieces.some((piece) => piece.getAttribute('state') === 'initial');
  const path = unit.getAttribute('name');
  return {
    ...(path ? { path } : {}),
    source: partsOf('source').join(''),
    target: hasTarget ? partsOf('target').join('') : '',
    ...(isOpen && hasTarget ? { isStale: true } : {}),
  };
}

/** This parser's lists are no iterables. */
function listed<T>(list: { length: number; item: (at: number) => T | null }): T[] {
  const all: T[] = [];
  for (let at = 0; at < list.length; at++) all.push(list.item(at)!);
  return all;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const elementsIn = (node: Node): Element[] => listed<Node>(node.childNodes).filter(isElement);

function wordsOf(node: Node): string {
  return listed<Node>(node.childNodes)
    .map((each) => {
      if (each.nodeType === 3 || each.nodeType === 4) return each.nodeValue ?? '';
      if (!isElement(each)) return '';
      const code = each.localName === 'cp' && each.getAttribute('hex');
      return code ? String.fromCharCode(parseInt(code, 16)) : wordsOf(each);
    })
    .join('');
}
