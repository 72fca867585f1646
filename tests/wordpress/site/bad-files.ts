/** Files that somebody uploads by mistake, and what they are told. */
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** Each with a part of the sentence that the server says, which knows nothing of the browser's check. */
export const BAD_FILES: readonly (readonly [what: string, bytes: Buffer, sentence: string])[] = [
  ['nothing', Buffer.from(' \n'), 'Die Datei ist leer.'],
  ['a web page', Buffer.from('<!doctype html><title>Anmelden</title>'), 'Die Datei ist eine Internetseite'],
  ['a web page after a byte order mark', Buffer.from('\ufeff\n<html></html>'), 'Die Datei ist eine Internetseite'],
  ['a ZIP', Buffer.from('PK\u0003\u0004 …', 'latin1'), 'Die Datei ist ein ZIP oder eine Excel-Tabelle'],
  ['UTF-16', Buffer.from('\ufeff{"version":1}', 'utf16le'), 'Die Datei ist nicht in UTF-8 gespeichert.'],
  ['Windows-1252', Buffer.from('{"version":1,"office":{"name":"Büro"}}', 'latin1'), 'Die Datei ist nicht in UTF-8'],
  ['a comma too many', Buffer.from('{"version":1,"office":{"name":"A",}}'), 'Die Datei ist kein JSON'],
  ['half a file', Buffer.from('{"version":1,"office":{"na'), 'Die Datei ist kein JSON'],
  ['a list', json([1, 2]), 'Die Datei ist zwar JSON, aber keine Datendatei'],
  ['a word', json('emden'), 'Die Datei ist zwar JSON, aber keine Datendatei'],
  ['null', json(null), 'Die Datei ist zwar JSON, aber keine Datendatei'],
  ['another program’s file', json({ version: 1, name: 'package' }), 'Die Datei ist zwar JSON, aber keine Datendatei'],
  ['an office without a name', json({ version: 1, office: {} }), 'Die Datei ist zwar JSON, aber keine Datendatei'],
  ['a later version', json({ version: 2, office: { name: 'A' } }), 'für eine andere Fassung der KMT Widgets'],
  ['6 MB', Buffer.alloc(6e6, 32), 'Die Datei ist größer, als Ihr Server erlaubt'],
  [
    '9 MB, which PHP throws away with all fields',
    Buffer.alloc(9e6, 32),
    'Die Datei ist größer, als Ihr Server erlaubt',
  ],
];
