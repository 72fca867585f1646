import { expect } from '@open-wc/testing';
import '../../../src/define/document-list.ts';
import '../../../src/define/event-list.ts';
import '../../../src/define/network.ts';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import '../../../src/define/task-list.ts';
import { loadDiagnosis } from '../../../src/load/load-diagnosis.ts';
import { violations } from '../../support/axe.ts';
import { BROKEN_FILES, changed } from '../../support/broken-data.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { all, put, readConsole, settled } from '../../support/page.ts';
import { FULL } from '../../support/full-directory.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

/** What a page may have an element show, and the time it is there. */
const STATES: [name: string, file: unknown, attributes: string, at: string][] = [
  ['Emden, open', emden, '', '2026-10-28T10:00'],
  ['Emden, closing soon', emden, '', '2026-10-28T16:45'],
  ['Emden, closed', emden, '', '2026-10-28T18:00'],
  ['Emden on a holiday, with exceptions ahead', emden, '', '2026-12-25T10:00'],
  ['Emsland, hours not known', emsland, '', '2026-10-28T10:00'],
  ['a counselling place', emsland, 'place="kolping-soegel" topic="volunteering"', '2026-10-28T10:00'],
  [
    'hours by phone, by appointment and in other languages',
    changed(emden, {
      'office.openingHoursSpecification': [
        { dayOfWeek: ['Wednesday'], opens: '09:00', closes: '12:00', mode: 'phone', note: { de: 'Durchwahl 12' } },
        { dayOfWeek: ['Wednesday'], opens: '14:00', closes: '16:00', mode: 'appointment', availableLanguage: ['ru'] },
      ],
      'office.availableLanguage': ['ar', 'uk', 'ku'],
      'documents[0].url': 'plan.pdf',
      'sources.seed-emden.url': 'https://www.emden.de/',
    }),
    '',
    '2026-10-28T10:00',
  ],
  ['nothing but a name', BROKEN_FILES.badOfficeHours, '', '2026-10-28T10:00'],
  ['an unknown place and topic', emden, 'place="nobody" topic="nothing"', '2026-10-28T10:00'],
  ['everything that a file can hold', FULL, '', '2026-10-28T10:00'],
  ['failed', 'no JSON', '', '2026-10-28T10:00'],
];

describe('axe', () => {
  it('looks into shadow roots', async () => {
    const page = await put('<main><h1>Seite</h1><div></div></main>');
    page.lastElementChild!.attachShadow({ mode: 'open' }).innerHTML =
      '<img src="data:,"><a href="#" style="color: #aaa">Link</a>';
    const rules = (await violations(page)).map((violation) => violation.split(':')[0]);
    expect(rules).to.include.members(['image-alt', 'color-contrast']);
  });
});

for (const tag of [
  'kmt-office-card',
  'kmt-task-list',
  'kmt-opening-hours-badge',
  'kmt-document-list',
  'kmt-event-list',
  'kmt-network',
]) {
  describe(`<${tag}> has nothing that axe objects to`, () => {
    readConsole();
    before(loadDiagnosis);

    for (const lang of ['de', 'ar']) {
      for (const [name, file, attributes, at] of STATES) {
        it(`${name}, ${lang}`, async () => {
          stopClock(`${at}+01:00`);
          const markup = `<main><h1>Seite</h1><${tag} src="${serve(file).url}" lang="${lang}" ${attributes}><p>04921 87-1779</p></${tag}></main>`;
          const page = await put(markup);
          const element = await settled(page.lastElementChild as Parameters<typeof settled>[0]);
          for (const details of all(element, 'details')) details.setAttribute('open', '');
          expect(await violations(page)).to.deep.equal([]);
        });
      }

      it(`loading, ${lang}`, async () => {
        const page = await put(`<main><h1>Seite</h1><${tag} src="${serve().url}" lang="${lang}"></${tag}></main>`);
        expect(await violations(page)).to.deep.equal([]);
      });
    }
  });
}
