import { expect } from '@open-wc/testing';
import '../../../src/define/office-card.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { changed } from '../../support/broken-data.ts';
import { click, locatorWith, named, townsWith } from '../../support/locator.ts';
import { all, find, get, heard, show } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const FORMS = { signLanguageVideo: 'https://example.org/dgs', easyToRead: 'leicht.html' };
const VIDEO = ['https://example.org/dgs', 'Video in Deutscher Gebärdensprache (andere Internetseite)'];
const EASY = ['leicht.html', 'In Leichter Sprache'];

/** The links in sign language and Leichte Sprache, by what they lead to and what is heard of them. */
const links = (element: Element): string[][] =>
  all(element, 'a')
    .map((link) => [link.getAttribute('href') ?? '', heard(link)])
    .filter(([href = '']) => Object.values(FORMS).includes(href));

describe('a place that has itself in German Sign Language and in Leichte Sprache', () => {
  before(() => stopClock('2026-10-28T10:00+01:00'));

  const card = (facts: Record<string, unknown>): ReturnType<typeof show> =>
    show(`<kmt-office-card src="${serve(changed(emden, facts)).url}"></kmt-office-card>`);

  it('links both in its card', async () => {
    const element = await card({
      'office.signLanguageVideo': FORMS.signLanguageVideo,
      'office.easyToRead': FORMS.easyToRead,
    });
    expect(links(element)).to.deep.equal([VIDEO, EASY]);
    for (const link of all(element, `a[href="${FORMS.easyToRead}"]`)) {
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('links the one it has', async () => {
    expect(links(await card({ 'office.easyToRead': FORMS.easyToRead }))).to.deep.equal([EASY]);
    expect(links(await card({ 'office.signLanguageVideo': FORMS.signLanguageVideo }))).to.deep.equal([VIDEO]);
  });

  it('says nothing of it where there is neither', async () => {
    expect(links(await card({}))).to.deep.equal([]);
  });

  it('links both among the details of a result', async () => {
    const locator = await locatorWith(townsWith([named('Beratung', FORMS)]));
    await click(locator, get(locator, '.results [aria-expanded]'));
    expect(find(locator, '.details')).to.exist;
    expect(links(locator)).to.deep.equal([VIDEO, EASY]);
  });
});
