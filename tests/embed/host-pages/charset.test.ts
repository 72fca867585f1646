import { expect } from '@open-wc/testing';
import { openSite, SCRIPT } from '../../support/host-site.ts';
import { words } from '../../support/page.ts';

const LATIN1 = { type: 'text/html; charset=iso-8859-1', latin1: true };

/** Words with umlauts, a dot in the middle and quotes, from the script, the panel and a language. */
const BODY = `<p>Bürgerbüro</p><kmt-opening-hours-badge src="../data/emden.json"></kmt-opening-hours-badge>
  <kmt-counselling-locator src="../data/emden.json"></kmt-counselling-locator>
  <kmt-task-list src="../data/emden.json" lang="tr"></kmt-task-list>`;

describe('a page in ISO-8859-1', () => {
  for (const name of ['embed.js', 'embed-all-languages.js']) {
    for (const type of ['text/javascript', 'text/javascript; charset=iso-8859-1']) {
      it(`reads ${name}, sent as ${type}, as what it is`, async () => {
        const body = await (await fetch(`/dist/${name}`)).arrayBuffer();
        // The server's files are texts: it adds the mark again, which the browser takes away here.
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
        const site = await openSite({
          ...LATIN1,
          body: SCRIPT.replace('embed.js', name) + BODY,
          files: { [`/kmt/${name}`]: { body: text, type } },
        });
        expect(site.document.characterSet).to.match(/ISO-8859-1|windows-1252/i);
        expect(words(site.get('p'))).to.equal('Bürgerbüro');
        expect(words(await site.shown('kmt-opening-hours-badge'))).to.equal('Geöffnet, bis 17:00 Uhr');
        expect(words(await site.shown('kmt-counselling-locator', '.results'))).to.contain('Viele Öffnungszeiten');
        expect(words(await site.shown('kmt-task-list'))).to.contain('Görevler');
      });
    }
  }
});
