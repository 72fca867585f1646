/** Texts that are missing, of older widgets, or end soon, are made anew while somebody looks at the settings page. */
import { checkFile } from '../../cli/check-file.ts';
import type { SettingsConfig } from './config.ts';
import { say } from './report.ts';
import { textsBeside } from './texts-beside.ts';
import { textsBlob, todayIn } from './texts-blob.ts';

/** Renews all that need it, one after the other, and says so in `box`. */
export async function renewTexts(box: Element, { renew, send, nonce, words }: SettingsConfig): Promise<void> {
  if (renew.length === 0) return;
  say(box, words.renewing);
  try {
    for (const { name, url } of renew) {
      const answer = await fetch(url, { cache: 'no-cache' });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const { directory } = checkFile(bytes, todayIn('Europe/Berlin'));
      if (!answer.ok || !directory) throw new Error(url);
      const form = new FormData();
      const fields = { action: 'kmt_widgets_texts', _wpnonce: nonce, name };
      for (const [field, value] of Object.entries(fields)) form.append(field, value);
      form.append('texts', await textsBlob(directory, bytes, await textsBeside(directory, [], url)), 'texts.json');
      const { ok } = await fetch(send, { method: 'POST', body: form, credentials: 'same-origin' });
      if (!ok) throw new Error(send);
    }
    say(box, words.renewed);
  } catch (error) {
    console.warn('kmt-widgets:', error);
    say(box, words.notDone);
  }
}
