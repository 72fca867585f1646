import { expect } from '@open-wc/testing';
import '../../../src/define/offer-list.ts';
import type { OfferList } from '../../../src/elements/offer-list/offer-list.ts';
import { loadDiagnosis } from '../../../src/load/load-diagnosis.ts';
import type { Offer } from '../../../src/model/schema/schema.ts';
import { violations } from '../../support/axe.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import {
  all,
  calm,
  find,
  get,
  isDisplayed,
  listen,
  put,
  readConsole,
  settled,
  show,
  words,
} from '../../support/page.ts';
import { emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const PROVEN = { source: 'seed-emsland', checked: null, status: 'seed' as const };

const offer = (name: string, facts: Partial<Offer> = {}): Offer => ({
  id: name.replace(/\W/g, '-'),
  name,
  category: 'other',
  ...PROVEN,
  ...facts,
});

const OFFERS: Offer[] = [
  offer('Sprachcafé', {
    category: 'group',
    place: emsland.places[0]!.id,
    openingHoursSpecification: [{ dayOfWeek: ['Wednesday'], opens: '09:00', closes: '17:00' }],
    availableLanguage: ['ar', 'uk'],
    contactPoint: [{ name: 'Frau Beispiel', telephone: '04961 12345' }],
    requirements: 'Freude am Gespräch',
  }),
  offer('Abendkurs', {
    category: 'course',
    address: { streetAddress: 'Amselweg 1', postalCode: '49716', addressLocality: 'Meppen' },
    startDate: '2027-01-11',
    endDate: '2027-06',
    fees: '195 Euro',
    waitingList: 'Etwa drei Monate',
    url: 'https://example.org/kurs',
    documents: [emsland.documents[0]!.id],
    availableLanguage: ['de'],
  }),
  offer('Vorbei', { category: 'course', endDate: '2026-10-27' }),
  offer('Lotse werden', { category: 'volunteering', startDate: '2007-06' }),
];

const fileWith = (offers: Offer[]): object => ({ ...emsland, offers, projects: [] });
const list = (offers: Offer[] = OFFERS, attributes = ''): Promise<OfferList> =>
  show(`<kmt-offer-list src="${serve(fileWith(offers)).url}" ${attributes}><p>Ersatz</p></kmt-offer-list>`);

const names = (element: Element): string[] =>
  all(element, '[part=offer]').map((item) => words(item.querySelector('.item')));
const entry = (element: Element, name: string): HTMLElement =>
  all(element, '[part=offer]').find((item) => words(item).includes(name))!;
const chip = (element: Element, name: string): HTMLElement | undefined =>
  all(element, '.chip').find((each) => words(each) === name);

async function press(element: OfferList, name: string): Promise<void> {
  chip(element, name)!.click();
  await settled(element);
}

describe('an offer list', () => {
  // A Wednesday.
  before(() => stopClock('2026-10-28T10:00+01:00'));

  it('shows what is offered in Emsland, help first and then where one can help', async () => {
    const element = await show<OfferList>(`<kmt-offer-list src="${serve(emsland).url}"></kmt-offer-list>`);
    expect(all(element, 'h3').map(words)).to.deep.equal(['Hilfe und Angebote', 'Mitmachen und helfen']);
    const german = ({ name }: Offer): string => (name as Record<string, string>).de!;
    expect(names(element)).to.have.members(emsland.offers.map(german));
    expect(names(element).slice(-2)).to.deep.equal(['Integrationslotsenprojekt', 'Schulung der Integrationslotsen']);
  });

  it('leaves out what is over', async () => {
    expect(names(await list())).to.deep.equal(['Sprachcafé', 'Abendkurs', 'Lotse werden']);
  });

  it('says whether it is open where it has hours, and else from when and until when it is', async () => {
    const element = await list();
    expect(words(entry(element, 'Sprachcafé').querySelector('.status'))).to.equal('Geöffnet, bis 17:00 Uhr');
    expect(words(entry(element, 'Abendkurs'))).to.contain('Beginnt: 11. Januar 2027 · Bis: 06/2027');
    expect(entry(element, 'Abendkurs').querySelector('.status')).to.equal(null);
    expect(words(entry(element, 'Lotse werden'))).to.contain('Seit: 06/2007');
  });

  it('is at the place that it names, with the address there, or at its own address', async () => {
    const element = await list();
    const { name, address } = emsland.places[0]!;
    const nameOfPlace = typeof name === 'string' ? name : name.de;
    const cafe = words(entry(element, 'Sprachcafé'));
    expect(cafe).to.contain(nameOfPlace).and.contain(address!.addressLocality);
    expect([...entry(element, 'Abendkurs').querySelectorAll('address .line')].map(words)).to.deep.equal([
      'Amselweg 1',
      '49716 Meppen',
    ]);
    const route = entry(element, 'Abendkurs').querySelector('a[href*="openstreetmap.org"]');
    expect(words(route)).to.contain('Weg finden');
  });

  it('says whom to ask: its own contact, else the office', async () => {
    const element = await list();
    expect(words(entry(element, 'Sprachcafé').querySelector('.button'))).to.contain('Anrufen 04961 12345');
    expect(words(entry(element, 'Lotse werden').querySelector('.button'))).to.contain('Koordinierungsstelle fragen');
  });

  it('has what one wants to know before one goes behind a disclosure, and none where there is nothing', async () => {
    const element = await list();
    const inside = words(entry(element, 'Abendkurs').querySelector('details'));
    for (const said of ['195 Euro', 'Etwa drei Monate', 'Wegweiser Integration']) expect(inside).to.contain(said);
    expect(words(entry(element, 'Sprachcafé').querySelector('details'))).to.contain('Freude am Gespräch');
    expect(entry(element, 'Lotse werden').querySelector('details')).to.equal(null);
  });

  describe('with filters', () => {
    it('has a chip only for what tells offers apart', async () => {
      const element = await list();
      expect(all(element, '.chip').map(words)).to.deep.equal([
        'Kurs',
        'Ehrenamt',
        'Gruppe',
        'Gerade jetzt',
        'العربية',
        'Deutsch',
        'українська',
      ]);
      expect(find(await list([OFFERS[3]!]), '.chip')).to.equal(null);
    });

    it('adds up choices of a kind and narrows by those of another', async () => {
      const element = await list();
      await press(element, 'Kurs');
      expect(names(element)).to.deep.equal(['Abendkurs']);
      await press(element, 'Gruppe');
      expect(names(element)).to.deep.equal(['Sprachcafé', 'Abendkurs']);
      await press(element, 'українська');
      expect(names(element)).to.deep.equal(['Sprachcafé']);
      expect(chip(element, 'українська')!.getAttribute('aria-pressed')).to.equal('true');
    });

    it('knows what takes place right now', async () => {
      const element = await list();
      await press(element, 'Gerade jetzt');
      expect(names(element)).to.deep.equal(['Sprachcafé']);
    });

    it('has a way back where nothing is left', async () => {
      const element = await list();
      await press(element, 'Kurs');
      await press(element, 'العربية');
      expect(words(get(element, 'section'))).to.contain('Zu dieser Auswahl gibt es kein Angebot.');
      all(element, 'button.button').at(-1)!.click();
      await settled(element);
      expect(names(element)).to.have.lengthOf(3);
    });
  });

  describe('of some categories', () => {
    it('shows those alone, under the heading of their group', async () => {
      const element = await list(OFFERS, 'category="volunteering, training"');
      expect(names(element)).to.deep.equal(['Lotse werden']);
      expect(words(get(element, 'h2'))).to.equal('Mitmachen und helfen');
      expect(all(element, 'h3').map(words)).to.deep.equal(['Lotse werden']);
    });

    describe('that there are not', () => {
      before(loadDiagnosis);
      const heard = listen();
      readConsole();

      it('shows all and tells the webmaster', async () => {
        const element = await list(OFFERS, 'category="ehrenamt"');
        await calm();
        expect(names(element)).to.have.lengthOf(3);
        expect(heard.errors[0]!.problems[0]!.message).to.contain('„ehrenamt“').and.contain('volunteering');
      });
    });
  });

  it('says whom to ask where nothing is offered', async () => {
    const element = await list([]);
    expect(words(get(element, 'section'))).to.contain('Zurzeit ist hier kein Angebot eingetragen.');
    expect(get(element, '.button').getAttribute('href')).to.match(/^tel:/);
  });

  it('keeps the fallback where the data can’t be loaded', async () => {
    const element = await show<OfferList>(
      `<kmt-offer-list src="${serve('Not Found', 404).url}"><p>Ersatz</p></kmt-offer-list>`,
    );
    expect(isDisplayed(element.firstElementChild!)).to.equal(true);
    expect(words(get(element, '.notice'))).to.contain('Die Angaben sind gerade nicht verfügbar.');
  });

  it('marks words of the data that are not in the reader’s language', async () => {
    const element = await list(OFFERS, 'lang="ar"');
    expect(get(element, '.content').dir).to.equal('rtl');
    expect(entry(element, 'Abendkurs').querySelector('.item > span')!.getAttribute('lang')).to.equal('de');
  });

  for (const lang of ['de', 'ar']) {
    it(`fits into 320 pixels, and axe finds nothing wrong with it (${lang})`, async () => {
      const column = await put<HTMLElement>(
        `<div style="inline-size: 320px"><kmt-offer-list lang="${lang}" src="${serve(fileWith(OFFERS)).url}"></kmt-offer-list></div>`,
      );
      const element = await settled(column.firstElementChild as OfferList);
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      expect(column.scrollWidth).to.equal(320);
      for (const button of all(element, 'button, summary, .button'))
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
      expect(await violations(column)).to.deep.equal([]);
    });
  }
});
