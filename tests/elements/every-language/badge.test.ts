import { expect } from '@open-wc/testing';
import '../../../src/define/opening-hours-badge.ts';
import type { Directory } from '../../../src/model/schema/schema.ts';
import { changed, type Changes } from '../../support/broken-data.ts';
import { TRIED_LOCALES, wrongIn } from '../../support/every-language.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { show, words } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const special = (entry: object): Changes => ({ 'office.specialOpeningHoursSpecification': [entry] });
const mornings = (mode: string): Changes => ({
  'office.openingHoursSpecification': [{ dayOfWeek: ['Wednesday'], opens: '09:00', closes: '12:00', mode }],
});

/** Emden, changed, at an instant in Berlin. 28 October 2026 is a Wednesday. */
const STATES = [
  state('open', '2026-10-28T10:00'),
  state('closing soon', '2026-10-28T16:40'),
  state('closed, opening today', '2026-10-28T08:00'),
  state('closed, opening tomorrow', '2026-10-28T18:00'),
  state('closed, opening on Monday', '2026-10-30T18:00'),
  state('closed on a holiday', '2026-12-25T10:00'),
  state('closed today', '2026-10-28T10:00', special({ validFrom: '2026-10-28' })),
  state('closed for a reason', '2026-10-28T10:00', special({ validFrom: '2026-10-28', name: { de: 'Umzug' } })),
  state('closed for weeks', '2026-10-28T10:00', special({ validFrom: '2026-10-28', validThrough: '2026-11-11' })),
  state('temporarily closed', '2026-10-28T10:00', { 'office.temporarilyClosed': {} }),
  state('temporarily closed, and why', '2026-10-28T10:00', {
    'office.temporarilyClosed': { reason: { de: 'Umbau', ar: 'تجديد' }, validThrough: '2026-11-11' },
  }),
  state('by phone', '2026-10-28T10:00', mornings('phone')),
  state('later by phone', '2026-10-28T08:00', mornings('phone')),
  state('by appointment', '2026-10-28T10:00', mornings('appointment')),
  state('later by appointment', '2026-10-27T10:00', mornings('appointment')),
  state('unknown', '2026-10-28T10:00', { 'office.openingHoursSpecification': undefined }),
];

function state(name: string, at: string, changes: Changes = {}) {
  const data = changed(emden, changes) as Directory;
  return { name, at: `${at}+01:00`, data, url: serve(data).url };
}

for (const locale of TRIED_LOCALES) {
  it(`a badge in ${locale} says each of its states in that language, and fits on a phone`, async () => {
    const said = new Set<string>();
    const wrong: string[] = [];
    for (const { name, at, data, url } of STATES) {
      stopClock(at);
      const badge = await show(`<kmt-opening-hours-badge src="${url}" lang="${locale}">`);
      said.add(words(badge));
      wrong.push(...(await wrongIn(badge, locale, data)).map((each) => `${name}, ${each}`));
    }
    expect(wrong).to.deep.equal([]);
    expect(said.size, 'no two of them the same').to.equal(STATES.length);
  });
}
