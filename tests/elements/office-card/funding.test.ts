import { expect } from '@open-wc/testing';
import '../../../src/define/office-card.ts';
import type { OfficeCard } from '../../../src/elements/office-card/office-card.ts';
import { offerDirectory } from '../../../src/load/directory-store.ts';
import type { Directory } from '../../../src/model/schema/schema.ts';
import { violations } from '../../support/axe.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { all, calm, find, get, listen, put, readConsole, settled, show, words } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const LOGO = '/tests/support/tile.png';

const card = (funding: Directory['funding'], attributes = ''): Promise<OfficeCard> =>
  show(`<kmt-office-card src="${serve({ ...emden, funding }).url}" ${attributes}></kmt-office-card>`);

before(() => stopClock('2026-10-28T10:00+01:00'));

describe('who pays for an office', () => {
  const heard = listen();
  const read = readConsole();

  it('is said at the end of its card: name, sentence and link', async () => {
    const element = await card([
      { name: 'Land Beispiel', note: 'Gefördert mit Mitteln des Landes.', url: 'https://land.example/' },
      { name: 'Stadt Beispiel' },
    ]);
    expect(all(element, '[part=funding] > li').map(words)).to.deep.equal([
      'Land Beispiel (andere Internetseite) Gefördert mit Mitteln des Landes.',
      'Stadt Beispiel',
    ]);
    expect(words(get(element, '[part=funding]').previousElementSibling)).to.equal('Gefördert durch');
    expect(get(element, '[part=funding] a').getAttribute('href')).to.equal('https://land.example/');
    const parts = [...get(element, '.columns').children];
    expect(parts[parts.length - 1]).to.equal(get(element, '[part=funding]').closest('section'));
    expect(await violations(element)).to.deep.equal([]);
  });

  it('is nothing where the file names nobody, and not said of other places', async () => {
    for (const none of [undefined, []]) expect(find(await card(none), '[part=funding]')).to.equal(null);
    expect(find(await card([{ name: 'Land' }], 'place="awo-mbe"'), '[part=funding]')).to.equal(null);
  });

  for (const logo of [LOGO, `${location.origin}${LOGO}`]) {
    it(`shows a logo of the own site: ${logo}`, async () => {
      const element = await card([{ name: { de: 'Land Beispiel', en: 'State of Example' }, logo }], 'lang="en"');
      const image = get(element, 'img') as HTMLImageElement;
      expect(image.getAttribute('src')).to.equal(logo);
      expect(image.alt).to.include('State of Example');
      expect(getComputedStyle(image).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(await violations(element)).to.deep.equal([]);
      await calm();
      expect(heard.errors).to.be.empty;
    });
  }

  it('shows a logo that lies where the data file lies', async () => {
    const logo = 'http://localhost:1/logo.png';
    const url = 'http://localhost:1/kmt/emden.json';
    offerDirectory(url, JSON.stringify({ ...emden, funding: [{ name: 'Land', logo }] }));
    const element = await show(`<kmt-office-card src="${url}"></kmt-office-card>`);
    expect(get(element, 'img').getAttribute('src')).to.equal(logo);
  });

  for (const logo of [
    'https://land.example/logo.png',
    '//land.example/logo.png',
    `http://${location.hostname}:1/logo.png`,
    'mailto:logo@land.example',
  ]) {
    it(`asks no stranger for a logo, and tells the webmaster: ${logo}`, async () => {
      const element = await card([{ name: 'Stadt' }, { name: 'Land Beispiel', logo }]);
      expect(find(element, 'img')).to.equal(null);
      expect(words(get(element, '[part=funding]'))).to.include('Land Beispiel');
      await calm();
      const [problem, ...others] = heard.errors.flatMap(({ problems }) => problems);
      expect(others).to.be.empty;
      expect(problem).to.include({ path: 'funding[1].logo', severity: 'warning' });
      expect(problem!.message).to.include(`„${logo}“ wird nicht gezeigt`);
      expect(read.warnings).to.have.lengthOf(1);
    });
  }

  it('is still named where a logo does not come', async () => {
    const element = await card([{ name: 'Land Beispiel', logo: LOGO }]);
    const image = get(element, 'img');
    image.dispatchEvent(new Event('error'));
    expect(image.getClientRects()).to.have.lengthOf(0);
    expect(words(get(element, '[part=funding]'))).to.equal('Land Beispiel');
  });

  it('has no logo wider than a narrow card', async () => {
    const { url } = serve({ ...emden, funding: [{ name: 'Land', logo: LOGO }] });
    const column = await put<HTMLElement>(
      `<div style="inline-size: 240px"><kmt-office-card src="${url}"></kmt-office-card></div>`,
    );
    const element = await settled(column.firstElementChild as OfficeCard);
    const image = get(element, 'img');
    expect(image.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
  });
});

describe('the contacts of an office', () => {
  const persons = [
    {
      name: 'Frau Eins',
      contactType: 'Leitung',
      room: 'Zimmer 12, 1. Stock',
      telephone: '04921 87-1001',
      availableLanguage: ['ru'],
      hoursAvailable: [{ dayOfWeek: ['Tuesday' as const], opens: '09:00', closes: '11:00' }],
    },
    {
      name: 'Herr Zwei',
      contactType: { de: 'Ehrenamt', en: 'Volunteering' },
      room: { de: 'Zimmer 14', en: 'Room 14' },
      email: 'zwei@example.org',
      availableLanguage: ['ar', 'tr'],
    },
    { contactType: 'Bildung', telephone: '04921 87-1003', vacant: true },
  ];
  const file = { ...emden, office: { ...emden.office, contactPoint: persons } };
  const contacts = async (attributes = ''): Promise<string[]> =>
    all(
      await show(`<kmt-office-card src="${serve(file).url}" ${attributes}></kmt-office-card>`),
      '[part=contacts] > li',
    ).map(words);

  it('are each said with role, room, own hours and languages', async () => {
    const [first, second, third] = await contacts();
    const order = ['Frau Eins', 'Leitung', '04921 87-1001', 'Zimmer 12, 1. Stock', 'Am Telefon:', 'русский'];
    const places = order.map((part) => first!.indexOf(part));
    expect(places).to.not.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(first).to.include('Dienstag 9:00–11:00');
    expect(second).to.match(/^Herr Zwei Ehrenamt .*Zimmer 14 .*العربية/);
    expect(second).to.not.include('Zimmer 12');
    expect(third).to.match(/^Bildung Zurzeit nicht besetzt/);
  });

  it('are said in the reader\u2019s language', async () => {
    expect((await contacts('lang="en"'))[1]).to.match(/^Herr Zwei Volunteering .*Room 14/);
  });

  it('of an office that does not advise people itself stand beside that sentence', async () => {
    const silent = { ...file, office: { ...file.office, counselling: false } };
    const element = await show(`<kmt-office-card src="${serve(silent).url}"></kmt-office-card>`);
    expect(words(element)).to.include('Dieses Büro berät nicht selbst.');
    expect(all(element, '[part=contacts] > li')).to.have.lengthOf(3);
  });
});
