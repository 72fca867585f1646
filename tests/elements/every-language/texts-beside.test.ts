/** The two real offices with the texts beside their files: in no language a reader finds German that is not a name. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/counselling-locator.ts';
import '../../../src/define/office-card.ts';
import '../../../src/define/task-list.ts';
import type { CounsellingLocator } from '../../../src/elements/counselling-locator/counselling-locator.ts';
import type { Directory } from '../../../src/model/schema/schema.ts';
import { mergeTexts } from '../../../src/texts/merge.ts';
import { translatablesOf } from '../../../src/texts/places.ts';
import type { TextsFile } from '../../../src/texts/texts-file.ts';
import { SOME_LOCALES, wrongIn } from '../../support/every-language.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { click } from '../../support/locator.ts';
import { all, find, readConsole, show, SOON } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve, serveBeside } from '../../support/serve-data.ts';

const OFFICES: [name: string, data: Directory][] = [
  ['emden', emden],
  ['emsland', emsland],
];

/** What is a name. */
function namesIn(directory: Directory, { texts }: TextsFile): Set<string> {
  const { office, places, areas } = directory;
  const ofPlaces = [office, ...places].flatMap(({ address, contactPoint = [] }) => [
    ...Object.values(address ?? {}).filter((each) => typeof each === 'string'),
    ...contactPoint.map(({ name }) => name).filter((each) => typeof each === 'string'),
  ]);
  const kept = translatablesOf(directory)
    .filter(({ path, source }) => texts[path] === source)
    .map(({ source }) => source);
  return new Set([...ofPlaces, ...areas.map(({ name }) => name), ...kept, 'Deutsch']);
}

/** Texts that are marked as German, without those that the note opens. */
function german(element: Element): string[] {
  return all(element, '[lang=de]')
    .filter((each) => !each.closest('.original'))
    .map((each) => each.textContent.replace(/\s+/g, ' ').trim())
    .filter((words) => /\p{L}/u.test(words));
}

/** Without names, and what is put together of them: "26871 Papenburg", "A · B". */
const leftOf = (words: string, names: ReadonlySet<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ' '), words)
    .replace(/[\d\s·,.()–-]+/g, '');

for (const locale of SOME_LOCALES.filter((each) => each !== 'de')) {
  describe(`in ${locale}, with the texts beside the data,`, () => {
    readConsole();
    before(() => stopClock('2026-12-18T10:00+01:00'));

    for (const [name, data] of OFFICES) {
      it(`no German is left of ${name} but names`, async function () {
        this.timeout(60_000);
        const texts = await fileOf(`${name}.${locale}.json`);
        const { directory } = mergeTexts(data, texts);
        const file = serve({ ...data, translated: { [locale]: 'unreviewed' } });
        serveBeside(file, locale, texts);
        const names = namesIn(data, texts);
        const at = `src="${file.url}" lang="${locale}"`;
        const elements = [
          await show(`<kmt-office-card ${at}></kmt-office-card>`),
          await show(`<kmt-office-card ${at} place="${data.places[0]!.id}"></kmt-office-card>`),
          await show(`<kmt-task-list ${at}></kmt-task-list>`),
          await locator(`<kmt-counselling-locator ${at} page-size="99"></kmt-counselling-locator>`),
        ];
        const left = elements.flatMap((element) => german(element).filter((words) => leftOf(words, names) !== ''));
        expect([...new Set(left)]).to.deep.equal([]);
        for (const element of elements) {
          for (const details of all(element, '.original')) details.remove();
          expect(await wrongIn(element, locale, directory), element.localName).to.deep.equal([]);
        }
      });
    }
  });
}

/** A file of data/, past the tests' own network. */
const fileOf = (name: string): Promise<TextsFile> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.onload = () => resolve(request.response as TextsFile);
    request.open('GET', new URL(`../../../data/${name}`, import.meta.url));
    request.send();
  });

/** With all that it folds. */
async function locator(markup: string): Promise<CounsellingLocator> {
  const element = await show<CounsellingLocator>(markup);
  await waitUntil(() => find(element, '#found'), 'It shows nothing.', { interval: SOON, timeout: 8000 });
  await click(element, '#fold-more');
  for (const button of all(element, '.results .disclosure')) await click(element, button);
  return element;
}
