import { expect } from '@open-wc/testing';
import { type HostSite, openSite, SCRIPT, TAGS } from '../../support/host-site.ts';
import { words } from '../../support/page.ts';

const BODY = SCRIPT + TAGS.map((tag) => `<${tag} src="../data/emden.json">Telefon</${tag}>`).join('');

/** As MooTools, Prototype and others wrote over what has become a standard since. */
const LIBRARIES: Record<string, string> = {
  'Array.from': 'Array.from = function (items) { return Array.prototype.slice.call(items); };',
  reduce: 'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };',
  'Object.hasOwn': 'delete Object.hasOwn;',
  Event: 'window.Event = function Event(type) { this.type = type; };',
};
LIBRARIES['all of these'] = Object.values(LIBRARIES).join('\n');

async function wordsOf(site: HostSite): Promise<string[]> {
  const found = [];
  for (const tag of TAGS) {
    found.push(words(await site.shown(tag, tag === 'kmt-counselling-locator' ? '#found' : '.content')));
  }
  return found;
}

describe('a page whose library has replaced', () => {
  for (const [name, script] of Object.entries(LIBRARIES)) {
    it(`${name} shows the same as any other page`, async () => {
      const plain = await wordsOf(await openSite({ body: BODY }));
      const site = await openSite({ head: `<script>${script}</script>`, body: BODY });
      const found = await wordsOf(site);
      TAGS.forEach((tag, index) => {
        expect(found[index] === plain[index], `${tag}: ${found[index]}`).to.equal(true);
      });
      expect(found[0]).to.contain('Montag und Dienstag').and.not.contain('nicht bekannt');
    });
  }
});
