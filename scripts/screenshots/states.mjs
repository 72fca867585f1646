/**
 * What there is to be seen: every element in every state. A state is a piece of a page, the time at which it is looked at, and what a
 * reader does before.
 *
 * @typedef {object} State
 * @property {string} element "card"
 * @property {string} name "closing-soon"
 * @property {(attributes: string) => string} html the page's part, in which every widget has these attributes besides its own
 * @property {string} [at] an instant with its offset; else MOMENT
 * @property {string} [until] a selector of what is there when there is nothing to wait for any more; else the widgets' content
 * @property {(page: import('playwright-core').Page) => Promise<void>} [steps] what a reader does
 * @property {boolean} [all] in every view: one of the chosen few
 */

import { MOMENT, STATES as AT_THE_MOMENT } from './data.mjs';

const CARD_FALLBACK = 'Geibelstraße 30a, 26721 Emden, Telefon <a href="tel:+494921871779">04921 87-1779</a>';
const HOURS_FALLBACK = 'Montag bis Donnerstag 9–17 Uhr, Freitag 9–13 Uhr';
const TASKS_FALLBACK = 'Wir beraten, vernetzen und begleiten.';
const OFFERS_FALLBACK = 'Angebote nennt Ihnen die Koordinierungsstelle: 04921 87-1779';
const DOCUMENTS_FALLBACK = 'Dokumente gibt es bei der Koordinierungsstelle: 04921 87-1779';
const EVENTS_FALLBACK = 'Veranstaltungen nennt Ihnen die Koordinierungsstelle: 04921 87-1779';
const NETWORK_FALLBACK = 'Fragen an das Netzwerk nimmt die Koordinierungsstelle an: 04921 87-1779';
const LOCATOR_FALLBACK = 'Beratungsstellen nennt Ihnen auch die Koordinierungsstelle: 04921 87-1779';

/** Asked for, and never answered; and one that is not there. */
export const SILENT = 'antwortet-nie';
const MISSING = 'gibt-es-nicht';

const tag =
  (name, fallback) =>
  (file, own = '') =>
  (attributes) =>
    `<kmt-${name} src="/data/${file}.json" ${own} ${attributes}>${fallback}</kmt-${name}>`;
const card = tag('office-card', CARD_FALLBACK);
const badge = tag('opening-hours-badge', HOURS_FALLBACK);
const tasks = tag('task-list', TASKS_FALLBACK);
const locator = tag('counselling-locator', LOCATOR_FALLBACK);
const offers = tag('offer-list', OFFERS_FALLBACK);
const documents = tag('document-list', DOCUMENTS_FALLBACK);
const events = tag('event-list', EVENTS_FALLBACK);
const network = tag('network', NETWORK_FALLBACK);

const MAP = '.map';
const MAP_ASKED = 'map="consent"';
const MAP_OPEN = 'map="on" map-tiles="/tile.png?{z}/{x}/{y}" map-attribution="© Testkarte"';
const FEW = 'page-size="3"';
const ALL_LANGUAGES = 'language-menu="all"';
const FAILED = 'div.notice';
/** The page's own words are all there is. */
const FALLBACK = 'slot';

/** A badge for every state, each in a line of its own. */
const badges = (format) => (attributes) =>
  Object.keys(AT_THE_MOMENT)
    .map((file) => `<p>${badge(file, `format="${format}"`)(attributes)}</p>`)
    .join('');

const press = (selector) => async (page) => {
  await page.locator(`css=${selector}`).first().click();
};
const inOrder =
  (...steps) =>
  async (page) => {
    for (const step of steps) await step(page);
  };
const type = (text) => async (page) => {
  await page.locator('css=[role=combobox]').first().fill(text);
};
const suggested = async (page) => {
  await page.locator('css=[role=option]').first().waitFor();
};
const submit = async (page) => {
  await page.locator('css=[role=combobox]').first().press('Enter');
};
/** The focus goes to the answer, a moment later. */
const searched = async (page) => {
  await submit(page);
  await page.locator('css=[part=heading]:focus').waitFor();
};
const refused = async (page) => {
  await submit(page);
  await page.locator('css=#problem:not(:empty)').waitFor();
};
/** A kind and a language that no offer has together. */
const chooseTwo = async (page) => {
  await page.locator('css=.filters summary').click();
  await page.locator('css=.filters .chip').first().click();
  await page.locator('css=.filters details .chip').last().click();
};
/** Topics stand open where there is room. */
const openTopics = async (page) => {
  const fold = page.locator('css=#fold-topics');
  if (await fold.isVisible()) await fold.click();
};

/** The picture of the README: what it looks like, and that it turns around. @type {State} */
export const twoLanguages = {
  element: 'docs',
  name: 'widgets',
  html: () =>
    `<div class="side"><div>${card('emden')('lang="de"')}</div><div>${locator('emsland', FEW)('lang="ar"')}</div></div>`,
  at: MOMENT,
  until: '.content',
};

/** @type {State[]} */
export const STATES = [
  { element: 'card', name: 'open', html: card('emden'), all: true },
  { element: 'card', name: 'closing-soon', html: card('emden'), at: '2026-06-04T16:35+02:00', all: true },
  { element: 'card', name: 'opens-later', html: card('emden'), at: '2026-06-04T07:50+02:00' },
  { element: 'card', name: 'closed', html: card('emden'), at: '2026-06-05T18:10+02:00', all: true },
  { element: 'card', name: 'holiday', html: card('emden'), at: '2026-05-14T10:00+02:00' },
  { element: 'card', name: 'special-day', html: card('special-day') },
  { element: 'card', name: 'temporarily-closed', html: card('temporarily-closed') },
  { element: 'card', name: 'closed-until-further-notice', html: card('closed-until-further-notice') },
  { element: 'card', name: 'appointment', html: card('appointment'), all: true },
  { element: 'card', name: 'phone', html: card('phone') },
  { element: 'card', name: 'no-regular-hours', html: card('no-regular-hours') },
  { element: 'card', name: 'unknown', html: card('emsland'), all: true },
  { element: 'card', name: 'unknown-without-contact', html: card('unknown-without-contact') },
  { element: 'card', name: 'place-without-contact', html: card('emsland', 'place="kolping-soegel"') },
  { element: 'card', name: 'exceptions', html: card('exceptions') },
  { element: 'card', name: 'everything', html: card('everything'), all: true },
  { element: 'card', name: 'funding-and-rooms', html: card('example-office'), all: true },
  { element: 'card', name: 'about-open', html: card('emden'), steps: press('details > summary') },
  { element: 'card', name: 'loading', html: card(SILENT), until: FALLBACK },
  { element: 'card', name: 'waiting', html: tag('office-card', '')(SILENT), until: '.waiting' },
  { element: 'card', name: 'failed', html: card(MISSING), until: FAILED },

  { element: 'badge', name: 'long', html: badges('long'), all: true },
  { element: 'badge', name: 'short', html: badges('short') },
  {
    element: 'badge',
    name: 'in-a-sentence',
    html: (attributes) =>
      `<p>Die Koordinierungsstelle ist jetzt: ${badge('emden')(attributes)} Kommen Sie gern vorbei.</p>`,
  },
  { element: 'badge', name: 'loading', html: badge(SILENT), until: FALLBACK },
  { element: 'badge', name: 'failed', html: badge(MISSING), until: FAILED },

  { element: 'tasks', name: 'closed', html: tasks('emden'), all: true },
  { element: 'tasks', name: 'task-open', html: tasks('told-task'), steps: press('details > summary') },
  { element: 'tasks', name: 'emsland', html: tasks('emsland') },
  { element: 'tasks', name: 'none', html: tasks('no-tasks') },
  { element: 'tasks', name: 'failed', html: tasks(MISSING), until: FAILED },

  { element: 'offers', name: 'emsland', html: offers('emsland'), all: true },
  { element: 'offers', name: 'everything', html: offers('example-offers') },
  {
    element: 'offers',
    name: 'details-open',
    html: offers('example-offers', 'category="course"'),
    steps: press('details.wide > summary'),
  },
  { element: 'offers', name: 'none-chosen', html: offers('example-offers'), steps: chooseTwo },
  { element: 'offers', name: 'none', html: offers('emden') },
  { element: 'offers', name: 'failed', html: offers(MISSING), until: FAILED },

  { element: 'documents', name: 'emden', html: documents('emden'), all: true },
  { element: 'documents', name: 'emsland', html: documents('emsland') },
  { element: 'documents', name: 'everything', html: documents('example-lists') },
  { element: 'documents', name: 'none', html: documents('no-documents') },

  { element: 'events', name: 'emden', html: events('emden'), all: true },
  { element: 'events', name: 'everything', html: events('example-lists'), all: true },
  { element: 'events', name: 'none', html: events('no-events') },

  { element: 'network', name: 'emden', html: network('emden'), all: true },
  { element: 'network', name: 'emsland', html: network('emsland') },
  { element: 'network', name: 'everything', html: network('example-network') },
  { element: 'network', name: 'none', html: network('no-networks') },

  {
    element: 'texts',
    name: 'german-open',
    html: network('emden'),
    steps: async (page) => {
      const fold = page.locator('css=.original > summary');
      if (await fold.count()) await fold.first().click();
    },
  },

  { element: 'languages', name: 'closed', html: card('emden', ALL_LANGUAGES), all: true },
  {
    element: 'languages',
    name: 'open',
    html: tasks('emden', ALL_LANGUAGES),
    steps: press('[part=language-menu] :is(summary, button[aria-expanded])'),
    all: true,
  },

  { element: 'locator', name: 'start', html: locator('emsland', `${MAP_ASKED} ${FEW}`), until: MAP, all: true },
  {
    element: 'locator',
    name: 'suggestions',
    html: locator('emsland', FEW),
    steps: inOrder(type('Wer'), suggested),
    all: true,
  },
  {
    element: 'locator',
    name: 'results',
    html: locator('emsland', MAP_ASKED),
    until: MAP,
    steps: inOrder(type('Werlte'), suggested, searched),
    all: true,
  },
  { element: 'locator', name: 'two-filters', html: locator('emsland', 'topic="migration-counselling" language="hu"') },
  { element: 'locator', name: 'topics-open', html: locator('emsland', FEW), steps: openTopics },
  {
    element: 'locator',
    name: 'languages-open',
    html: locator('emsland', FEW),
    steps: press('#fold-languages'),
    all: true,
  },
  { element: 'locator', name: 'more-open', html: locator('emsland', FEW), steps: press('#fold-more') },
  {
    element: 'locator',
    name: 'none-found',
    html: locator('emsland'),
    steps: inOrder(type('Wasserball'), searched),
    all: true,
  },
  {
    element: 'locator',
    name: 'none-fits-all',
    html: locator('emsland', 'topic="youth-migration-service" language="hu"'),
  },
  { element: 'locator', name: 'wrong-postcode', html: locator('emsland'), steps: inOrder(type('4971'), refused) },
  {
    element: 'locator',
    name: 'details-open',
    html: locator('emsland', FEW),
    steps: press('[part=result] [aria-expanded]'),
    all: true,
  },
  {
    element: 'locator',
    name: 'map-open',
    html: locator('emsland', `${MAP_OPEN} ${FEW}`),
    until: '.marker',
  },
  { element: 'locator', name: 'emden', html: locator('emden', MAP_ASKED) },
  { element: 'locator', name: 'no-places', html: locator('no-places') },
  { element: 'locator', name: 'loading', html: locator(SILENT), until: FALLBACK },
  { element: 'locator', name: 'failed', html: locator(MISSING), until: FAILED },
].map((state) => ({ at: MOMENT, until: '.content', ...state }));
