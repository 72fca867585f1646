import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { NOT_SHOWN } from '../../src/check/not-shown.ts';

describe('what is not to be read on a page', () => {
  it('stands in the guide', () => {
    const guide = readFileSync('stories/guide/datendatei.md', 'utf8');
    const section = guide.slice(guide.indexOf('## Was nicht zu lesen ist'), guide.indexOf('## Prüfen'));
    for (const path of Object.keys(NOT_SHOWN)) {
      const name = /^places\[]|contactPoint\[]|Specification\[]/.test(path) ? path.split('.').pop()! : path;
      expect(section).to.include(`\`${name}\``);
    }
  });
});
