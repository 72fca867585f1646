import { expect } from '@open-wc/testing';
import '../../../src/define/office-card.ts';
import type { OfficeCard } from '../../../src/elements/office-card/office-card.ts';
import { changed, type Changes } from '../../support/broken-data.ts';
import { beyond } from '../../support/column.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { all, find, get, put, settled, show, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const card = (changes: Changes = {}, attributes = '', file: object = emden): Promise<OfficeCard> =>
  show(`<kmt-office-card src="${serve(changed(file, changes)).url}" ${attributes}></kmt-office-card>`);

const state = (element: Element): string[] => ['.state', '.next'].map((part) => words(find(element, `.sign ${part}`)));
const filled = (element: Element): string[] => all(element, '.primary').map(words);
const outlined = (element: Element): string[] => all(element, '.sign .button:not(.primary)').map(words);

const OPEN = '2026-10-28T10:00+01:00';
const appointment = { required: true, url: 'termine.html' };
const mail = { email: 'amt@example.org' };
const phone = { name: 'Frau Beispiel', telephone: '04921 87-1' };
const away = '(andere Internetseite)';
const route = `Weg finden ${away}`;

beforeEach(() => stopClock(OPEN));

describe('the sign of a card', () => {
  const looks: [what: string, at: string, changes: Changes, shape: string, state: string[]][] = [
    ['open', OPEN, {}, 'open', ['Geöffnet', 'Bis 17:00 Uhr']],
    ['closing soon', '2026-10-28T16:40+01:00', {}, 'closing-soon', ['Schließt bald', 'Um 17:00 Uhr']],
    ['closed', '2026-10-28T19:00+01:00', {}, 'closed', ['Geschlossen', 'Öffnet morgen um 9:00 Uhr']],
    [
      'closed on a holiday',
      '2025-10-31T10:00+01:00',
      {},
      'closed',
      ['Heute geschlossen', 'Reformationstag. Öffnet am Montag um 9:00 Uhr'],
    ],
    [
      'closed for some time',
      OPEN,
      { 'office.temporarilyClosed': { validThrough: '2026-11-20', reason: 'Umbau' } },
      'paused',
      ['Vorübergehend geschlossen', 'Umbau. Bis 20. November 2026'],
    ],
    [
      'by appointment',
      OPEN,
      { 'office.appointment': appointment },
      'by-appointment',
      ['Nur mit Termin', 'Heute bis 17:00 Uhr'],
    ],
    [
      'of unknown hours',
      OPEN,
      { 'office.openingHoursSpecification': undefined },
      'unknown',
      ['Bitte vorher anrufen', 'Öffnungszeiten nicht bekannt'],
    ],
  ];
  for (const [what, at, changes, shape, expected] of looks) {
    it(`${what}: ${expected.join(', ')}`, async () => {
      stopClock(at);
      const element = await card(changes);
      expect(state(element)).to.deep.equal(expected);
      expect(get(element, '.sign').classList.contains(shape)).to.equal(true);
      expect(get(element, '.sign .disc').classList.contains(shape)).to.equal(true);
      expect(filled(element)).to.have.lengthOf(1);
    });
  }

  it('has a green ground only where anybody may come now, an amber one where one must hurry', async () => {
    const ground = async (at: string, changes: Changes = {}): Promise<string> => {
      stopClock(at);
      return getComputedStyle(get(await card(changes), '.sign')).backgroundColor;
    };
    expect(await ground(OPEN)).to.equal('rgba(40, 150, 75, 0.13)');
    expect(await ground('2026-10-28T16:40+01:00')).to.equal('rgba(200, 135, 20, 0.15)');
    const calm = [
      await ground('2026-10-28T19:00+01:00'),
      await ground(OPEN, { 'office.appointment': appointment }),
      await ground(OPEN, { 'office.openingHoursSpecification': undefined }),
    ];
    expect(new Set(calm)).to.deep.equal(new Set(['rgba(110, 122, 138, 0.1)']));
  });

  it('begins what happens next in a line of its own, with a capital letter and no comma', async () => {
    const element = await card();
    const [stateBox, nextBox] = [get(element, '.sign .state'), get(element, '.sign .next')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(nextBox!.top).to.be.at.least(stateBox!.bottom - 1);
    expect(words(get(element, '.sign .next'))).to.equal('Bis 17:00 Uhr');
    expect(get(element, '.sign .comma').getClientRects()).to.be.empty;
  });

  it('fits into the column of a phone in each of its states', async () => {
    for (const [what, at, changes] of [...looks, ['on Ascension Day', '2026-05-14T10:00+02:00', {}] as const]) {
      stopClock(at);
      const column = await put<HTMLElement>(
        `<div style="inline-size: 288px; font: 16px/1.5 sans-serif"><kmt-office-card src="${serve(changed(emden, changes)).url}"></kmt-office-card></div>`,
      );
      expect(beyond(await settled(column.firstElementChild as OfficeCard)), what).to.deep.equal([]);
    }
  });

  it('stands on the first 300 px of a phone, with the name and the action', async () => {
    for (const file of [emden, emsland]) {
      const column = await put<HTMLElement>(
        `<div style="inline-size: 360px; font: 16px/1.5 sans-serif"><kmt-office-card src="${serve(file).url}"></kmt-office-card></div>`,
      );
      const element = await settled(column.firstElementChild as OfficeCard);
      const { top } = element.getBoundingClientRect();
      for (const part of ['#name', '.sign .state', '.primary']) {
        expect(get(element, part).getBoundingClientRect().bottom - top, part).to.be.at.most(300);
      }
    }
  });
});

describe('the action that a card offers first', () => {
  const closed = '2026-10-28T19:00+01:00';
  const cases: [what: string, at: string, changes: Changes, filled: string, outlined: string[]][] = [
    ['to call', OPEN, {}, 'Anrufen 04921 87-1779 (Frau Imamovic)', [route]],
    ['to call, also when it is closed', closed, {}, 'Anrufen 04921 87-1779 (Frau Imamovic)', [route]],
    [
      'an appointment, where one is needed',
      OPEN,
      { 'office.appointment': appointment },
      'Termin vereinbaren (Koordinierungsstelle für Migration und Teilhabe)',
      ['Anrufen 04921 87-1779 (Frau Imamovic)', route],
    ],
    [
      'an appointment, also where one may come without',
      OPEN,
      { 'office.appointment': { ...appointment, required: false } },
      'Termin vereinbaren (Koordinierungsstelle für Migration und Teilhabe)',
      ['Anrufen 04921 87-1779 (Frau Imamovic)', route],
    ],
    [
      'to write, where nobody can be called',
      OPEN,
      { 'office.contactPoint': [mail] },
      'E-Mail schreiben (Koordinierungsstelle für Migration und Teilhabe)',
      [route],
    ],
    [
      'to call, before writing',
      OPEN,
      { 'office.contactPoint': [{ ...phone, ...mail }] },
      'Anrufen 04921 87-1 (Frau Beispiel)',
      ['E-Mail (Frau Beispiel)', route],
    ],
    [
      'not that of a post which is vacant',
      OPEN,
      { 'office.contactPoint': [{ ...phone, ...mail, vacant: true }, { telephone: '04921 87-2' }] },
      'Anrufen 04921 87-2 (Koordinierungsstelle für Migration und Teilhabe)',
      [route],
    ],
    [
      'the website, where there is nothing else',
      OPEN,
      { 'office.contactPoint': [], 'office.url': 'https://example.org/' },
      `Internetseite (Koordinierungsstelle für Migration und Teilhabe) ${away}`,
      [route],
    ],
  ];
  for (const [what, at, changes, first, others] of cases) {
    it(`is ${what}`, async () => {
      stopClock(at);
      const element = await card(changes);
      expect(filled(element)).to.deep.equal([first]);
      expect(outlined(element)).to.deep.equal(others);
    });
  }

  it('is to ask the coordination office, where nobody at the place can be reached', async () => {
    const element = await card({}, 'place="awo-mbe"');
    expect(filled(element)).to.deep.equal(['Koordinierungsstelle fragen 04921 87-1779']);
    expect(state(element)[0]).to.equal('Bitte vorher fragen');
  });

  it('says what to do where hours are not known: call, else write, else ask', async () => {
    const unknown = { 'office.openingHoursSpecification': undefined };
    const stateWith = async (contactPoint: object[]): Promise<string> =>
      state(await card({ ...unknown, 'office.contactPoint': contactPoint }))[0]!;
    expect(await stateWith([phone])).to.equal('Bitte vorher anrufen');
    expect(await stateWith([mail])).to.equal('Bitte vorher schreiben');
    expect(await stateWith([])).to.equal('Bitte vorher fragen');
  });

  it('may be missing: then there is no empty row of buttons', async () => {
    const element = await card({ 'office.contactPoint': [], 'office.address': undefined });
    expect(find(element, '.sign .actions')).to.equal(null);
    expect(words(element))
      .to.contain('Anschrift nicht bekannt.')
      .and.contain('Keine Telefonnummer oder E-Mail bekannt.');
  });

  it('is as large as a finger, and its number stands at its end', async () => {
    const element = await card();
    for (const button of all(element, '.button')) {
      expect(button.getBoundingClientRect().height, words(button)).to.be.at.least(44);
    }
    const [button, number] = [get(element, '.primary'), get(element, '.primary .number')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(button!.height).to.be.at.least(48);
    expect(button!.right - number!.right).to.be.lessThan(20);
  });
});

describe('a card', () => {
  /** What is read in one piece, but for hours and for what only some documents are. */
  const pieces = (element: Element): string[] =>
    all(element, '.card *')
      .filter((part) => !part.closest('.visually-hidden, td, svg, [part=documents] .muted'))
      .flatMap((part) => [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
      .map((node) => node.textContent!.trim())
      .filter((text) => text.length > 3);
  const twiceIn = (element: Element): string[] => {
    const texts = pieces(element);
    return [...new Set(texts.filter((text, index) => texts.indexOf(text) < index))];
  };
  /** Pressed above and read below; whom documents are had from; and the source of it all. */
  const allowed = ['04921 87-1779', 'Frau Imamovic', 'Stadt Emden'];

  const offices: [what: string, changes: Changes][] = [
    ['as it is', {}],
    ['by appointment', { 'office.appointment': { ...appointment, outsideHours: true } }],
    ['only by appointment', { 'office.appointment': appointment, 'office.openingHoursSpecification': [] }],
    ['closed for some time', { 'office.temporarilyClosed': { reason: 'Umbau' } }],
    ['of unknown hours', { 'office.openingHoursSpecification': undefined }],
    ['closed today', { 'office.specialOpeningHoursSpecification': [{ validFrom: '2026-10-28' }] }],
    ['of which nothing is known', { 'office.contactPoint': [], 'office.address': undefined }],
  ];
  for (const [what, changes] of offices) {
    it(`says nothing twice: an office ${what}`, async () => {
      const element = await card(changes);
      expect(pieces(element).length).to.be.greaterThan(10);
      expect(twiceIn(element).filter((text) => !allowed.includes(text))).to.deep.equal([]);
    });
  }
});
