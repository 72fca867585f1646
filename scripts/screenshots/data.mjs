/**
 * The data that the pictures show: the two real offices, and copies of them in which one thing is otherwise, so that every state can be
 * seen. All of them at one moment; what is only another hour of the day is not here but in states.mjs.
 */

import { existsSync, readFileSync } from 'node:fs';
import { listsFile } from '../../stories/support/example-lists.ts';
import { exampleNetwork } from '../../stories/support/example-network.ts';
import { exampleFile } from '../../stories/support/example-office.ts';
import { exampleOffers } from '../../stories/support/example-offers.ts';

/** Thursday, 4 June 2026, 10:40: a working day in Niedersachsen, Fronleichnam in Nordrhein-Westfalen. */
export const MOMENT = '2026-06-04T10:40+02:00';

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const BOOKING = 'https://example.org/termine';

const read = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const emden = read('emden');
const emsland = read('emsland');

const hours = (opens, closes, days = WEEK) => [{ dayOfWeek: days, opens, closes }];
const nineToFive = hours('09:00', '17:00');
const inMode = (mode) => nineToFive.map((each) => ({ ...each, mode }));

/** Emden with other facts about its office, or about the whole file. */
const emdenWith = (office, facts = {}) => ({ ...emden, ...facts, office: { ...emden.office, ...office } });

const EXCEPTIONS = [
  {
    validFrom: '2026-06-09',
    validThrough: '2026-06-11',
    name: { de: 'Fortbildung', en: 'Training', ar: 'دورة تدريبية' },
  },
  { validFrom: '2026-06-22', opens: '09:00', closes: '10:30' },
];

/** Every state that hours can have at the moment, by its name. */
export const STATES = {
  open: emden,
  'closing-soon': emdenWith({ openingHoursSpecification: hours('09:00', '11:00') }),
  'opens-later': emdenWith({ openingHoursSpecification: hours('14:00', '17:00') }),
  'opens-tomorrow': emdenWith({ openingHoursSpecification: hours('09:00', '12:00', ['Friday']) }),
  'opens-on-monday': emdenWith({ openingHoursSpecification: hours('09:00', '12:00', ['Monday']) }),
  holiday: emdenWith({}, { region: 'DE-NW' }),
  'special-day': emdenWith({
    specialOpeningHoursSpecification: [
      { validFrom: '2026-06-04', name: { de: 'Betriebsausflug', en: 'Staff outing', ar: 'نزهة الموظفين' } },
    ],
  }),
  'temporarily-closed': emdenWith({
    temporarilyClosed: {
      validFrom: '2026-06-01',
      validThrough: '2026-06-30',
      reason: { de: 'Umbau', en: 'Building work', ar: 'أعمال بناء' },
    },
  }),
  'closed-until-further-notice': emdenWith({ temporarilyClosed: {} }),
  appointment: emdenWith({
    openingHoursSpecification: inMode('appointment'),
    appointment: { required: true, outsideHours: false, url: BOOKING },
  }),
  phone: emdenWith({ openingHoursSpecification: inMode('phone') }),
  'no-regular-hours': emdenWith({ openingHoursSpecification: [] }),
  unknown: emdenWith({ openingHoursSpecification: undefined }),
};

/** What else a card can have to show. */
const FURTHER = {
  emden,
  emsland,
  exceptions: emdenWith({ specialOpeningHoursSpecification: EXCEPTIONS }),
  'unknown-without-contact': emdenWith({ openingHoursSpecification: undefined, contactPoint: undefined }),
  everything: emdenWith(
    {
      contactPoint: [
        {
          ...emden.office.contactPoint[0],
          email: 'info@example.org',
          availableLanguage: ['de', 'bs'],
          hoursAvailable: hours('09:00', '12:00', ['Monday', 'Tuesday', 'Wednesday', 'Thursday']),
        },
        { contactType: { de: 'Sprachkurse', en: 'Language courses' }, url: 'https://example.org/kurse', vacant: true },
      ],
      availableLanguage: ['de', 'en', 'ar', 'uk', 'hu'],
      appointment: { required: false, outsideHours: true, url: BOOKING, note: { de: 'Auch abends.' } },
      audience: { de: 'Für alle, die in Emden leben' },
      fees: { de: 'Kostenlos' },
      requiredDocuments: { de: 'Ausweis oder Pass' },
      interpretation: { de: 'Weitere Sprachen mit Dolmetscherin oder Dolmetscher' },
      accessibility: { wheelchair: 'yes' },
      signLanguageVideo: 'https://example.org/gebaerdensprache',
      easyToRead: 'https://example.org/leichte-sprache',
      openingHoursSpecification: [
        ...hours('09:00', '12:00', ['Monday', 'Tuesday', 'Wednesday', 'Thursday']),
        { dayOfWeek: ['Monday', 'Tuesday'], opens: '13:00', closes: '16:00', mode: 'appointment' },
        { dayOfWeek: ['Wednesday'], opens: '13:00', closes: '15:00', mode: 'phone' },
        {
          dayOfWeek: ['Thursday'],
          opens: '14:00',
          closes: '16:00',
          availableLanguage: ['ru', 'uk'],
          note: { de: 'Zimmer 12', en: 'Room 12', ar: 'الغرفة ١٢' },
        },
      ],
      specialOpeningHoursSpecification: EXCEPTIONS,
    },
    {
      documents: emden.documents.map((each, index) =>
        index === 0 ? { ...each, url: 'https://example.org/rahmenplan.pdf' } : each,
      ),
    },
  ),
  // Its description says more than its title.
  'told-task': {
    ...emden,
    tasks: emden.tasks.map((task, index) =>
      index === 0 ? { ...task, description: { de: task.description['de-simple'] } } : task,
    ),
  },
  'no-tasks': { ...emden, tasks: [] },
  'no-places': { ...emden, places: [] },
};

const example = exampleFile();

/** Documents, events and offers of an office that visibly isn't real, with all that their lists can show. */
const EXAMPLES = {
  'example-lists': listsFile(),
  'example-offers': exampleOffers(),
  'example-network': { ...example, networks: [exampleNetwork] },
  // With a logo from where the pictures are taken.
  'example-office': { ...example, funding: example.funding.map((funder) => ({ ...funder, logo: '/tile.png' })) },
  'no-documents': { ...example, documents: [] },
  'no-events': { ...example, events: [] },
  'no-networks': { ...example, networks: [] },
};

/** By its name: what the page can load as /data/NAME.json. */
export const FILES = { ...FURTHER, ...STATES, ...EXAMPLES };

/**
 * What lies beside a file, by its name without ".json": "emden.ar" is the texts of Emden in Arabic, as is "open.ar", whose texts are
 * Emden's.
 *
 * @param {string} name
 * @returns {string | undefined} the file as text; undefined where there is none
 */
export function textsBeside(name) {
  const [, file, language] = /^(.+)\.([\w-]+)$/.exec(name) ?? [];
  if (!(file in FILES)) return undefined;
  const url = new URL(`../../data/${file === 'emsland' ? file : 'emden'}.${language}.json`, import.meta.url);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}
