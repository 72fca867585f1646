/** A data file is checked before it is sent, with the sentences of the check, and its texts go with it. */
import { checkFile } from '../../cli/check-file.ts';
import type { Directory } from '../../model/schema/schema.ts';
import type { SettingsConfig } from './config.ts';
import { say, sayProblems } from './report.ts';
import { textsBeside } from './texts-beside.ts';
import { textsBlob, todayIn } from './texts-blob.ts';

/** Takes over a form with the files "data", "texts" and "languages[]". Without script, it sends what was chosen by itself. */
export function checkBeforeSending(form: HTMLFormElement, { words, maxBytes, urls }: SettingsConfig): void {
  const box = form.querySelector('.kmt-report')!;
  const [data, texts, languages] = ['data', 'texts', 'languages[]'].map(
    (name) => form.elements.namedItem(name) as HTMLInputElement,
  ) as [HTMLInputElement, HTMLInputElement, HTMLInputElement];
  const button = form.querySelector<HTMLButtonElement>('button.button-primary')!;
  data.addEventListener('change', () => say(box, ''));
  form.addEventListener('submit', (event) => {
    const file = data.files?.[0];
    // What is too large, the server refuses by itself.
    if (!file || file.size > maxBytes) return;
    event.preventDefault();
    void look(file);
  });

  async function look(file: File): Promise<void> {
    say(box, words.checking);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { directory, problems } = checkFile(bytes, todayIn('Europe/Berlin'));
    if (!directory) sayProblems(box, words, problems);
    else if (problems.some(({ severity }) => severity === 'error'))
      sayProblems(box, words, problems, () => void send(directory, bytes));
    else await send(directory, bytes);
  }

  async function send(directory: Directory, bytes: Uint8Array): Promise<void> {
    button.disabled = true;
    say(box, words.writing);
    // So that it is painted before the work begins.
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      const beside = await textsBeside(directory, [...languages.files!], urls[nameIn(form, data)]);
      put(texts, new File([await textsBlob(directory, bytes, beside)], 'texts.json'));
      say(box, words.sending);
    } catch (error) {
      console.warn('kmt-widgets:', error);
      say(box, words.noTexts);
    }
    await sendAsOne(languages);
    form.submit();
  }
}

/** What the data file will be called: as it is written there, else as the file itself (settings-actions.php). */
function nameIn(form: HTMLFormElement, { files }: HTMLInputElement): string {
  const { value } = form.elements.namedItem('name') as HTMLInputElement;
  return value.trim() || files![0]!.name.replace(/\.json$/i, '').toLowerCase();
}

/** Servers take some twenty files at once, and there are more languages: all of them in one file, by their names. */
async function sendAsOne(input: HTMLInputElement): Promise<void> {
  const files = [...input.files!];
  if (files.length < 2) return;
  const contents = await Promise.all(files.map(async (file) => [file.name, await file.text()] as const));
  put(input, new File([JSON.stringify({ contents: Object.fromEntries(contents) })], 'languages.json'));
}

/** The file as if somebody had chosen it. */
function put(input: HTMLInputElement, file: File): void {
  const carrier = new DataTransfer();
  carrier.items.add(file);
  input.files = carrier.files;
}
