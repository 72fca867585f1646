import { expect } from '@open-wc/testing';
import '../../../src/define/opening-hours-badge.ts';
import type { OpeningHoursBadge } from '../../../src/elements/opening-hours-badge/opening-hours-badge.ts';
import { changed } from '../../support/broken-data.ts';
import { stopClock, takeTime, type Timers } from '../../support/fixed-clock.ts';
import { allSettled, announced, find, get, put, settled, show, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const file = serve(emden);
const badge = (attributes = '', src = file.url): string =>
  `<kmt-opening-hours-badge src="${src}" ${attributes}></kmt-opening-hours-badge>`;

describe('an opening hours badge', () => {
  const forms: [at: string, attributes: string, expected: string][] = [
    ['2026-10-28T10:00', '', 'Geöffnet, bis 17:00 Uhr'],
    ['2026-10-28T10:00', 'format="long"', 'Geöffnet, bis 17:00 Uhr'],
    ['2026-10-28T10:00', 'format="short"', 'Geöffnet'],
    ['2026-10-28T10:00', 'format="wide"', 'Geöffnet, bis 17:00 Uhr'],
    ['2026-10-28T16:40', '', 'Schließt bald, um 17:00 Uhr'],
    ['2026-10-28T16:40', 'format="short"', 'Schließt bald'],
    ['2026-10-28T17:00', '', 'Geschlossen, öffnet morgen um 9:00 Uhr'],
    ['2026-10-28T17:00', 'format="short"', 'Geschlossen'],
    ['2026-10-30T13:00', '', 'Geschlossen, öffnet am Montag um 9:00 Uhr'],
    ['2025-10-31T10:00', '', 'Heute geschlossen, Reformationstag. Öffnet am Montag um 9:00 Uhr'],
    ['2025-10-31T10:00', 'format="short"', 'Heute geschlossen'],
    ['2026-10-28T10:00', 'lang="ar"', 'مفتوح، حتى الساعة 17:00'],
    ['2026-10-28T10:00', 'lang="ar" format="short"', 'مفتوح'],
    ['2026-10-28T16:58', 'lang="ar"', 'يغلق قريبًا، الساعة 17:00'],
    ['2026-10-28T10:00', 'lang="en"', 'Open, until 17:00'],
    ['2026-10-28T10:00', 'place="awo-mbe"', 'Bitte vorher fragen, Öffnungszeiten nicht bekannt'],
    ['2026-10-28T10:00', 'place="awo-mbe" format="short"', 'Bitte vorher fragen'],
  ];
  for (const [at, attributes, expected] of forms) {
    it(`${at} ${attributes}: ${expected}`, async () => {
      stopClock(`${at}+01:00`);
      expect(words(await show(badge(attributes)))).to.equal(expected);
    });
  }

  it('leads to an appointment where one can be made on the web, unless it is to be short', async () => {
    stopClock('2026-10-28T10:00+01:00');
    const { url } = serve(changed(emden, { 'office.appointment': { required: true, url: 'termine.html' } }));
    const element = await show(badge('', url));
    expect(words(element)).to.equal('Nur mit Termin, heute bis 17:00 Uhr Termin vereinbaren');
    expect(get(element, 'a').getAttribute('href')).to.equal('termine.html');
    expect(words(await show(badge('format="short"', url)))).to.equal('Nur mit Termin');
    const unsafe = serve(changed(emden, { 'office.appointment': { required: true, url: 'javascript:alert(1)' } }));
    expect(find(await show(badge('', unsafe.url)), 'a')).to.equal(null);
  });

  it('is that of the place asked for', async () => {
    stopClock('2026-10-28T09:00+01:00');
    const { url } = serve(emsland);
    expect(words(await show(badge('place="caritas-werlte-migration"', url)))).to.equal('Geöffnet, bis 12:00 Uhr');
    expect(words(await show(badge('', url)))).to.equal('Bitte vorher anrufen 05931 44-2229');
  });

  it('says the time as a time, that a machine reads with its zone', async () => {
    stopClock('2026-10-28T10:00+01:00');
    const time = get(await show(badge()), 'time') as HTMLTimeElement;
    expect(time.dateTime).to.equal('2026-10-28T16:00:00.000Z');
    expect(words(time)).to.equal('17:00');
    expect(time.querySelector('bdi')).to.exist;
  });

  it('repeats the word by a shape of its own, that readers of the screen don’t hear', async () => {
    const looks = new Set<string>();
    const states = [
      ['2026-10-28T10:00', ''],
      ['2026-10-28T16:40', ''],
      ['2026-10-28T17:00', ''],
      ['2026-10-28T10:00', 'place="awo-mbe"'],
    ] as const;
    for (const [at, attributes] of states) {
      stopClock(`${at}+01:00`);
      const icon = get(await show(badge(attributes)), 'svg');
      expect(icon.getAttribute('aria-hidden')).to.equal('true');
      expect(icon.getBoundingClientRect().width).to.be.greaterThan(8);
      looks.add(icon.innerHTML.replace(/<!--.*?-->/g, ''));
    }
    expect(looks.size, 'colour alone is not seen by everybody').to.equal(states.length);
  });

  it('marks the name of a special day with the language of the data', async () => {
    stopClock('2026-10-28T10:00+01:00');
    const special = [{ validFrom: '2026-10-28', name: { de: 'Betriebsversammlung' } }];
    const { url } = serve(changed(emden, { 'office.specialOpeningHoursSpecification': special }));
    const name = get(await show(badge('lang="ar"', url)), '.next [lang]');
    expect([name.lang, name.dir, words(name)]).to.deep.equal(['de', 'ltr', 'Betriebsversammlung']);
  });

  it('leads to the number where hours are not known, unless it is to be short', async () => {
    const { url } = serve(emsland);
    const element = await show(badge('', url));
    expect(get(element, '.status a').getAttribute('href')).to.equal('tel:+495931442229');
    const short = await show(badge('format="short"', url));
    expect(words(short)).to.equal('Bitte vorher anrufen');
    expect(find(short, 'a')).to.equal(null);
  });

  it('says to ask where it cannot tell for certain what would be dialled', async () => {
    for (const telephone of ['585624', '05931 44-2229 oder -2230', '05931 44-2229/30', 7]) {
      const { url } = serve(changed(emsland, { 'office.contactPoint': [{ telephone }] }));
      expect(words(await show(badge('', url)))).to.equal('Bitte vorher fragen, Öffnungszeiten nicht bekannt');
    }
  });

  it('stands in a line of text, on its baseline', async () => {
    stopClock('2026-10-28T10:00+01:00');
    const paragraph = await put(`<p style="font-size: 16px; line-height: 24px">Heute: ${badge()}, <i>morgen</i></p>`);
    const element = await settled(paragraph.firstElementChild as OpeningHoursBadge);
    expect(getComputedStyle(element).display).to.equal('inline-block');
    const [state, around] = [get(element, '.state'), paragraph.querySelector('i')!].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(state!.bottom).to.be.closeTo(around!.bottom, 1);
    expect(paragraph.getBoundingClientRect().height).to.equal(24);
  });

  it('keeps a hanging edge where it wraps', async () => {
    stopClock('2025-10-31T10:00+01:00');
    const column = await put<HTMLElement>(`<div style="inline-size: 200px">${badge()}</div>`);
    await allSettled(column);
    const element = column.firstElementChild!;
    const lines = [...get(element, '.next').getClientRects()].map(({ left }) => left);
    const words = get(element, '.state').getBoundingClientRect().left;
    expect(lines.length).to.be.greaterThan(1);
    expect(Math.min(...lines)).to.be.closeTo(words, 1);
    expect(get(element, '.disc').getBoundingClientRect().right).to.be.at.most(words);
  });
});

describe('opening hours badges, as time goes by', () => {
  let time: Timers;
  let badges: OpeningHoursBadge[];
  const shown = (): string[] => badges.map((element) => words(element));

  /** Two badges of the office and one of another place, five seconds before the last half hour. */
  beforeEach(async () => {
    time = takeTime('2026-10-28T16:29:55+01:00');
    const group = await put(`<div>${badge()}${badge('format="short"')}${badge('place="awo-mbe"')}</div>`, time.pass);
    badges = [...group.children] as OpeningHoursBadge[];
  });
  afterEach(() => time.restore());

  it('have one timer', () => {
    expect(shown()[0]).to.equal('Geöffnet, bis 17:00 Uhr');
    expect(time.pending).to.equal(1);
  });

  it('change at the right second', async () => {
    await time.pass(4_999);
    expect(shown()[0]).to.equal('Geöffnet, bis 17:00 Uhr');
    await time.pass(1);
    expect(shown()[0]).to.equal('Schließt bald, um 17:00 Uhr');
    await time.pass(30 * 60_000 - 1);
    expect(shown()).to.deep.equal([
      'Schließt bald, um 17:00 Uhr',
      'Schließt bald',
      'Bitte vorher fragen, Öffnungszeiten nicht bekannt',
    ]);
    await time.pass(1);
    expect(shown().slice(0, 2)).to.deep.equal(['Geschlossen, öffnet morgen um 9:00 Uhr', 'Geschlossen']);
    await time.pass(7 * 3_600_000);
    expect(shown()[0]).to.equal('Geschlossen, öffnet um 9:00 Uhr');
    await time.pass(9 * 3_600_000);
    expect(shown().slice(0, 2)).to.deep.equal(['Geöffnet, bis 17:00 Uhr', 'Geöffnet']);
  });

  it('announce the state when it changes, and not that it soon will', async () => {
    const said: string[] = [];
    const region = get(badges[0]!, '[aria-live]');
    const observer = new MutationObserver(() => said.push(announced(badges[0]!)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    expect(announced(badges[0]!), 'at first').to.equal('');
    await time.pass(30 * 60_000);
    expect(said).to.deep.equal([]);
    await time.pass(60_000);
    expect(said, 'the words, until nobody needs them any more').to.deep.equal(['Geschlossen', '']);
    expect(get(badges[0]!, '[aria-live]'), 'the same region, or nothing is heard').to.equal(region);
    observer.disconnect();
  });

  it('announce a change once, though several show it', async () => {
    await time.pass(30 * 60_000 + 6_000);
    expect(badges.map(announced)).to.deep.equal(['Geschlossen', '', '']);
  });

  it('do not take the focus', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await time.pass(31 * 60_000);
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('leave no timer behind when they are removed', async () => {
    for (const element of badges) element.remove();
    await time.pass(0);
    expect(time.pending).to.equal(0);
  });
});
