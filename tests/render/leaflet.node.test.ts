import { expect } from 'chai';
import { wordsFor } from '../../src/render/languages.ts';
import { renderLeaflet } from '../../src/render/leaflet.ts';
import { FULL } from '../support/full-directory.ts';
import { emden } from '../support/real-data.ts';
import { problemsOf } from './validated.ts';

const words = async (...tags: string[]) => Promise.all(tags.map(async (tag) => (await wordsFor(tag))!));

describe('A leaflet', () => {
  for (const languages of [['de'], ['de', 'ar'], ['uk', 'de']])
    for (const kind of ['office', 'places'] as const)
      it(`is valid HTML without any script: ${kind} in ${languages.join(' and ')}`, async () => {
        for (const directory of [emden, FULL]) {
          const html = renderLeaflet(directory, { kind, style: '../kmt-page.css' }, await words(...languages));
          expect(await problemsOf(html)).to.deep.equal([]);
          expect(html).to.not.include('<script');
          expect(html.match(/<h1/g)).to.have.lengthOf(languages.length);
        }
      });

  it('has both languages of a place side by side, each marked', async () => {
    const html = renderLeaflet(emden, { kind: 'places', style: 'x.css' }, await words('de', 'ar'));
    const rows = html.split('<div class="kmt-row">').slice(1);
    const advise = emden.places.filter(({ counselling }) => counselling !== false);
    expect(rows).to.have.lengthOf(1 + advise.length);
    advise.forEach(({ id }, index) => {
      expect(rows[index + 1]).to.include(`<section class="kmt-place" id="${id}">`);
      expect(rows[index + 1]).to.match(
        /<div lang="de" dir="ltr">.*Öffnungszeiten.*<div lang="ar" dir="rtl">.*ساعات العمل/s,
      );
    });
    expect(html).to.include('<html lang="de" dir="ltr">').and.to.include('class="kmt-leaflet"');
  });

  it('names what the office does', async () => {
    const html = renderLeaflet(emden, { kind: 'office', style: 'x.css' }, await words('en'));
    expect(html)
      .to.match(/<h2>What we do<\/h2>/)
      .and.to.include('Developing and supporting volunteer projects');
  });
});
