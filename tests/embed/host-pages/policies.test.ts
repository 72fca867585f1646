import { expect } from '@open-wc/testing';
import { openSite, pageOf, SCRIPT, TAGS } from '../../support/host-site.ts';
import { get, words } from '../../support/page.ts';

const ELEMENTS = TAGS.map((tag) => `<${tag} src="../data/emden.json"></${tag}>`).join('');
const MARKER = '<div data-kmt="office-card" data-src="../data/emden.json" data-lang="ar"></div>';

const REST =
  "default-src 'none'; connect-src 'self'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";
const policies: [name: string, policy: string][] = [
  ['with a nonce and strict-dynamic', `script-src 'nonce-x1' 'strict-dynamic'; ${REST}`],
  ['with trusted types for Lit alone', `script-src 'self'; ${REST}; trusted-types lit-html`],
  ['with all of it', `script-src 'nonce-x1' 'strict-dynamic'; ${REST}; trusted-types lit-html`],
];

describe('a strict policy', () => {
  for (const [name, policy] of policies) {
    it(`${name} has nothing to say`, async () => {
      const body = SCRIPT + ELEMENTS + MARKER;
      const site = await openSite({
        body,
        files: {
          '/amt/seite.html': {
            body: pageOf({ body }).replaceAll('<script ', '<script nonce="x1" '),
            headers: { 'Content-Security-Policy': policy },
          },
        },
      });
      for (const tag of TAGS) expect(words(await site.shown(tag)), tag).to.have.length.above(10);
      const arabic = await site.shown('[data-kmt] > kmt-office-card');
      expect(get(arabic, '.content').dir).to.equal('rtl');
      const { warnings, errors, thrown, violations } = site.record;
      expect({ warnings, errors, thrown, violations }).to.deep.equal({
        warnings: [],
        errors: [],
        thrown: [],
        violations: [],
      });
    });
  }
});
