/** Bytes of a table as text, whatever program saved them. `TextDecoder` alone won't do: Node 20 reads 0x96 as U+0096, no dash. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'ibm850' | 'macintosh';

export type Decoded = { text: string; encoding: Encoding };

/** Windows-1252 where it is not Latin-1: 0x80 to 0x9f. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Excel's "CSV (MS-DOS)" and "CSV (Macintosh)": what German letters are there. Everything else is read as in Windows-1252. */
const DOS: Record<number, string> = {
  0x81: 'ü',
  0x84: 'ä',
  0x8e: 'Ä',
  0x94: 'ö',
  0x99: 'Ö',
  0x9a: 'Ü',
  0xe1: 'ß',
  0x82: 'é',
};
const MAC: Record<number, string> = {
  ...{ 0x80: 'Ä', 0x85: 'Ö', 0x86: 'Ü', 0x8a: 'ä', 0x9a: 'ö', 0x9f: 'ü', 0xa7: 'ß', 0x8e: 'é', 0xd0: '–', 0xd1: '—' },
};

/**
 * The text of bytes: by their byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where that makes sense
 * throughout, else what Windows, DOS or an old Macintosh wrote. The mark is no part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  const wide = wideness(bytes);
  if (wide) return utf16(bytes, wide);
  const plain = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
  try {
    return { text: mended(new TextDecoder('utf-8', { fatal: true }).decode(plain)), encoding: 'utf-8' };
  } catch {
    const encoding = oneByteEncodingOf(bytes);
    return { text: oneByte(bytes, encoding), encoding };
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    parts.push(String.fromCharCode(bytes[at + low]! | (bytes[at + high]! << 8)));
  }
  return { text: parts.join(''), encoding };
}

/** UTF-16 without its mark: no table in German has many zero bytes otherwise. */
function wideness(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 2000);
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2 ? 1 : 0]++;
  if (zeros[1] > length / 4) return 'utf-16le';
  return zeros[0] > length / 4 ? 'utf-16be' : undefined;
}

/** In Windows-1252 the German letters of the others would be signs inside of words, as in "Stra§e" and "f\u0081r". */
function oneByteEncodingOf(bytes: Uint8Array): 'windows-1252' | 'ibm850' | 'macintosh' {
  let [windows, dos, mac] = [0, 0, 0];
  bytes.forEach((byte, at) => {
    if (byte < 0x80 || !(isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))) return;
    if ('äöüßÄÖÜ'.includes(String.fromCharCode(byte))) windows++;
    if (byte in DOS && byte !== 0x82) dos++;
    if (byte in MAC && byte < 0xd0) mac++;
  });
  if (windows >= Math.max(dos, mac)) return 'windows-1252';
  return dos >= mac ? 'ibm850' : 'macintosh';
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte));

function oneByte(bytes: Uint8Array, encoding: 'windows-1252' | 'ibm850' | 'macintosh'): string {
  const own = encoding === 'ibm850' ? DOS : encoding === 'macintosh' ? MAC : {};
  const parts: string[] = [];
  for (const byte of bytes) {
    parts.push(own[byte] ?? (byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte)));
  }
  return parts.join('');
}

/** "StraÃŸe", UTF-8 that a program took for Windows-1252 and saved again: undone where all of the text can have come about so. */
function mended(text: string): string {
  if (!/Ã[\u0080-¿Œ-ŸŠš‚-„“-”–—…†‡€™]/.test(text)) return text;
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const at = WINDOWS.indexOf(letter);
    if (at >= 0) bytes.push(0x80 + at);
    else if (code < 0x100 && letter.length === 1) bytes.push(code);
    else return text;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return text;
  }
}
