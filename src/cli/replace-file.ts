import { existsSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';

/** Writes a file at once, so that it is never half written. One that is there keeps its rights, and stays the target of its links. */
export function replaceFile(file: string, content: Uint8Array | string): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const beside = `${target}.neu`;
  writeFileSync(beside, content, {
    flag: 'wx',
    ...(target === file && !existsSync(file) ? {} : { mode: statSync(target).mode }),
  });
  renameSync(beside, target);
}
