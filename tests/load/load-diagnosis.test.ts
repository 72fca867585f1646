import { expect } from '@open-wc/testing';
import { shareDirectory } from '../../src/load/directory-store.ts';
import { flawless } from '../../src/model/reading/flawless.ts';
import { BROKEN_FILES } from '../support/broken-data.ts';
import { readConsole } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

const isDiagnosis = ({ name }: PerformanceEntry): boolean => name.includes('/load/diagnosis.ts');
const loads = (): number => performance.getEntriesByType('resource').filter(isDiagnosis).length;

/** In this order: what is loaded stays loaded. What happens where it is missing: tests/embed/host-pages/part-fails.test.ts. */
describe('the diagnosis', () => {
  readConsole();

  it('is not loaded for a file without a fault', async () => {
    expect((await shareDirectory(serve(emden).url, flawless).result).directory).to.exist;
    expect(loads()).to.equal(0);
  });

  it('is loaded once for those with a fault, and keeps what is good of them', async () => {
    for (let time = 0; time < 2; time++) {
      const { directory, problems } = await shareDirectory(serve(BROKEN_FILES.oneBadPlace).url, flawless).result;
      expect(directory?.places.map(({ id }) => id)).to.deep.equal(['second']);
      expect(problems).to.have.lengthOf(1);
    }
    expect(loads()).to.equal(1);
  });
});
