import { expect } from '@open-wc/testing';
import { markedWords, misdirected, misplaced, unfinished, vocabularyOf } from '../../support/marked-words.ts';
import { put } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';

/** An element as it would be with a mistake in it. */
async function withContent(content: string): Promise<Element> {
  const element = await put('<div></div>');
  element.attachShadow({ mode: 'open' }).innerHTML = `<style>b {}</style><div lang="ar" dir="rtl">${content}</div>`;
  return element;
}

describe('the tests of every language find', () => {
  const wrong = async (content: string): Promise<string[]> =>
    misplaced(markedWords(await withContent(content)), await vocabularyOf('ar', emden));

  const mistakes: [what: string, content: string, words: string][] = [
    ['German of the interface', '<p>Öffnungszeiten</p>', 'Öffnungszeiten (lang=ar)'],
    ['German within another language', '<p>مفتوح bis 17:00</p>', 'مفتوح bis 17:00 (lang=ar)'],
    ['German that only screen readers hear', '<ul aria-label="Vorschläge"></ul>', 'Vorschläge (lang=ar)'],
    ['a German text of the data without a mark', '<p>Rahmenplan Integration</p>', 'Rahmenplan Integration (lang=ar)'],
    ['the interface’s words, marked as German', '<p lang="de" dir="ltr">مفتوح</p>', 'مفتوح (lang=de)'],
    ['German of the interface, marked as such', '<p lang="de" dir="ltr">Telefonisch</p>', 'Telefonisch (lang=de)'],
    ['a text marked as what it is not', '<p lang="uk" dir="ltr">Stadt Emden</p>', 'Stadt Emden (lang=uk)'],
  ];
  for (const [what, content, words] of mistakes) {
    it(what, async () => expect(await wrong(content)).to.deep.equal([words]));
  }

  it('nothing in what is right', async () => {
    const right = `<p>مفتوح</p> <p lang="de" dir="ltr">Stadt Emden</p> <bdi dir="ltr">www.emden.de/amt</bdi> 26721
      <span lang="uk" dir="ltr">українська</span>`;
    expect(await wrong(right)).to.deep.equal([]);
    expect(misdirected(markedWords(await withContent(right)))).to.deep.equal([]);
    expect(unfinished(markedWords(await withContent(right)))).to.deep.equal([]);
  });

  it('a text that runs against its language', async () => {
    expect(misdirected(markedWords(await withContent('<p lang="de">Stadt Emden</p>')))).to.deep.equal([
      'Stadt Emden (lang=de)',
    ]);
  });

  it('places that nobody filled, forms that nobody chose among, and other digits', async () => {
    const unfilled = ['öffnet um [time]', 'eine|viele', '١٧:٠٠', '۱۷:۰۰'];
    const element = await withContent(unfilled.map((words) => `<p>${words}</p>`).join(''));
    expect(unfinished(markedWords(element))).to.deep.equal(unfilled);
  });
});
