import { expect, fixtureSync } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define/counselling-locator.ts';
import '../../../src/define/document-list.ts';
import '../../../src/define/event-list.ts';
import '../../../src/define/network.ts';
import '../../../src/define/offer-list.ts';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import '../../../src/define/task-list.ts';
import { type SnippetChoice, WIDGETS } from '../../../src/editor/snippet/choice.ts';
import { snippetFor } from '../../../src/editor/snippet/snippet.ts';
import { SYSTEMS } from '../../../src/editor/snippet/systems.ts';
import { wordsFor } from '../../../src/editor/snippet/words.ts';
import { upgradeMarker } from '../../../src/markers/upgrade.ts';
import { isDisplayed, readConsole, settled, words } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const { url } = serve(emden);
const [, folder, file] = /^(.*\/)([^/]+)$/.exec(url)!;
const choiceOf = (widget: SnippetChoice['widget'], more: Partial<SnippetChoice> = {}): SnippetChoice => ({
  ...{ widget, folder: folder!, file: file!, allowed: true },
  ...more,
});

describe('A snippet on a page with the script', () => {
  const console = readConsole();

  for (const widget of WIDGETS) {
    it(`becomes kmt-${widget}, whatever the system it was made for`, async () => {
      for (const system of SYSTEMS) {
        const { form, html } = snippetFor(system, choiceOf(widget), emden);
        expect(form).to.equal('marker');
        const page = fixtureSync<HTMLElement>(`<main>${html}</main>`);
        const marker = page.querySelector('[data-kmt]')!;
        expect(isDisplayed(marker.firstElementChild!)).to.equal(true);
        expect(words(marker)).to.match(/\p{L}{3}/u);
        upgradeMarker(marker);
        const element = await settled(marker.firstElementChild as LitElement);
        expect(element.localName).to.equal(`kmt-${widget}`);
        expect(isDisplayed(element.firstElementChild!)).to.equal(false);
        page.remove();
      }
      expect(console).to.deep.equal({ warnings: [], errors: [] });
    });
  }

  it('shows what was chosen', async () => {
    const topic = emden.tasks.find((task) => task.topic)!.topic!;
    const place = emden.places[0]!;
    const shown = async (choice: SnippetChoice): Promise<LitElement> => {
      const page = fixtureSync<HTMLElement>(`<main>${snippetFor('contao', choice, emden).html}</main>`);
      upgradeMarker(page.firstElementChild!);
      return settled(page.firstElementChild!.firstElementChild as LitElement);
    };
    const card = await shown(
      choiceOf('office-card', { place: place.id, language: 'en', headingLevel: 4, languageMenu: 'de,en' }),
    );
    expect(words(card.shadowRoot!.querySelector('h4'))).to.include(place.name);
    expect(card.shadowRoot!.querySelector('[part~=language-menu]')).not.to.equal(null);
    const list = await shown(choiceOf('task-list', { topic }));
    expect(list.shadowRoot!.querySelectorAll('.tasks > li')).to.have.lengthOf(
      emden.tasks.filter((task) => task.topic === topic).length,
    );
    const locator = await shown(choiceOf('counselling-locator', { map: 'consent' }));
    expect((locator as LitElement & { map: string }).map).to.equal('consent');
  });

  it('comes with a page that holds the element and is in its language', async () => {
    const arabic = await wordsFor('ar');
    for (const widget of WIDGETS) {
      const { page } = snippetFor(
        'other',
        choiceOf(widget, { language: 'ar', place: emden.places[0]!.id, map: 'on' }),
        emden,
        arabic,
      );
      const document = new DOMParser().parseFromString(page!.html, 'text/html');
      expect(document.compatMode).to.equal('CSS1Compat');
      expect(document.documentElement.lang).to.equal('ar');
      expect(document.title).to.match(/\S/);
      const element = document.querySelector(`main > kmt-${widget}`)!;
      expect(element.getAttribute('src')).to.equal(`../${file}`);
      expect(words(element)).to.match(/\p{L}{3}/u);
      expect(document.querySelector('script')!.getAttribute('src')).to.equal('../embed.js');
    }
  });

  it('takes nothing of the data for anything but text', () => {
    const nasty = `"><img src=x onerror="window.hacked = true"><script>window.hacked = true</script>`;
    const data = {
      ...emden,
      office: { ...emden.office, name: nasty, contactPoint: [{ name: nasty, email: 'a"b@x.de' }] },
    };
    for (const system of SYSTEMS) {
      for (const widget of WIDGETS) {
        for (const allowed of [true, false]) {
          const { html, page } = snippetFor(
            system,
            choiceOf(widget, { allowed, place: nasty, topic: nasty, language: nasty, languageMenu: nasty }),
            data,
          );
          for (const text of page ? [html, page.html] : [html]) {
            const document = new DOMParser().parseFromString(text, 'text/html');
            expect(document.querySelectorAll('img')).to.have.lengthOf(0);
            const scripts = [...document.querySelectorAll('script')].filter(
              ({ type }) => type !== 'application/ld+json',
            );
            expect(scripts.map((script) => script.getAttribute('src'))).to.deep.equal(
              text === html ? [] : ['../embed.js', '../kmt-page.js'],
            );
          }
        }
      }
    }
  });
});
