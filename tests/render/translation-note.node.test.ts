import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Directory } from '../../src/model/schema/schema.ts';
import { WIDGETS } from '../../src/render/choice.ts';
import { wordsFor } from '../../src/render/languages.ts';
import { renderLeaflet } from '../../src/render/leaflet.ts';
import { renderPage } from '../../src/render/page.ts';
import { filesOf, mergeTexts, withTextsFor } from '../../src/texts/merge.ts';
import { readTextsFile, type TextsFile } from '../../src/texts/texts-file.ts';
import { emden } from '../support/real-data.ts';
import { contentIn, read } from './read.ts';
import { problemsOf } from './validated.ts';

const fileOf = (tag: string): TextsFile =>
  readTextsFile(JSON.parse(readFileSync(new URL(`../../data/emden.${tag}.json`, import.meta.url), 'utf8')), tag).file!;
const ARABIC = fileOf('ar');
const REVIEWED = { ...ARABIC, translated: '2026-11-01' };
const merged = (file = ARABIC): Directory => mergeTexts(emden, file).directory;

const SENTENCE = 'لم يتم التحقق من ترجمة النصوص. النص الألماني هو المعتمد';

describe('A page whose texts nobody has reviewed', () => {
  for (const widget of WIDGETS)
    it(`says so where it shows any, with the German ones, and is valid: ${widget}`, async () => {
      const html = await contentIn({ widget }, merged(), 'ar');
      // What the office has written in Arabic itself is its own, and a file without offers shows none.
      const note =
        /<details class="kmt-original"><summary>(.*?)<\/summary>\n<div lang="de" dir="ltr">(.*?)<\/div>/s.exec(html);
      if (widget === 'offer-list') expect(note).to.equal(null);
      else {
        expect(note![1]).to.equal(`${SENTENCE}:`);
        expect(note![2]).to.match(/<p>[^<]*[a-zäöü]{4}/);
      }
      const page = renderPage(merged(), { widget, style: 'x.css' }, (await wordsFor('ar'))!);
      expect(await problemsOf(page)).to.deep.equal([]);
    });

  it('has them in Arabic, and the German of just those that it shows', async () => {
    const html = await contentIn({ widget: 'network' }, merged(), 'ar');
    expect(html).to.include(ARABIC.texts['networks.netzwerk-integration.description']!.slice(0, 40));
    const german = /<div lang="de" dir="ltr">(.*?)<\/div>/s.exec(html)![1]!;
    expect(german).to.include('Das Netzwerk Integration, das bereits seit 2005 besteht');
    expect(german).to.not.include('Interkulturelle Wochen');
  });

  it('says nothing of that once somebody has read them, nor in another language', async () => {
    expect(await contentIn({ widget: 'network' }, merged(REVIEWED), 'ar')).to.not.include('kmt-original');
    expect(await contentIn({ widget: 'network' }, merged(), 'de')).to.not.include('kmt-original');
    expect(await contentIn({ widget: 'network' }, emden, 'ar')).to.not.include('kmt-original');
  });

  it('says it on paper in one line, and of the one language of two', async () => {
    const ukrainian = mergeTexts(merged(REVIEWED), fileOf('uk')).directory;
    const both = [(await wordsFor('ar'))!, (await wordsFor('uk'))!];
    const sheet = (directory: Directory): string => renderLeaflet(directory, { kind: 'office', style: 'x.css' }, both);
    const remarks = (html: string): string[] =>
      read(html)
        .split('\n')
        .filter((line) => /التحقق من ترجمة|Переклад/.test(line));
    expect(remarks(sheet(ukrainian))).to.have.lengthOf(1);
    expect(remarks(sheet(mergeTexts(merged(), fileOf('uk')).directory)))
      .to.include(SENTENCE)
      .and.to.have.lengthOf(2);
    expect(sheet(merged())).to.not.include('<details');
  });
});

describe('Texts from beside a file', () => {
  it('know where they have come from, of two files as well', () => {
    const ukrainian = fileOf('uk');
    const { name } = mergeTexts(merged(), ukrainian).directory.networks[0]!;
    expect(filesOf(name)).to.deep.equal([ARABIC, ukrainian]);
    expect(filesOf(emden.networks[0]!.name)).to.deep.equal([]);
  });

  it('are those of the first language of a reader that the data name', () => {
    const asked: string[] = [];
    const find = (tag: string): TextsFile | undefined => (asked.push(tag), tag === 'ar' ? ARABIC : undefined);
    const named = { ...emden, translated: { ar: 'unreviewed', uk: 'unreviewed' } as const };
    expect(withTextsFor(named, ['xx', 'ar', 'de'], find).networks).to.deep.equal(merged().networks);
    expect(withTextsFor(named, ['uk'], find)).to.equal(named);
    expect(withTextsFor(emden, ['ar'], find)).to.equal(emden);
    expect(asked).to.deep.equal(['ar', 'uk']);
  });
});
