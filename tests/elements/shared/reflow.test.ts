import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define/document-list.ts';
import '../../../src/define/event-list.ts';
import '../../../src/define/network.ts';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import '../../../src/define/task-list.ts';
import { loadDiagnosis } from '../../../src/load/load-diagnosis.ts';
import { beyond, clipped, nameOf, spaced } from '../../support/column.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { LONG_WORDS } from '../../support/long-words.ts';
import { all, put, readConsole, settled } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const TAGS = [
  'kmt-office-card',
  'kmt-task-list',
  'kmt-opening-hours-badge',
  'kmt-document-list',
  'kmt-event-list',
  'kmt-network',
];

/** In the sign, a reason and what comes next stand in one line. */
const CLOSED_TODAY = {
  ...emden,
  office: {
    ...emden.office,
    specialOpeningHoursSpecification: [{ validFrom: '2026-10-28', name: 'Gemeinsame Fortbildung mit dem Landkreis' }],
  },
};

const FILES: [string, unknown][] = [
  ['Emden', emden],
  ['Emden, closed today', CLOSED_TODAY],
  ['Emsland', emsland],
  ['long words', LONG_WORDS],
  ['no data', 'no JSON'],
];

async function inColumn(
  width: number,
  tag: string,
  file: unknown,
  lang: string,
  size = 'initial',
): Promise<LitElement> {
  stopClock('2026-10-28T16:45+01:00');
  const style = `inline-size: ${width}px; padding: 0; font-size: 16px; line-height: 1.5; --kmt-font-size: ${size}`;
  const element = `<${tag} src="${serve(file).url}" lang="${lang}"></${tag}>`;
  const column = await put<HTMLElement>(`<div style="${style}">${element}</div>`);
  const shown = await settled(column.firstElementChild as LitElement);
  for (const details of all(shown, 'details')) details.setAttribute('open', '');
  return shown;
}

// A hundred small files, for the sentences about what is no data; on a busy machine they take a while.
before(loadDiagnosis);

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    readConsole();

    for (const lang of ['de', 'ar']) {
      for (const [name, file] of FILES) {
        it(`fits into a column of 320 px, and of 288 px within one: ${name}, ${lang}`, async () => {
          for (const width of [320, 288]) {
            const element = await inColumn(width, tag, file, lang);
            expect(beyond(element)).to.deep.equal([]);
            expect(element.parentElement!.scrollWidth).to.be.at.most(width);
          }
        });
      }

      it(`bears the text spacing that a reader sets (WCAG 1.4.12): ${lang}`, async () => {
        const element = await inColumn(320, tag, emden, lang);
        spaced(element);
        expect(beyond(element)).to.deep.equal([]);
        expect(clipped(element)).to.deep.equal([]);
      });

      it(`has targets of 24 px at least, or in a line of text (WCAG 2.5.8): ${lang}`, async () => {
        for (const [, file] of FILES) {
          const element = await inColumn(320, tag, file, lang);
          for (const target of all(element, 'a, button, summary, input, select')) {
            const { height, width } = target.getBoundingClientRect();
            expect(Math.min(height, width), nameOf(target)).to.be.at.least(24);
          }
        }
      });
    }

    it('fits into the column of a phone when its text is twice as large', async () => {
      const element = await inColumn(360, tag, emden, 'de', '32px');
      expect(beyond(element)).to.deep.equal([]);
    });

    for (const [name, file] of FILES) {
      for (const lang of ['de', 'ar', 'ru']) {
        it(`fits with text twice as large and spaced on the narrowest phone: ${name}, ${lang}`, async () => {
          const element = await inColumn(320, tag, file, lang, '32px');
          expect(beyond(element)).to.deep.equal([]);
          spaced(element);
          expect(beyond(element)).to.deep.equal([]);
          expect(clipped(element)).to.deep.equal([]);
        });
      }
    }

    it('is never smaller than 16 px, whatever the page does to its root', async () => {
      const element = await inColumn(320, tag, emden, 'de');
      element.parentElement!.style.fontSize = '8px';
      expect(parseFloat(getComputedStyle(element).fontSize)).to.equal(16);
    });

    it('takes the page’s font and colour', async () => {
      const element = await inColumn(320, tag, emden, 'de');
      element.parentElement!.style.cssText += '; font-family: serif; color: rgb(1, 2, 3)';
      const style = getComputedStyle(element);
      expect([style.fontFamily, style.color]).to.deep.equal(['serif', 'rgb(1, 2, 3)']);
    });

    it('is gone when the page hides it', async () => {
      const element = await inColumn(320, tag, emden, 'de');
      element.hidden = true;
      expect(element.getClientRects()).to.be.empty;
    });
  });
}
