import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/counselling-locator.ts';
import '../../../src/define/office-card.ts';
import { changed } from '../../support/broken-data.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { control, locatorWith, named, townsWith } from '../../support/locator.ts';
import { all, announced, find, get, heard, readConsole, show, words } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const card = (file: unknown, attributes = ''): ReturnType<typeof show> =>
  show(`<kmt-office-card src="${serve(file).url}" ${attributes}></kmt-office-card>`);

beforeEach(() => stopClock('2026-11-18T10:00+01:00'));

describe('hours', () => {
  const languages: [lang: string, hours: string][] = [
    ['de', '9:00 bis 17:00 Uhr'],
    ['de-simple', '9:00 bis 17:00 Uhr'],
    ['en', '9:00 to 17:00'],
    ['tr', '9:00 ile 17:00 arası'],
    ['ar', 'من 9:00 إلى 17:00'],
  ];
  for (const [lang, hours] of languages) {
    it(`are heard in words, in one piece: ${hours}`, async () => {
      const cell = get(await card(emden, `lang="${lang}"`), 'td');
      expect(heard(cell)).to.equal(hours);
      expect(words(cell)).to.equal('9:00–17:00');
      const piece = cell.querySelector('.heard')!;
      expect(piece.querySelectorAll('*')).to.have.length(0);
    });
  }

  it('are found by a finger where they are seen, and copied as they are seen', async () => {
    const element = await card(emden);
    const [forEar, forEye] = [get(element, '.heard'), get(element, 'td bdi')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(forEar!.top).to.be.closeTo(forEye!.top, 3);
    expect(forEar!.left).to.be.closeTo(forEye!.left, 3);
    expect(forEar!.width).to.be.closeTo(forEye!.width, 3);
    const style = getComputedStyle(get(element, '.heard'));
    const copied = style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select');
    expect([style.opacity, copied, style.pointerEvents]).to.deep.equal(['0', 'none', 'none']);
  });
});

describe('links that lead to another site', () => {
  const away = ' (andere Internetseite)';
  const place = named('Eine', {
    url: 'https://www.example.org/',
    contactPoint: [{ telephone: '05931 44-0', email: 'amt@example.org', url: `${location.origin}/amt` }],
    address: { streetAddress: 'Am Markt 1', postalCode: '49716', addressLocality: 'Meppen' },
    appointment: { required: true, url: 'https://termin.example.org/' },
  });

  it('say so, and no others', async () => {
    const locator = await locatorWith(townsWith([place]));
    control(locator, 'Details').click();
    await (locator as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    const links = all(locator, '.results a').map((link): [string, boolean] => [
      new URL((link as HTMLAnchorElement).href).origin,
      words(link).endsWith(away.trim()),
    ]);
    expect(links.filter(([origin]) => origin === 'https://www.openstreetmap.org')).to.have.length(1);
    for (const [origin, says] of links) expect([origin, says]).to.deep.equal([origin, origin.startsWith('https:')]);
  });

  it('are documents and sources as well', async () => {
    const element = await card(
      changed(emden, {
        'documents[0].url': 'plan.pdf',
        'documents[1].url': 'https://www.example.org/netzwerk',
        'sources.seed-emden.url': 'https://www.emden.de/',
      }),
    );
    const [own, other] = all(element, '[part=documents] a').map(words);
    expect(own).not.to.contain(away);
    expect(other).to.contain(away);
    expect(words(get(element, '.provenance a'))).to.contain(away);
  });
});

describe('two locators on one page', () => {
  it('have different names, by where they search and for what', async () => {
    const names = [];
    const data = townsWith([named('Eine', { topics: ['debts'] })], { topics: { debts: { de: 'Schuldnerberatung' } } });
    for (const attributes of ['', 'topic="debts"', 'topic="debts" lang="en"']) {
      names.push(words(get(await locatorWith(data, attributes), '#title')));
    }
    expect(names).to.deep.equal([
      'Beratung finden: Beispielverlag',
      'Beratung finden: Schuldnerberatung, Beispielverlag',
      'Find advice: Schuldnerberatung, Beispielverlag',
    ]);
  });
});

describe('a failure', () => {
  readConsole();

  it('is announced again when another try fails too', async () => {
    const file = serve('', 503);
    const element = await show(`<kmt-office-card src="${file.url}"></kmt-office-card>`);
    const line = 'Die Angaben sind gerade nicht verfügbar.';
    expect(announced(element)).to.equal(line);
    get(element, 'button').click();
    await element.updateComplete;
    expect(announced(element)).to.equal('Die Angaben werden geladen …');
    await waitUntil(() => announced(element) === line, 'It is not announced.');
    expect(find(element, '.notice')!.closest('[aria-live]')).to.equal(null);
  });
});
