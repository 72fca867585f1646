import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { NOT_SHOWN, notShownIn } from '../../src/check/not-shown.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import { type Changes, dataFile } from '../support/broken-data.ts';

const namesFor = (changes: Changes): string[] => notShownIn(parseDirectory(dataFile(changes)).directory!);

describe('what no element shows yet', () => {
  const nothing = { networks: [] };

  it('is named as far as a file has it', () => {
    expect(namesFor({})).to.deep.equal(['networks']);
    const room = [{ email: 'info@example.org', room: '12' }];
    expect(namesFor({ ...nothing, 'documents[0].contactPoint': room })).to.deep.equal([
      'documents[].contactPoint[].room',
    ]);
    expect(namesFor({ ...nothing, 'documents[0].description': 'Text' })).to.deep.equal([]);
  });

  it('is not what acts without being read, nor what a record of sources needs', () => {
    expect(namesFor(nothing)).to.deep.equal([]);
  });

  it('stands in the guide', () => {
    const guide = readFileSync('stories/guide/datendatei.md', 'utf8');
    const section = guide.slice(guide.indexOf('## Was nicht zu lesen ist'), guide.indexOf('## Prüfen'));
    for (const path of Object.keys(NOT_SHOWN)) {
      const name = /^places\[]|contactPoint\[]|Specification\[]/.test(path) ? path.split('.').pop()! : path;
      expect(section).to.include(`\`${name}\``);
    }
  });
});
