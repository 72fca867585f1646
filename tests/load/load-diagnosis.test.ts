import { expect } from '@open-wc/testing';
import { shareDirectory } from '../../src/load/directory-store.ts';
import { flawless } from '../../src/model/reading/flawless.ts';
import { loadDiagnosisWith } from '../../src/load/load-diagnosis.ts';
import { BROKEN_FILES } from '../support/broken-data.ts';
import { readConsole } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

describe('the diagnosis', () => {
  readConsole();
  let loads = 0;
  const load = (): Promise<typeof import('../../src/load/diagnosis.ts')> => {
    loads++;
    return import('../../src/load/diagnosis.ts');
  };
  beforeEach(() => {
    loads = 0;
    loadDiagnosisWith(load);
  });

  it('is not loaded for a file without a fault', async () => {
    expect((await shareDirectory(serve(emden).url, flawless).result).directory).to.exist;
    expect(loads).to.equal(0);
  });

  it('is loaded for one with a fault, and keeps what is good of it', async () => {
    const { directory, problems } = await shareDirectory(serve(BROKEN_FILES.oneBadPlace).url, flawless).result;
    expect(loads).to.equal(1);
    expect(directory?.places.map(({ id }) => id)).to.deep.equal(['second']);
    expect(problems).to.have.lengthOf(1);
  });

  it('that can’t be loaded leaves the page’s fallback and says where it should be', async () => {
    loadDiagnosisWith(() => Promise.reject(new Error('404')));
    const { directory, problems } = await shareDirectory(serve(BROKEN_FILES.oneBadPlace).url, flawless).result;
    expect(directory).to.equal(undefined);
    expect(problems[0]!.message).to.contain('„diagnosis.js“');
  });

  it('that could not be loaded is tried again', async () => {
    loadDiagnosisWith(() => Promise.reject(new Error('404')));
    const { url } = serve(BROKEN_FILES.oneBadPlace);
    await shareDirectory(url, flawless).result;
    loadDiagnosisWith(load);
    expect((await shareDirectory(url, flawless).result).directory).to.exist;
  });
});
