import { expect } from '@open-wc/testing';
import { directionsUrl } from '../../../src/elements/shared/address.ts';
import type { Place } from '../../../src/model/schema/schema.ts';

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
