/** What is due in the text of a file: where it stands there, and which repairs can be offered. */
import { expect } from 'chai';
import { checkText } from '../../../src/check/check-text.ts';
import { duesOfText, type LocatedDue } from '../../../src/check/due/in-text.ts';
import base from '../../cases/base.json' with { type: 'json' };
import { changed, type Changes } from '../../support/broken-data.ts';

const SECOND = { ...base.places[0]!, id: 'zweite', name: 'Zweite' };

function dues(changes: Changes): { dues: LocatedDue[]; lines: string[] } {
  const text = JSON.stringify(changed(base, changes), null, 2);
  return { dues: duesOfText(checkText(text, '2026-07-01'), '2026-07-01'), lines: text.split('\n') };
}

const PAST = [{ validFrom: '2026-05-02' }, { validFrom: '2026-08-02' }];

describe('what is due in a text', () => {
  it('stands in its line', () => {
    const { dues: all, lines } = dues({
      'office.checked': '2020-01-01',
      'office.specialOpeningHoursSpecification': PAST,
    });
    expect(all.map(({ line }) => lines[line! - 1]!.trim())).to.deep.equal([
      '"specialOpeningHoursSpecification": [',
      '"openingHoursSpecification": [',
    ]);
  });

  it('has the paths of the file where an entry before it was left out', () => {
    const { dues: all } = dues({
      'places[0].name': '',
      places: undefined,
    });
    expect(all).to.deep.equal([]);
    const text = {
      ...base,
      places: [
        { ...SECOND, name: '', id: 'falsch' },
        { ...SECOND, specialOpeningHoursSpecification: PAST, url: 'example.org' },
      ],
    };
    const moved = duesOfText(checkText(JSON.stringify(text), '2026-07-01'), '2026-07-01');
    expect(moved.map(({ kind, path }) => [kind, path])).to.deep.equal([
      ['problem', 'places[0].name'],
      ['problem', 'places[1].url'],
      ['expired', 'places[1]'],
    ]);
    expect(moved[1]!.message).to.include('„places[1].url“');
    expect(moved[2]!.repair!.changes).to.deep.equal([
      { path: ['places', 1, 'specialOpeningHoursSpecification', 0], value: undefined },
    ]);
  });

  it('offers no repair where the list is read otherwise than it is written', () => {
    for (const first of ['gestern', null]) {
      const { dues: all } = dues({ 'office.specialOpeningHoursSpecification': [first, ...PAST] });
      const expired = all.find(({ kind }) => kind === 'expired');
      expect(expired?.path).to.equal('office');
      expect(expired).not.to.have.property('repair');
    }
  });

  it('is its errors alone where nothing can be read of it', () => {
    const { dues: all } = dues({ office: undefined });
    expect(all.map(({ kind, severity }) => [kind, severity])).to.deep.include(['problem', 'wrong']);
  });
});
