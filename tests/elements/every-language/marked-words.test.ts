import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/office-card.ts';
import '../../../src/define/task-list.ts';
import type { CounsellingLocator } from '../../../src/elements/counselling-locator/counselling-locator.ts';
import type { Directory } from '../../../src/model/schema/schema.ts';
import { changed } from '../../support/broken-data.ts';
import { TRIED_LOCALES, wrongIn } from '../../support/every-language.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { click, field, locatorWith, search, settle } from '../../support/locator.ts';
import { all, find, get, readConsole, show, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const onWednesday = { dayOfWeek: ['Wednesday'] };

/** Emden with hours of which more is to be said than either of the real offices needs. */
const manifold = changed(emden, {
  'office.openingHoursSpecification': [
    { ...onWednesday, opens: '08:00', closes: '10:00', mode: 'phone', note: { de: 'Durchwahl 12' } },
    { ...onWednesday, opens: '10:00', closes: '12:00', mode: 'appointment', availableLanguage: ['ru', 'ar', 'uk'] },
  ],
  'office.specialOpeningHoursSpecification': [
    { validFrom: '2026-12-22', opens: '09:00', closes: '12:00', name: { de: 'Betriebsversammlung' } },
    { validFrom: '2027-01-04', validThrough: '2027-01-08' },
  ],
  'office.availableLanguage': ['ar', 'uk'],
  'office.appointment': {
    required: true,
    outsideHours: true,
    url: 'https://example.org/termin',
    note: { de: 'Zimmer 3' },
  },
  'office.contactPoint': [
    { contactType: { de: 'Leitung' }, telephone: '87-1', vacant: true },
    {
      name: 'Zentrale',
      telephone: '04921 87-0',
      hoursAvailable: [{ ...onWednesday, opens: '09:00', closes: '11:00' }],
    },
    { email: 'amt@example.org' },
  ],
  'office.counselling': false,
  'office.fees': { de: 'Kostenlos' },
  'office.accessibility': { wheelchair: 'no' },
  'office.conflicts': [{ property: 'email', value: { de: 'stelle@example.org' }, source: 'city-2022' }],
}) as Directory;

const ELEMENTS: [name: string, markup: string, data: Directory, shows: string][] = [
  ['the card of Emden, with holidays ahead', '<kmt-office-card', emden, '.ahead tr:nth-child(2)'],
  ['the card of Emsland, whose hours nobody knows', '<kmt-office-card', emsland, '.contacts'],
  ['the card of a counselling place', '<kmt-office-card place="kolping-soegel"', emsland, 'address'],
  [
    'the card of an office by phone, by appointment and in other languages',
    '<kmt-office-card',
    manifold,
    '.contacts .interval',
  ],
  ['the card of a place that sends to such an office', '<kmt-office-card place="awo-mbe"', manifold, '.sign .number'],
  ['the tasks of Emden', '<kmt-task-list', emden, '.tasks .details'],
  ['the tasks of Emsland', '<kmt-task-list', emsland, '.tasks .details'],
  ['the tasks of a topic that has none', '<kmt-task-list topic="residence-law"', emden, 'section > p'],
];

/** What a reader of the locator of Emsland does, one after the other, and what is there then. */
const STEPS: [state: string, go: (locator: CounsellingLocator) => Promise<void>, shows: string][] = [
  ['at first', async () => {}, '#map-note'],
  ['with languages open, one set', setFilter, '#fold-languages.chosen[aria-expanded=true]'],
  ['with more filters open', (locator) => click(locator, '#fold-more'), '#choices-more.open'],
  ['with suggestions', suggest, '[role=option]'],
  ['with details open for a town', openDetails, '.details .week'],
  ['with too short a postcode', (locator) => search(locator, '2687'), '[aria-invalid]'],
  ['with a postcode from elsewhere', (locator) => search(locator, '99999'), '[aria-invalid]'],
  ['with nothing found', (locator) => search(locator, 'Unsinniges'), '.advice'],
  ['near the reader', searchNear, '.far'],
];

async function setFilter(locator: CounsellingLocator): Promise<void> {
  await click(locator, '#fold-languages');
  await click(locator, '#choices-languages .chip');
}

async function suggest(locator: CounsellingLocator): Promise<void> {
  await click(locator, '#choices-more .bare');
  field(locator).value = 'sög';
  field(locator).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await waitUntil(() => find(locator, '[role=option]'), 'Nothing is suggested.', { timeout: 8000 });
}

async function openDetails(locator: CounsellingLocator): Promise<void> {
  await search(locator, 'Werlte');
  for (const button of all(locator, '.disclosure').slice(0, 4)) await click(locator, button);
}

/** From Twist, as the device says, where most is further away. */
async function searchNear(locator: CounsellingLocator): Promise<void> {
  const geolocation = { getCurrentPosition: ((found) => found(TWIST)) as Geolocation['getCurrentPosition'] };
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  await click(locator, '.near');
  Reflect.deleteProperty(navigator, 'geolocation');
}

const TWIST = { coords: { latitude: 52.64, longitude: 7.08 } } as GeolocationPosition;

for (const locale of TRIED_LOCALES) {
  describe(`in ${locale}, all words are in the language they are marked with, and fit on a phone:`, () => {
    readConsole();
    before(() => stopClock('2026-12-18T10:00+01:00'));

    for (const [name, markup, data, shows] of ELEMENTS) {
      it(name, async () => {
        const element = await show(`${markup} src="${serve(data).url}" lang="${locale}">`);
        expect(get(element, shows)).to.exist;
        expect(await wrongIn(element, locale, data)).to.deep.equal([]);
      });
    }

    it('an element without its data', async () => {
      const element = await show(`<kmt-office-card src="${serve('', 503).url}" lang="${locale}">`);
      expect(get(element, '.retry')).to.exist;
      expect(await wrongIn(element, locale, emden)).to.deep.equal([]);
    });

    it('the locator of Emsland, whatever its reader does', async function () {
      this.timeout(30_000);
      const locator = await locatorWith(emsland, `lang="${locale}" map="consent"`);
      const wrong: string[] = [];
      for (const [state, go, shows] of STEPS) {
        await go(locator);
        expect(find(locator, shows), state).to.exist;
        wrong.push(...(await wrongIn(locator, locale, emsland)).map((each) => `${state}, ${each}`));
      }
      expect(wrong).to.deep.equal([]);
    });

    it('the locator of Emden, where a choice leaves no place', async () => {
      const [first, youth, ...others] = emden.places;
      const places = [first!, { ...youth!, availableLanguage: ['am'] }, ...others];
      const data = { ...emden, places };
      const locator = await locatorWith(data, `lang="${locale}" language="am" topic="migration-counselling"`);
      await click(locator, '#fold-more');
      expect(words(get(locator, '.advice'))).to.contain('አማርኛ');
      expect(await wrongIn(locator, locale, data)).to.deep.equal([]);
      await click(locator, '.advice button');
      await settle(locator);
      expect(await wrongIn(locator, locale, data)).to.deep.equal([]);
    });
  });
}

it('what a reader has typed, in whatever language, stands apart from the words around it', async () => {
  const locator = await locatorWith(emsland, 'lang="ar" language="pl"');
  await search(locator, 'Unsinniges 1');
  expect(words(get(locator, '.advice button bdi'))).to.equal('Unsinniges 1');
});
