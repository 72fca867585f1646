import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import '../../../src/define/task-list.ts';
import { loadDiagnosis } from '../../../src/load/load-diagnosis.ts';
import { BROKEN_FILES } from '../../support/broken-data.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { all, announced, find, get, isDisplayed, put, readConsole, settled, show, words } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

before(async () => {
  stopClock('2026-11-23T10:00+01:00');
  await loadDiagnosis();
});

const CALM_LINE = 'Die Angaben sind gerade nicht verfügbar.';

for (const tag of ['kmt-office-card', 'kmt-task-list', 'kmt-opening-hours-badge']) {
  describe(`<${tag}>`, () => {
    readConsole();

    const markup = (attributes: string): string => `<${tag} ${attributes}><p>Telefon 04921 87-1779</p></${tag}>`;
    /** What a reader sees: the page's fallback, and the element's own words. */
    const seen = (element: Element): [fallback: boolean, own: string] => [
      isDisplayed(element.querySelector('p')!),
      words(element),
    ];

    it('without a src shows the fallback', async () => {
      expect(seen(await put(markup('')))).to.deep.equal([true, '']);
      expect(seen(await put(markup('src=""')))).to.deep.equal([true, '']);
    });

    it('while it loads shows the fallback and nothing else', async () => {
      const element = await put(markup(`src="${serve().url}"`));
      expect(isDisplayed(element.querySelector('p')!)).to.equal(true);
      expect(find(element, '.content, button')).to.equal(null);
    });

    it('while it loads without a fallback says so', async () => {
      const element = await put(`<${tag} src="${serve().url}"></${tag}>`);
      expect(get(element, 'slot > *').getClientRects()).to.not.be.empty;
      expect(words(element)).to.equal('Die Angaben werden geladen …');
    });

    it('with its data hides the fallback, but leaves it in the page', async () => {
      const [fallback, own] = seen(await show(markup(`src="${serve(emden).url}"`)));
      expect(fallback).to.equal(false);
      expect(own).to.match(/\S/);
    });

    it('keeps room for what is coming while it loads, and no longer', async () => {
      const file = serve();
      const element = await put(markup(`src="${file.url}"`));
      const isBadge = tag === 'kmt-opening-hours-badge';
      expect(element.offsetHeight).to.be[isBadge ? 'below' : 'above'](isBadge ? 100 : 600);
      file.answer('', 503);
      expect((await settled(element)).offsetHeight).to.be.below(200);
    });

    it('that could not load shows the fallback again, one calm line and a button', async () => {
      const element = await show(markup(`src="${serve('', 503).url}"`));
      expect(seen(element)).to.deep.equal([true, `${CALM_LINE} Noch einmal versuchen`]);
      expect(get(element, '.notice').contains(get(element, 'button'))).to.equal(true);
      expect(announced(element)).to.equal(CALM_LINE);
    });

    it('says that in the reader’s language', async () => {
      const element = await show(markup(`lang="ar" src="${serve('', 503).url}"`));
      const notice = get(element, '.notice');
      expect([notice.lang, notice.dir]).to.deep.equal(['ar', 'rtl']);
      expect(words(element)).to.contain('المعلومات غير متاحة حاليًا.');
    });

    it('of which the data came at last hides the fallback again', async () => {
      const file = serve('', 503);
      const element = await show(markup(`src="${file.url}"`));
      file.answer(emden);
      get(element, 'button').click();
      await waitUntil(() => find(element, '.content'));
      expect(seen(element)[0]).to.equal(false);
    });

    it('is calm about every file that a webmaster may upload by mistake', async () => {
      for (const [name, file] of Object.entries({ ...BROKEN_FILES, html: '<!doctype html>', empty: '' })) {
        const element = await show(markup(`src="${serve(file).url}"`));
        const [fallback, own] = seen(element);
        if (find(element, '.content')) expect([name, fallback, own === '']).to.deep.equal([name, false, false]);
        else expect([name, fallback, own]).to.deep.equal([name, true, `${CALM_LINE} Noch einmal versuchen`]);
      }
    });
  });
}

describe('partly bad data', () => {
  readConsole();

  it('does not keep the rest from being shown', async () => {
    const { url } = serve(BROKEN_FILES.oneBadPlace);
    expect(words(await show(`<kmt-office-card src="${url}"></kmt-office-card>`))).to.contain('Beispielamt');
    expect(words(await show(`<kmt-task-list src="${url}"></kmt-task-list>`))).to.contain('Beispielaufgabe');
    const second = await show(`<kmt-office-card src="${url}" place="second"></kmt-office-card>`);
    expect(words(second)).to.contain('Beispielstelle 0002');
  });

  it('in the hours means that nobody knows them, never that it is open or closed', async () => {
    for (const file of [BROKEN_FILES.badOfficeHours, BROKEN_FILES.unknownTimeZone]) {
      const { url } = serve(file);
      const badge = await show(`<kmt-opening-hours-badge src="${url}"></kmt-opening-hours-badge>`);
      expect(words(badge)).to.match(/^Bitte vorher (fragen, Öffnungszeiten nicht bekannt|anrufen 0)/);
      const card = await show(`<kmt-office-card src="${url}"></kmt-office-card>`);
      expect(find(card, 'table')).to.equal(null);
      expect(words(card)).to.contain('Öffnungszeiten nicht bekannt');
    }
  });
});

describe('data that wants to be more than words', () => {
  readConsole();

  it('becomes no link where its address is a script', async () => {
    const { url } = serve(BROKEN_FILES.scriptAsLink);
    for (const place of ['', 'first']) {
      const card = await show(`<kmt-office-card src="${url}" place="${place}"></kmt-office-card>`);
      const hrefs = all(card, 'a').map((link) => link.getAttribute('href') ?? '');
      expect(hrefs.filter((href) => !/^(https?:|mailto:|tel:|kontakt\.html)/.test(href))).to.deep.equal([]);
    }
    const card = await show(`<kmt-office-card src="${url}"></kmt-office-card>`);
    expect(words(get(card, '[part=documents]')), 'its name stays').to.contain('Beispieldokument');
  });

  it('is shown as it is written where it has markup in it, and nothing runs', async () => {
    const { url } = serve(BROKEN_FILES.markupInTexts);
    const ran: string[] = [];
    Object.assign(window, { alert: (said: unknown) => ran.push(String(said)) });
    const card = await show(`<kmt-office-card src="${url}"></kmt-office-card>`);
    const list = await show(`<kmt-task-list src="${url}"></kmt-task-list>`);
    const place = await show(`<kmt-office-card src="${url}" place="first"></kmt-office-card>`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(words(get(card, 'h2'))).to.equal('<img src=x onerror=alert(1)>Beispielamt');
    expect(words(get(list, 'li'))).to.equal('<script>alert(1)</script>Beispielaufgabe');
    expect(words(get(place, 'h2'))).to.equal('<b>Beispielstelle</b> &amp; Co.');
    expect([card, list, place].flatMap((element: LitElement) => all(element, 'img, script, b'))).to.deep.equal([]);
    expect(ran).to.deep.equal([]);
  });

  it('cannot leave the attribute it stands in', async () => {
    const { url } = serve({ ...emden, documents: [{ ...emden.documents[0], url: 'a" onclick="alert(1)' }] });
    const card = await settled(await put(`<kmt-office-card src="${url}"></kmt-office-card>`));
    expect(all(card, '[onclick]')).to.deep.equal([]);
  });
});
