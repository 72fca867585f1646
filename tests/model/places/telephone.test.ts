import { expect } from 'chai';
import { telHref } from '../../../src/model/places/telephone.ts';

const EMDEN = 'tel:+494921871779';

describe('the link of a telephone number dials', () => {
  const numbers: [written: string, dialled: string][] = [
    ['04921 87-1779', EMDEN],
    ['04921/87-1779', EMDEN],
    ['04921 / 87 17 79', EMDEN],
    ['(04921) 87 17 79', EMDEN],
    ['0 49 21 - 87 17 79', EMDEN],
    ['0 49 21/87 17 79', EMDEN],
    ['04921-871779', EMDEN],
    ['04921.87.1779', EMDEN],
    ['04921 – 87 17 79', EMDEN],
    ['04921\u00a087\u20111779', EMDEN],
    ['04921\u202f87\u22121779', EMDEN],
    ['\u202a04921 87-1779\u202c', EMDEN],
    ['Tel.: 04921 87-1779', EMDEN],
    ['Telefon 04921 87-1779', EMDEN],
    ['Tel./Fax: 04921 87-1779', EMDEN],
    ['☎ 04921 87-1779.', EMDEN],
    ['tel:+494921871779', EMDEN],
    ['04921 87-1779 (Zentrale)', EMDEN],
    ['04921 87-1779, Frau Beispiel', EMDEN],
    ['04921 87-1779 – Frau Beispiel', EMDEN],
    ['04921 87-1779 Zentrale', EMDEN],
    ['+49 4921 87-1779', EMDEN],
    ['+49-4921-871779', EMDEN],
    ['+ 49 4921 87 17 79', EMDEN],
    ['+49 (0) 4921 87-1779', EMDEN],
    ['+49(0)4921/87-1779', EMDEN],
    ['+49 [0] 4921 87-1779', EMDEN],
    ['+49 04921 871779', EMDEN],
    ['+49 (04921) 871779', EMDEN],
    ['(+49) 4921 871779', EMDEN],
    ['+49 0 4921 / 871779', EMDEN],
    ['0049 4921 871779', EMDEN],
    ['00 49 4921 871779', EMDEN],
    ['0049 (0)4921 871779', EMDEN],
    ['0049-04921-871779', EMDEN],
    ['04921 87-0', 'tel:+49492187' + '0'],
    ['05962 12', 'tel:+49596212'],
    ['0171/1234567', 'tel:+491711234567'],
    ['0228 99 9582-5777', 'tel:+492289995825777'],
    ['0800 111 0 111', 'tel:+498001110111'],
    ['04921 19222', 'tel:+49492119222'],
    ['+31 599 123456', 'tel:+31599123456'],
    ['0031 (0)599 123456', 'tel:+31599123456'],
    ['+43 1/40400-0', 'tel:+431404000'],
    ['110', 'tel:110'],
    ['Notruf 112', 'tel:112'],
    ['115', 'tel:115'],
    ['116 117', 'tel:116117'],
    ['116-016 (Hilfetelefon)', 'tel:116016'],
  ];
  for (const [written, dialled] of numbers) {
    it(`${written}: ${dialled}`, () => expect(telHref(written)).to.equal(dialled));
  }
});

describe('there is no link that dials', () => {
  const numbers: Record<string, string[]> = {
    'one of two numbers': [
      '04921 871779 / 871780',
      '04921 87-1779/1780',
      '04921 87-1779 / -1780',
      '04921/871779/80',
      '04921 87-1779 oder 1780',
      '04921 87-1779 o. 05931 44-0',
      '04921 87-1779 und 0171 1234567',
      '04921 87-1779, -1780',
      '04921 871779; 04921 871780',
      '04921 871779, 871780',
      '04921 871779 871780',
      '04921 871779-80',
      '04921 8700–8709',
      '04921 8717 8718',
      '04921 87-1779 & 1780',
      '04921 87-1779 + 1780',
      '04921 87-1779 | 1780',
      '04921 87-1779\n04921 87-1780',
      '04921 1779\n1780',
      'Tel. 04921 87-1779 Mobil 0171 1234567',
      '110/112',
      '110 oder 112',
    ],
    'a number without its area code': [
      '87-1779',
      '871779',
      '1779',
      'Durchwahl 12',
      '4921 871779',
      '49 4921 871779',
      '19222',
      '-1779',
      '87 17 79 (Zentrale)',
    ],
    'half a number': [
      '04921',
      '04921 87-',
      '04921 87-…',
      '04921 87-xxx',
      '04921 87 XX',
      '+49 4921',
      '04921 /',
      'O4921 871779',
      '+49 115',
    ],
    'what is no telephone, or more than a number': [
      'Fax: 04921 87-1780',
      'Telefax 04921 87-1780',
      '04921 87-1780 (Fax)',
      '04921 87-1779 Mo-Fr 9-12 Uhr',
      '04921 87-1779 Durchwahl 12',
      'Zimmer 12, Tel. 04921 87-1779',
      '0800 RUFAN',
      '049 4921 871779',
      '+049 4921 871779',
      '0000 871779',
      '0',
      '',
      'keine',
      '1'.repeat(400_000),
      '0 '.repeat(40),
    ],
  };
  for (const [kind, list] of Object.entries(numbers)) {
    for (const written of list) {
      it(`${kind}: ${JSON.stringify(written.slice(0, 50))}`, () => expect(telHref(written)).to.equal(undefined));
    }
  }
});
