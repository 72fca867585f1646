import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import '../../../src/define/task-list.ts';
import { changed } from '../../support/broken-data.ts';
import { beyond, nameOf } from '../../support/column.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { all, put, readConsole, settled } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const TAGS = ['kmt-office-card', 'kmt-task-list', 'kmt-opening-hours-badge'];

/** Words and addresses as long as they come. */
const LONG = changed(emsland, {
  'office.name': { de: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzkoordinierungsstelle' },
  'office.url': 'https://www.example.org/ein-sehr-langer-pfad-ohne-jede-stelle-an-der-er-getrennt-werden-koennte.html',
  'office.contactPoint[0].email': 'vorname.nachname-doppelname.koordinierungsstelle@landkreis-mit-langem-namen.de',
  'tasks[0].name': { de: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung' },
  'office.specialOpeningHoursSpecification': [
    { validFrom: '2026-10-29', name: { de: 'Betriebsversammlungsvorbereitungskommissionssitzungstag' } },
  ],
});

const FILES: [string, unknown][] = [
  ['Emden', emden],
  ['Emsland', emsland],
  ['long words', LONG],
  ['no data', 'no JSON'],
];

async function inColumn(width: number, tag: string, file: unknown, lang: string): Promise<LitElement> {
  stopClock('2026-10-28T16:45+01:00');
  const column = await put<HTMLElement>(`<div><${tag} src="${serve(file).url}" lang="${lang}"></${tag}></div>`);
  column.style.cssText = `inline-size: ${width}px; padding: 0; font: 16px/1.5 sans-serif`;
  const element = await settled(column.firstElementChild as LitElement);
  for (const details of all(element, 'details')) details.setAttribute('open', '');
  return element;
}

/** Elements whose text is cut off. */
const clipped = (element: LitElement): string[] =>
  all(element, '*')
    .filter((part) => !part.closest('.visually-hidden') && getComputedStyle(part).overflow !== 'visible')
    .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
    .map(nameOf);

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
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(`* {
          line-height: 1.5 !important;
          letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important;
        }
        p { margin-block-end: 2em !important; }`);
        element.shadowRoot!.adoptedStyleSheets.push(spacing);
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
      const element = await inColumn(360, tag, emden, 'de');
      element.style.setProperty('--kmt-font-size', '32px');
      expect(beyond(element)).to.deep.equal([]);
    });

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
