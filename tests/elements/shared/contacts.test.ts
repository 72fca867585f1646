import { expect } from '@open-wc/testing';
import { directionsUrl } from '../../../src/elements/shared/address.ts';
import { telephoneUrl } from '../../../src/elements/shared/contacts.ts';
import type { Place } from '../../../src/model/schema/schema.ts';

describe('the link of a telephone number dials', () => {
  const numbers: [written: string, dialled: string][] = [
    ['04921 87-1779', 'tel:+494921871779'],
    ['04921/87-1779', 'tel:+494921871779'],
    ['(04921) 87 17 79', 'tel:+494921871779'],
    ['+49 4921 87-1779', 'tel:+494921871779'],
    ['+49 (0) 4921 87-1779', 'tel:+494921871779'],
    ['+49 (0)4921 87-1779', 'tel:+494921871779'],
    ['0049 4921 871779', 'tel:+494921871779'],
    ['0049 (0)4921 871779', 'tel:+494921871779'],
    ['+31 599 123456', 'tel:+31599123456'],
    ['115', 'tel:115'],
  ];
  for (const [written, dialled] of numbers) {
    it(`${written}: ${dialled}`, () => expect(telephoneUrl(written)).to.equal(dialled));
  }
});

describe('the link to the way there', () => {
  const query = (address: Place['address']): string | null =>
    new URL(directionsUrl({ address } as Place)).searchParams.get('query');

  it('seeks the whole address', () => {
    expect(query({ streetAddress: 'Geibelstraße 30a', postalCode: '26721', addressLocality: 'Emden' })).to.equal(
      'Geibelstraße 30a, 26721 Emden',
    );
  });
  it('seeks what is known of it', () => {
    expect(query({ streetAddress: 'Bismarckstraße 16', addressLocality: 'Emden' })).to.equal(
      'Bismarckstraße 16, Emden',
    );
  });
  it('cannot be led elsewhere by what an address contains', () => {
    const url = new URL(directionsUrl({ address: { streetAddress: '#&query=x', addressLocality: '?' } } as Place));
    expect([url.host, url.hash, url.searchParams.getAll('query')]).to.deep.equal([
      'www.openstreetmap.org',
      '',
      ['#&query=x, ?'],
    ]);
  });
});
