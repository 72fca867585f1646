import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define/document-list.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { all, find, get, show, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { dataFile } from '../../support/broken-data.ts';
import { serve } from '../../support/serve-data.ts';

const list = (file: object, attributes = ''): Promise<LitElement> =>
  show(`<kmt-document-list src="${serve(file).url}" ${attributes}></kmt-document-list>`);

const provenance = { source: 'example', checked: null, status: 'seed' };
const withDocuments = (...documents: object[]): object =>
  dataFile({
    documents: documents.map((each, i) => ({ id: `d${i}`, name: `Dokument ${i}`, ...provenance, ...each })),
    'office.contactPoint': [{ telephone: '04921 87-1779' }],
  });
/** The lines of each document. */
const lines = (element: Element): string[][] =>
  all(element, '[part=documents] > li').map((item) =>
    [...item.querySelectorAll(':scope > .few > p:not(.provenance)')].map(words),
  );

describe('a document list', () => {
  before(() => stopClock('2026-10-28T10:00+01:00'));

  for (const [office, file] of [
    ['Emden', emden],
    ['Emsland', emsland],
  ] as const) {
    it(`shows every document of ${office} with its description`, async () => {
      const element = await list(file);
      const shown = words(element);
      expect(all(element, '[part=documents] > li')).to.have.lengthOf(file.documents.length);
      for (const { name, description } of file.documents) {
        expect(shown).to.contain((name as Record<string, string>).de);
        if (description) expect(shown).to.contain((description as Record<string, string>).de);
      }
    });
  }

  it('is a section named by its heading, with a real list', async () => {
    const element = await list(emden, 'heading-level="3"');
    const label = element.shadowRoot!.getElementById(get(element, 'section').getAttribute('aria-labelledby')!);
    expect(words(label)).to.equal('Dokumente');
    expect(label!.closest('h3')).to.exist;
    expect(get(element, 'ul').getAttribute('role')).to.equal('list');
  });

  it('says what each is: kind, languages by their own names, date as it is known, format and size', async () => {
    const element = await list(
      withDocuments({
        url: 'a.pdf',
        category: 'guide',
        inLanguage: 'de',
        availableLanguage: ['ar', 'uk', 'de'],
        datePublished: '2026-03',
        encodingFormat: 'application/pdf',
        contentSize: '1,2 MB',
      }),
    );
    expect(lines(element)).to.deep.equal([
      ['Dokument 0', 'Wegweiser · PDF · 1,2 MB · Deutsch, العربية, українська · 03/2026'],
    ]);
    expect(get(element, 'li a').getAttribute('href')).to.equal('a.pdf');
    expect(all(element, '.muted [lang=ar]').map((each) => each.dir)).to.deep.equal(['rtl']);
  });

  it('says nothing of a kind that says nothing, and no long name of a format', async () => {
    const format = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const element = await list(withDocuments({ url: 'a', category: 'other', encodingFormat: format }));
    expect(lines(element)).to.deep.equal([['Dokument 0']]);
  });

  it('has those that were replaced at the end, marked, with what is there instead', async () => {
    const element = await list(
      withDocuments(
        { url: 'alt.pdf', replacedBy: 'd1', status: 'stale' },
        { url: 'neu.pdf' },
        { replacedBy: 'd3' },
        { name: 'Ohne Datei', contactPoint: [{ email: 'x@example.org' }] },
        { url: 'e.pdf', replacedBy: 'nobody' },
      ),
    );
    expect(lines(element)).to.deep.equal([
      ['Dokument 1'],
      ['Ohne Datei', 'Auf Anfrage bei:'],
      ['Dokument 0', 'nicht mehr gültig', 'Ersetzt durch: Dokument 1'],
      ['Dokument 2', 'nicht mehr gültig · auf Anfrage', 'Ersetzt durch: Ohne Datei'],
      ['Dokument 4', 'nicht mehr gültig'],
    ]);
    expect(all(element, 'li:nth-child(3) a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'alt.pdf',
      'neu.pdf',
    ]);
    expect(all(element, 'li:nth-child(4) a')).to.be.empty;
  });

  it('says whom to ask where there is no file: its own contact, else the office', async () => {
    const element = await list(
      withDocuments({}, { contactPoint: [{ name: 'Beispielperson', telephone: '030 23125001' }] }),
    );
    const [plain, own] = lines(element);
    expect(plain).to.deep.equal(['Dokument 0', 'auf Anfrage']);
    expect(own).to.deep.equal(['Dokument 1', 'Auf Anfrage bei:']);
    expect(words(get(element, '[part=contacts]')))
      .to.contain('Beispielperson')
      .and.to.contain('030 23125001');
    const links = all(element, 'a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['tel:+493023125001', 'tel:+494921871779']);
    expect(words(get(element, '.after'))).to.equal(
      'Dokumente auf Anfrage bekommen Sie hier: Beispielamt 04921 87-1779',
    );
  });

  it('has what is in the reader’s language first, then what is in German', async () => {
    const file = withDocuments({ inLanguage: 'tr' }, { inLanguage: 'de' }, { inLanguage: 'ar' });
    const names = async (lang: string): Promise<string[]> =>
      lines(await list(file, `lang="${lang}"`)).map(([name]) => name!);
    expect(await names('ar')).to.deep.equal(['Dokument 2', 'Dokument 1', 'Dokument 0']);
    expect(await names('tr')).to.deep.equal(['Dokument 0', 'Dokument 1', 'Dokument 2']);
    expect(await names('de')).to.deep.equal(['Dokument 1', 'Dokument 0', 'Dokument 2']);
  });

  it('says once where all come from, and for each where that differs, with what others say', async () => {
    const same = await list(withDocuments({}, {}));
    expect(all(same, '[part=provenance]')).to.have.lengthOf(1);
    const element = await list(emden);
    expect(all(element, '[part=documents] [part=provenance]')).to.have.lengthOf(emden.documents.length);
    expect(words(element)).to.contain(
      'Andere Angabe: Handlungskonzept Migration und Teilhabe (Rat der Stadt, 01.06.2022)',
    );
  });

  it('marks and explains what is not translated', async () => {
    const element = await list(emsland, 'lang="ar"');
    const foreign = all(element, '[part=documents] .few > p:first-child > span').map(
      ({ lang, dir }) => `${lang} ${dir}`,
    );
    expect(foreign).to.have.lengthOf(emsland.documents.length);
    expect(new Set(foreign)).to.deep.equal(new Set(['de-simple ltr']));
    expect(words(element)).to.contain('بعض النصوص لم تُترجم بعد');
  });

  it('says so where there are none', async () => {
    const element = await list(withDocuments());
    expect(find(element, 'ul')).to.equal(null);
    expect(words(element)).to.equal('Dokumente Zurzeit sind keine Dokumente eingetragen.');
  });
});
