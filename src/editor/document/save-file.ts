/** Ways out: into the file it came from where the browser can, else by download. Never over what somebody else has changed. */
import { msg, str } from '../i18n/msg.ts';
import type { EditedFile } from './edited-file.ts';
import type { FileHandle } from './open-file.ts';

export type Destination = FileHandle;

export type Saved = {
  handle?: FileHandle;
  /** What is told; none where the person went back. */
  message?: string;
  /** Nothing was written: the file on the disk is another than the one that was opened, or none. */
  conflict?: 'changed' | 'gone';
};

type Picking = { showSaveFilePicker?: (options: object) => Promise<FileHandle> };

/** `safe` looks first whether the file is still what was opened; `over` does not; `copy` asks for another place. */
export async function saveFile(
  file: EditedFile,
  handle: FileHandle | undefined,
  how: 'safe' | 'over' | 'copy',
): Promise<Saved> {
  const bytes = file.bytes;
  try {
    if (handle && how === 'safe') {
      const conflict = await conflictOf(file, handle);
      if (conflict) return { conflict };
    }
    const target = handle && how !== 'copy' ? handle : await askWhere(file.name);
    if (target === 'download') download(file.name, bytes);
    else await write(target, bytes);
    file.markSaved(bytes);
    if (target !== 'download') return { handle: target, message: msg(str`Gespeichert: ${target.name}`) };
    return { message: msg(str`${file.name} liegt jetzt bei Ihren Downloads. Laden Sie diese Datei auf Ihren Server.`) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return {};
    return {
      message: msg(
        str`Nicht gespeichert: ${reasonOf(error)} Ihre Änderungen sind noch hier. Bitte speichern Sie an einem anderen Ort.`,
      ),
    };
  }
}

/** Why a browser did not write, in words; what nobody foresaw as it stands. */
function reasonOf(error: unknown): string {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'NoModificationAllowedError':
    case 'SecurityError':
      return msg('Der Browser darf dort nicht schreiben.');
    case 'QuotaExceededError':
      return msg('Dort ist kein Platz mehr.');
    case 'NotFoundError':
      return msg('Den Ordner gibt es nicht mehr.');
    default:
      return `${String(error)}.`;
  }
}

async function conflictOf(file: EditedFile, handle: FileHandle): Promise<Saved['conflict']> {
  let there: Uint8Array;
  try {
    there = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return 'gone';
    throw error;
  }
  const { original } = file;
  const isSame = original?.length === there.length && original.every((byte, i) => byte === there[i]);
  return isSame ? undefined : 'changed';
}

async function askWhere(name: string): Promise<FileHandle | 'download'> {
  const { showSaveFilePicker } = window as Picking;
  if (!showSaveFilePicker) return 'download';
  try {
    const types = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];
    return await showSaveFilePicker.call(window, { suggestedName: name, types });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return 'download';
  }
}

/** All or nothing: the browser puts the new file in the place of the old one when it is complete. */
async function write(handle: FileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
}

export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type = 'application/json'): void {
  const href = URL.createObjectURL(new Blob([bytes], { type }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
