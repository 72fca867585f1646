import { existsSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';

/** Writes a file at once, so that it is never half written. One that is there keeps its rights and its links. */
export function replaceFile(file: string, content: Uint8Array | string): void {
  const isThere = existsSync(file);
  const target = isThere ? realpathSync(file) : file;
  const beside = `${target}.neu`;
  writeFileSync(beside, content, { flag: 'wx', ...(isThere ? { mode: statSync(target).mode } : {}) });
  renameSync(beside, target);
}
