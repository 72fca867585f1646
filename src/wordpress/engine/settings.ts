/**
 * The script of the plugin's settings page, and of no other page: checks data files, and writes what WordPress says of them
 * without script. scripts/release/wordpress-script.mjs makes one file of it.
 */
import { partsLieIn } from '../../load/parts.ts';
import { renewTexts } from './renew.ts';
import { checkBeforeSending } from './upload-form.ts';

const config = window.kmtSettings;
partsLieIn(config.folder);
for (const form of document.querySelectorAll<HTMLFormElement>('form.kmt-upload')) checkBeforeSending(form, config);
void renewTexts(document.querySelector('.kmt-renewal')!, config);

/** Sites without https have no clipboard: there, what is meant is marked, to be copied by hand. */
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('.kmt-copy');
  if (!button) return;
  const clipboard = navigator.clipboard as Clipboard | undefined;
  getSelection()?.selectAllChildren(button.previousElementSibling!);
  void clipboard?.writeText(button.dataset.text!).then(() => {
    button.textContent = config.words.copied;
  });
});
