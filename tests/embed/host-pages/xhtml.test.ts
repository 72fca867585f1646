import { expect, waitUntil } from '@open-wc/testing';
import { NOW, openSite, TAGS } from '../../support/host-site.ts';
import { isDisplayed, words } from '../../support/page.ts';

const page = (body: string): string => `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Amt</title>
<script src="../recorder.js" data-now="${NOW}"></script><script src="../kmt/embed.js" defer="defer"></script>
</head><body>${body}</body></html>`;

describe('a page that is served as XHTML', () => {
  for (const tag of TAGS) {
    it(`keeps the fallback of <${tag}>, as a tag and in a marker`, async () => {
      const name = tag.replace('kmt-', '');
      const body =
        `<${tag} src="../data/emden.json"><p>Telefon 04921 87-1779</p></${tag}>` +
        `<div data-kmt="${name}" data-src="../data/emden.json"><p>Telefon 04921 87-1779</p></div>`;
      const site = await openSite({
        body: '',
        files: { '/amt/seite.html': { body: page(body), type: 'application/xhtml+xml; charset=utf-8' } },
      });
      expect(site.document.contentType).to.equal('application/xhtml+xml');
      await waitUntil(() => site.record.failures.length === 2, 'Nothing is said.', { timeout: 15_000 });
      // Lit writes HTML, which a browser refuses there.
      for (const each of site.document.querySelectorAll(tag)) {
        expect(words(each)).to.contain('Die Angaben sind gerade nicht verfügbar.');
        expect(isDisplayed(each.querySelector('p')!)).to.equal(true);
      }
      expect(site.record.thrown).to.deep.equal([]);
    });
  }
});
