import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.ts';
import { VERSION } from '../../src/version.ts';
import { readConsole } from '../support/page.ts';

type Module = { define: typeof define };

/** The widgets once more, as a second script tag brings them. */
const secondCopy = (name: string): Promise<Module> =>
  import(`../../src/define/define.ts?copy=${name}`) as Promise<Module>;

const fresh = (): CustomElementConstructor => class extends HTMLElement {};

describe('defining a tag', () => {
  const said = readConsole();

  it('registers it', () => {
    const element = fresh();
    define('kmt-test-one', element);
    expect(customElements.get('kmt-test-one')).to.equal(element);
  });

  it('again with the same class does nothing', () => {
    const element = fresh();
    define('kmt-test-two', element);
    define('kmt-test-two', element);
    expect(said.warnings).to.deep.equal([]);
  });

  it('that is defined by another copy of the widgets keeps the first, and warns once naming both versions', async () => {
    const [first, second] = [fresh(), fresh()];
    define('kmt-test-three', first);
    define('kmt-test-four', fresh());
    const copy = await secondCopy('a');
    copy.define('kmt-test-three', second);
    copy.define('kmt-test-four', fresh());
    expect(customElements.get('kmt-test-three')).to.equal(first);
    expect(said.warnings).to.have.lengthOf(1);
    expect(said.warnings[0]!.split(VERSION).length - 1, 'both versions, and which one holds').to.equal(3);
  });

  it('that somebody else has defined does not throw', async () => {
    customElements.define('kmt-test-five', fresh());
    const copy = await secondCopy('b');
    copy.define('kmt-test-five', fresh());
    expect(said.warnings).to.have.lengthOf(1);
    expect(said.warnings[0]).to.contain(VERSION);
  });

  it('of a second copy that the first lacks registers it', async () => {
    const element = fresh();
    const copy = await secondCopy('c');
    copy.define('kmt-test-six', element);
    expect(customElements.get('kmt-test-six')).to.equal(element);
    expect(said.warnings).to.deep.equal([]);
  });
});

describe('the entry of each element', () => {
  for (const tag of ['office-card', 'task-list', 'opening-hours-badge', 'counselling-locator', 'offer-list']) {
    it(`${tag} registers its tag and gives its class`, async () => {
      const entry = (await import(`../../src/define/${tag}.ts`)) as Record<string, CustomElementConstructor>;
      const name = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(entry[name]).to.be.a('function');
      expect(customElements.get(`kmt-${tag}`)).to.equal(entry[name]);
    });
  }
});
