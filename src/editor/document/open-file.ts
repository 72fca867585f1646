/** Ways in: a file of the disk by dialog or drop. Whoever has one tells the page around it by an event. */
import { EditedFile } from './edited-file.ts';

/** Where a file came from and can be written to; browsers without that save by download. */
export type FileHandle = FileSystemFileHandle;

type Picking = { showOpenFilePicker?: (options: object) => Promise<FileHandle[]> };

/** "redaktion-open": this file is to be edited from now on. */
export class OpenEvent extends CustomEvent<{ file: EditedFile; handle?: FileHandle }> {
  constructor(file: EditedFile, handle?: FileHandle) {
    super('redaktion-open', { bubbles: true, composed: true, detail: { file, handle } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'redaktion-open': OpenEvent;
  }
}

/** Lets the person choose a file; nothing happens where they choose none. */
export async function openFromDisk(from: HTMLElement): Promise<void> {
  const { showOpenFilePicker } = window as Picking;
  if (showOpenFilePicker) {
    try {
      const types = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];
      const [handle] = await showOpenFilePicker.call(window, { types });
      if (handle) from.dispatchEvent(new OpenEvent(await fileOf(await handle.getFile()), handle));
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      // Some pages may not ask so, as in a frame: then the old way.
    }
  }
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.json,application/json' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void fileOf(file).then((opened) => from.dispatchEvent(new OpenEvent(opened)));
  });
  input.click();
}

/** What was dropped: the first file; with the right to write it where the browser gives that. */
export async function openDropped(from: HTMLElement, items: DataTransferItemList): Promise<void> {
  const [item] = [...items].filter(({ kind }) => kind === 'file');
  if (!item) return;
  const file = item.getAsFile();
  // Only in the event itself can it be asked for.
  const asking = (item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> }).getAsFileSystemHandle?.();
  const handle = await asking?.catch(() => null);
  if (file)
    from.dispatchEvent(new OpenEvent(await fileOf(file), handle instanceof FileSystemFileHandle ? handle : undefined));
}

const fileOf = async (file: File): Promise<EditedFile> =>
  EditedFile.read(file.name, new Uint8Array(await file.arrayBuffer()));
