/** In a browser under a strict policy no worker can be made of a blob; none is wanted. */
import { expect } from '@open-wc/testing';
import { readTable } from '../../src/import/table/read-table.ts';
import { xlsx } from '../support/xlsx.ts';

describe('A large Excel file in a browser', () => {
  const { Worker } = window;
  afterEach(() => {
    window.Worker = Worker;
  });

  it('is read without a worker', async () => {
    let made = 0;
    window.Worker = class extends Worker {
      constructor(url: string | URL) {
        made++;
        super(url);
      }
    };
    const rows = [
      ['Name', 'PLZ Ort', 'Telefon'],
      ['AWO', '29525 Uelzen', '0581 999910'],
    ];
    const bytes = xlsx({ Liste: rows }, { fill: 200_000 });
    expect(bytes.length).to.be.greaterThan(320_000);
    const { places } = await readTable(bytes);
    expect(places.map(({ place }) => place.name)).to.deep.equal(['AWO']);
    expect(made).to.equal(0);
  });
});
