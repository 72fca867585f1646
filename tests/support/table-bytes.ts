/** Texts as the bytes that programs make of them. */
export type SavedAs = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'ibm850' | 'macintosh';

const WINDOWS: Record<string, number> = {
  '€': 0x80,
  '–': 0x96,
  '—': 0x97,
  '„': 0x84,
  '“': 0x93,
  '’': 0x92,
  '•': 0x95,
  Š: 0x8a,
};
const DOS: Record<string, number> = { ü: 0x81, ä: 0x84, Ä: 0x8e, ö: 0x94, Ö: 0x99, Ü: 0x9a, ß: 0xe1 };
const MAC: Record<string, number> = { ü: 0x9f, ä: 0x8a, Ä: 0x80, ö: 0x9a, Ö: 0x85, Ü: 0x86, ß: 0xa7, '–': 0xd0 };

export function bytesOf(text: string, as: SavedAs = 'utf-8'): Uint8Array {
  if (as === 'utf-8') return new TextEncoder().encode(text);
  if (as === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`);
  if (as === 'utf-16le' || as === 'utf-16be') {
    return Uint8Array.from(
      `\ufeff${text}`.split('').flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return as === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  }
  const own = as === 'windows-1252' ? WINDOWS : as === 'ibm850' ? DOS : MAC;
  return Uint8Array.from(text.split('').map((letter) => own[letter] ?? letter.charCodeAt(0)));
}
