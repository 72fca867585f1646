/** From the bytes of a file to its text and back, without changing what nobody changed. */
import { decode } from '../../load/decode.ts';

const MARK = '\ufeff';

export type Decoded = {
  /** Without a byte order mark. */
  text: string;
  /** Whether the mark of UTF-8 stands before it, as some programs on Windows write it; it stays. */
  hasMark: boolean;
  /** What the person is told of another encoding; what is saved is in UTF-8. */
  remark?: string;
};

/** UTF-8, else what the mark says, else Windows-1252, as pages read a data file (src/load/decode.ts). */
export function decoded(bytes: Uint8Array<ArrayBuffer>): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasMark = text.startsWith(MARK);
    return { text: hasMark ? text.slice(1) : text, hasMark };
  } catch {
    const { text } = decode(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'UTF-16 („Unicode“)' : 'Windows-1252 („ANSI“)';
    const remark = `Die Datei ist nicht in UTF-8 gespeichert; sie wurde als ${encoding} gelesen. Beim Speichern wird daraus UTF-8.`;
    return { text, hasMark: false, remark };
  }
}

/** In UTF-8. */
export const encoded = (text: string, hasMark: boolean): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode((hasMark ? MARK : '') + text);
