/** The files of translations that go with a data file: those that somebody has just chosen, else those that lie beside it already. */
import type { Directory } from '../../model/schema/schema.ts';
import { besideFile, readTextsFile, type TextsFile } from '../../texts/texts-file.ts';

/**
 * One for each language that the data name, as far as it is there and can be read. `url`: of the data file on the server, where there is
 * one. Never rejects: without a file, its readers get the texts as the data have them.
 */
export async function textsBeside(
  { translated = {} }: Directory,
  chosen: readonly Blob[],
  url?: string,
): Promise<TextsFile[]> {
  const handedIn = await Promise.all(chosen.map((file) => file.text().then(parsed)));
  const files = await Promise.all(
    Object.keys(translated).map(async (tag) => {
      const own = handedIn.map((json) => readTextsFile(json, tag).file).find((file) => file !== undefined);
      return own ?? (url === undefined ? undefined : readTextsFile(await fetched(besideFile(url, tag)), tag).file);
    }),
  );
  return files.filter((file) => file !== undefined);
}

async function fetched(url: string): Promise<unknown> {
  try {
    const answer = await fetch(url, { cache: 'no-cache' });
    return answer.ok ? parsed(await answer.text()) : undefined;
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
