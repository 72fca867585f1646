import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/counselling-locator.ts';
import '../../src/define/office-card.ts';
import '../../src/define/opening-hours-badge.ts';
import '../../src/define/task-list.ts';
import { watchMarkers } from '../../src/markers/watch.ts';
import { find, isDisplayed, readConsole, settled, words } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

const { url } = serve(emden);

describe('a marker written otherwise than in the guide', () => {
  const said = readConsole();
  const warned = (): Promise<void> => waitUntil(() => said.warnings.length > 0, 'Nobody is warned.', { timeout: 8000 });
  before(() => {
    watchMarkers();
  });

  describe('is understood where it is clear', () => {
    const written = [
      'data-kmt="office-card" src="URL"',
      'data-kmt="kmt-office-card" data-src="URL"',
      'data-kmt="Office-Card " data-src="URL "',
      'data-kmt="OfficeCard" data-src="URL"',
      'data-kmt="office_card" data-src="URL"',
      'data-kmt="office card" data-kmt-src="URL"',
      'data-kmt="office‑card" src=„URL“',
      'data-kmt="<kmt-office-card>" data-src="URL"',
      'data-kmt=„office-card“ data-src=„URL“',
      'data-kmt=“office-card” data-src=“URL”',
      'data-kmt=”office-card” data-src=”URL”',
      'data-kmt=»office-card« data-src=’URL’',
      'data-kmt=„office-card" data-src="URL"',
      'data-kmt="office-card" data-src=„URL“',
      'data-kmt="office-card" data-src=„URL“ data-place=„koordinierungsstelle“',
    ];
    for (const attributes of written) {
      it(attributes, async () => {
        const marker = fixtureSync<HTMLElement>(`<div ${attributes.replace('URL', url)}><p>Telefon</p></div>`);
        await waitUntil(() => marker.querySelector('kmt-office-card'), 'Nothing is understood.', { timeout: 8000 });
        const element = await settled(marker.querySelector('kmt-office-card') as LitElement);
        expect(words(find(element, '.content'))).to.contain('Geibelstraße');
        expect(isDisplayed(marker.querySelector('p')!)).to.equal(false);
        expect(said.warnings).to.deep.equal([]);
      });
    }
  });

  it('may have an address that begins unlike most', async () => {
    const marker = fixtureSync<HTMLElement>('<div data-kmt="task-list" data-src="?file=aufgaben">Telefon</div>');
    await waitUntil(() => marker.querySelector('kmt-task-list'), 'Nothing is understood.', { timeout: 8000 });
    expect(marker.firstElementChild!.getAttribute('src')).to.equal(new URL('?file=aufgaben', location.href).href);
  });

  describe('keeps what it shows where no element is meant, and the webmaster reads once', () => {
    const wrong: [name: string, meant: string][] = [
      ['ofice-card', 'office-card'],
      ['counseling-locator', 'counselling-locator'],
      ['opening-hours', 'opening-hours-badge'],
      ['tasklist2', 'task-list'],
    ];
    for (const [name, meant] of wrong) {
      it(`that “${name}” is perhaps “${meant}”`, async () => {
        const marker = `<div data-kmt="${name}" data-src="/kmt/emden.json"><p>Telefon</p></div>`;
        const group = fixtureSync(`<main>${marker}${marker}</main>`);
        await warned();
        expect(group.innerHTML).to.equal(marker + marker);
        expect(isDisplayed(group.querySelector('p')!)).to.equal(true);
        expect(said.warnings).to.deep.equal([
          `kmt-widgets: <div data-kmt="${name}" data-src="/kmt/emden.json">: Einen Baustein „${name}“ gibt es nicht ` +
            `(meinten Sie „${meant}“?). Bekannt sind: counselling-locator, office-card, opening-hours-badge, task-list. ` +
            `Richtig ist zum Beispiel: <div data-kmt="${meant}" data-src="/kmt/emden.json">`,
        ]);
      });
    }

    for (const name of ['', 'Karte', 'img src=x onerror=alert(1)', 'constructor', '__proto__']) {
      it(`that “${name}” is none`, async () => {
        const marker = fixtureSync<HTMLElement>(`<span data-kmt="${name}"><i>Telefon</i></span>`);
        await warned();
        expect(marker.innerHTML).to.equal('<i>Telefon</i>');
        expect(said.warnings).to.have.lengthOf(1);
        expect(said.warnings[0])
          .to.contain(`<span data-kmt="${name}">: Einen Baustein „${name}“ gibt es nicht. Bekannt sind: `)
          .and.contain('Richtig ist zum Beispiel: <span data-kmt="counselling-locator" data-src="/kmt/beratung.json">');
      });
    }

    const addressless: [marker: string, line: string, example: string][] = [
      [
        '<p data-kmt="office-card"></p>',
        '<p data-kmt="office-card">',
        '<p data-kmt="office-card" data-src="/kmt/beratung.json">',
      ],
      [
        '<p data-kmt="Task-List" data-src=""></p>',
        '<p data-kmt="task-list">',
        '<p data-kmt="task-list" data-src="/kmt/beratung.json">',
      ],
      ['<kmt-task-list data-src=""></kmt-task-list>', '<kmt-task-list>', '<kmt-task-list src="/kmt/beratung.json">'],
    ];
    for (const [markup, line, example] of addressless) {
      it(`that ${line} has no address`, async () => {
        const marker = fixtureSync<HTMLElement>(markup);
        marker.textContent = 'Telefon';
        await warned();
        expect(marker.innerHTML).to.equal('Telefon');
        expect(said.warnings).to.deep.equal([
          `kmt-widgets: ${line}: Die Adresse der Datendatei fehlt. Richtig ist zum Beispiel: ${example}`,
        ]);
      });
    }

    it('that an address is none', async () => {
      const marker = fixtureSync('<div data-kmt="office-card" data-src="https://">Telefon</div>');
      await warned();
      expect(marker.innerHTML).to.equal('Telefon');
      expect(said.warnings).to.deep.equal([
        'kmt-widgets: <div data-kmt="office-card" data-src="https://">: „https://“ ist keine Adresse. ' +
          'Richtig ist zum Beispiel: <div data-kmt="office-card" data-src="/kmt/beratung.json">',
      ]);
    });
  });
});
