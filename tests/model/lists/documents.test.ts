/** In which order a reader wants the documents. */
import { expect } from 'chai';
import { documentsFor, languagesOf } from '../../../src/model/lists/documents.ts';
import type { DirectoryDocument } from '../../../src/model/schema/schema.ts';

const document = (id: string, properties: Partial<DirectoryDocument> = {}): DirectoryDocument => ({
  ...{ id, name: id, source: 'example', checked: null, status: 'seed' },
  ...properties,
});

const DOCUMENTS = [
  document('old-arabic', { inLanguage: 'ar', replacedBy: 'both' }),
  document('turkish', { inLanguage: 'tr' }),
  document('german', { inLanguage: 'de' }),
  document('unsaid'),
  document('both', { availableLanguage: ['de', 'ar'] }),
  document('plain', { inLanguage: 'de-simple' }),
  document('arabic', { inLanguage: 'ar-EG' }),
];

const order = (...wanted: string[]): string[] =>
  documentsFor({ documents: DOCUMENTS, inLanguage: 'de' }, wanted).map(({ id }) => id);

describe('documents', () => {
  it('come in the reader’s language first, then in German, then in others; replaced ones last', () => {
    expect(order('ar')).to.deep.equal(['both', 'arabic', 'german', 'unsaid', 'plain', 'turkish', 'old-arabic']);
    expect(order('tr')).to.deep.equal(['turkish', 'german', 'unsaid', 'both', 'plain', 'arabic', 'old-arabic']);
  });

  it('in German are in plain German too, and those in plain German go first for its readers', () => {
    expect(order('de')).to.deep.equal(['german', 'unsaid', 'both', 'plain', 'turkish', 'arabic', 'old-arabic']);
    expect(order('de-simple', 'de')[0]).to.equal('plain');
    expect(order('de-simple', 'de').slice(1, 4)).to.deep.equal(['german', 'unsaid', 'both']);
  });

  it('keep the order of the file, which stays as it is', () => {
    const before = DOCUMENTS.map(({ id }) => id);
    order('uk');
    expect(DOCUMENTS.map(({ id }) => id)).to.deep.equal(before);
  });

  it('name each language once', () => {
    expect(languagesOf(document('x', { inLanguage: 'de', availableLanguage: ['ar', 'de'] }))).to.deep.equal([
      'de',
      'ar',
    ]);
    expect(languagesOf(document('x'))).to.deep.equal([]);
  });
});
