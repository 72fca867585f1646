import { expect, waitUntil } from '@open-wc/testing';
import { openSite, SCRIPT } from '../../support/host-site.ts';
import { isDisplayed, words } from '../../support/page.ts';

const FALLBACK = '<p>Telefon 04921 87-1779</p>';

describe('a marker that is written carelessly', () => {
  const understood = [
    '<div data-kmt="office-card" data-kmt-src="../data/emden.json">',
    '<div data-kmt="kmt-office-card" data-src="../data/emden.json">',
    '<div data-kmt="Office-Card " data-src="../data/emden.json">',
    '<div data-kmt="office_card" data-src=" ../data/emden.json">',
    '<div data-kmt=„office-card“ data-src=„../data/emden.json“>',
    '<div data-kmt=“office-card” data-src=“../data/emden.json”>',
    '<div data-kmt="office-card" data-src=„../data/emden.json“>',
    '<div data-kmt="office-card" src="../data/emden.json">',
  ];
  for (const tag of understood) {
    it(`is understood: ${tag}`, async () => {
      const site = await openSite({ body: `${SCRIPT}${tag}${FALLBACK}</div>` });
      expect(words(await site.shown('[data-kmt] > kmt-office-card'))).to.contain('Geibelstraße');
      expect(isDisplayed(site.get('p'))).to.equal(false);
      expect([site.record.warnings, site.record.errors, site.record.thrown]).to.deep.equal([[], [], []]);
    });
  }

  it('is understood as the element itself: <kmt-office-card data-src>', async () => {
    const site = await openSite({
      body: `${SCRIPT}<kmt-office-card data-src="../data/emden.json">${FALLBACK}</kmt-office-card>`,
    });
    expect(words(await site.shown('kmt-office-card'))).to.contain('Geibelstraße');
    expect(site.record.warnings).to.deep.equal([]);
  });

  it('is not harmed by a lazy loader that takes data-src away', async () => {
    const loader = `<script>
      for (const each of document.querySelectorAll('[data-src]')) {
        each.setAttribute('src', each.dataset.src);
        each.removeAttribute('data-src');
      }
    </script>`;
    const markers =
      `<div data-kmt="office-card" data-src="../data/emden.json">${FALLBACK}</div>` +
      `<div data-kmt="task-list" data-kmt-src="../data/emden.json">${FALLBACK}</div>`;
    const site = await openSite({ body: SCRIPT + markers + loader });
    expect(words(await site.shown('kmt-office-card'))).to.contain('Geibelstraße');
    expect(words(await site.shown('kmt-task-list'))).to.have.length.above(10);
  });

  const wrong: [tag: string, sentence: string, right: string][] = [
    [
      '<div data-kmt="ofice-card" data-src="/kmt/emden.json">',
      'Einen Baustein „ofice-card“ gibt es nicht (meinten Sie „office-card“?). Bekannt sind: ',
      '<div data-kmt="office-card" data-src="/kmt/emden.json">',
    ],
    [
      '<div data-kmt="office-card">',
      'Die Adresse der Datendatei fehlt.',
      '<div data-kmt="office-card" data-src="/kmt/beratung.json">',
    ],
  ];
  for (const [tag, sentence, right] of wrong) {
    it(`is answered in one sentence with the corrected line: ${tag}`, async () => {
      const site = await openSite({ body: `${SCRIPT}${tag}${FALLBACK}</div>` });
      await waitUntil(() => site.record.warnings.length > 0, 'Nobody is told.', { timeout: 15_000 });
      expect(site.record.warnings).to.have.lengthOf(1);
      expect(site.record.warnings[0]).to.contain(`kmt-widgets: ${tag}: ${sentence}`).and.contain(right);
      expect(isDisplayed(site.get('p'))).to.equal(true);
      expect([site.record.errors, site.record.thrown]).to.deep.equal([[], []]);
    });
  }
});
