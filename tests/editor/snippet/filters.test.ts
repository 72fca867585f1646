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
import { upgradeMarker } from '../../../src/markers/upgrade.ts';
import { filtered } from '../../support/content-filters.ts';
import { settled } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const { url } = serve(emden);
const [, folder, file] = /^(.*\/)([^/]+)$/.exec(url)!;
const FULL = { languageMenu: 'de,ar', headingLevel: 3, topic: 'welcome', place: emden.places[0]!.id };
const choices = (more: Partial<SnippetChoice>): SnippetChoice[] =>
  WIDGETS.map((widget) => ({ widget, folder: folder!, file: file!, ...more }));

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const attributesOf = (element: Element): string[] =>
  element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`);

describe('What a system’s filter leaves of its snippet', () => {
  for (const system of SYSTEMS.filter((each) => each !== 'other')) {
    it(`is in ${system} all that counts, with what is allowed and without`, async () => {
      for (const allowed of [false, true]) {
        for (const choice of [...choices({ allowed }), ...choices({ allowed, ...FULL })]) {
          const { form, html, allow } = snippetFor(system, choice, emden);
          const left = parsed(filtered(system, html, allowed ? allow?.lines : ''));
          const selector = { marker: 'div[data-kmt]', link: 'a[href$=".html"]', iframe: 'iframe[src][title]' }[form];
          const [before, after] = [parsed(html), left].map((body) => body.querySelector(selector));
          expect(after, `${system} ${choice.widget} ${form}`).not.to.equal(null);
          expect(attributesOf(after!)).to.deep.equal(attributesOf(before!));
          if (form !== 'marker') continue;
          const page = fixtureSync<HTMLElement>('<main></main>');
          page.append(after!);
          upgradeMarker(after!);
          expect((await settled(after!.firstElementChild as LitElement)).localName).to.equal(`kmt-${choice.widget}`);
          page.remove();
        }
      }
    });
  }

  it('is in any other at least a link to the page with the widget, and what one must know', () => {
    for (const choice of choices({})) {
      const { html, page } = snippetFor('other', choice, emden);
      const left = parsed(filtered('other', html));
      expect(left.querySelector('div')).to.equal(null);
      expect(left.querySelector(`a[href$="/${page!.name}"]`)).not.to.equal(null);
      expect(left.textContent.trim().length).to.be.greaterThan(20);
    }
  });
});
