import { expect } from 'chai';
import fc from 'fast-check';
import { telHref } from '../../../src/model/places/telephone.ts';
import { plainHref, plainPhone } from '../../../src/model/schema/plain-phone.ts';

const of = (...telephones: unknown[]): string | undefined => plainPhone(telephones.map((telephone) => ({ telephone })));

describe('a plain telephone number', () => {
  it('is what offices mostly write', () => {
    for (const number of ['04921 87-1779', '05931 44-2229', '05952 93700', '0441-123456', '04961/9123']) {
      expect(of(number)).to.equal(number);
    }
  });

  it('is none that must be read with care', () => {
    const others = [
      '585624',
      'Tel. 04921 87-0',
      '04921 87-1779/80',
      '04921 871779-80',
      '04921 87 oder 88',
      '+49 4921 87-1779',
    ];
    for (const number of others) expect(of(number), number).to.equal(undefined);
  });

  it('is the first of those who are there to answer', () => {
    const points = [{ telephone: '04921 87-1111', vacant: true }, { email: 'a@b.de' }, { telephone: '04921 87-2222' }];
    expect(plainPhone(points)).to.equal('04921 87-2222');
  });

  it('is not sought in what is no list of contacts', () => {
    for (const points of [
      undefined,
      null,
      '04921 87-1779',
      7,
      {},
      [null, 7, [], {}],
      [{ telephone: ['04921 87-1779'] }],
    ]) {
      expect(plainPhone(points)).to.equal(undefined);
    }
  });

  it('is dialled by other elements too, and as the same', () => {
    const digits = (minLength: number, maxLength: number) =>
      fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength, maxLength });
    const written = fc
      .tuple(digits(1, 6), fc.constantFrom(' ', '-', '/'), digits(1, 9), fc.constantFrom('', '-', ' '), digits(0, 6))
      .map((parts) => `0${parts.join('')}`);
    const plain = written.filter((number) => of(number) !== undefined);
    fc.assert(
      fc.property(plain, (number) => telHref(number) === plainHref(number)),
      { numRuns: 2000 },
    );
  });
});
