import { expect } from 'chai';
import type { Directory, Offer } from '../../src/model/schema/schema.ts';
import { FULL } from '../support/full-directory.ts';
import { emsland } from '../support/real-data.ts';
import { contentIn, read } from './read.ts';

const TODAY = '2026-11-26';
const offer = (more: Partial<Offer> = {}): Offer => ({
  ...{ id: 'kurs', name: 'Deutschkurs', category: 'course', source: 'first', checked: null, status: 'seed' },
  ...more,
});
const withOffers = (...offers: Offer[]): Directory => ({ ...FULL, offers, projects: [] });
const textOf = async (directory: Directory, category?: string, language = 'de'): Promise<string> =>
  read(await contentIn({ widget: 'offer-list', category }, directory, language, TODAY));

describe('Offers on a page without script', () => {
  it('say all that is known of them', async () => {
    const text = await textOf(FULL);
    const [first, second] = FULL.offers as [Offer, Offer];
    const [{ opens, closes } = { opens: '', closes: '' }] = first.openingHoursSpecification!;
    const { name, description, provider, audience, fees, requirements, waitingList, requiredDocuments } = first;
    for (const words of [name, description, provider, audience, fees, requirements, waitingList, requiredDocuments])
      expect(text).to.include(words);
    for (const words of [
      'Kurs · ',
      'Seit: 5. Mai 2026 · Bis: 6. Mai 2027',
      'Gebiet:\nZuständigstadt',
      `Mittwoch: ${opens} bis ${closes} Uhr`.replaceAll(' 0', ' '),
      'Zurzeit nicht besetzt',
      first.contactPoint![0]!.room,
      FULL.documents[0]!.name,
      second.name,
      FULL.projects[0]!.name,
      FULL.projects[0]!.startDate,
      'Andere Angabe: Telefon',
    ])
      expect(text).to.include(String(words));
  });

  it('tell those who seek help from those who want to help', async () => {
    const both = await contentIn({ widget: 'offer-list' }, FULL, 'de', TODAY);
    expect(both.match(/<h1>.*?<\/h1>|<h2>.*?<\/h2>/g)).to.deep.equal([
      '<h1>Angebote</h1>',
      '<h2>Hilfe und Angebote</h2>',
      '<h2>Mitmachen und helfen</h2>',
    ]);
    expect(await textOf(FULL, 'volunteering training')).to.match(/^Mitmachen und helfen\n/);
    expect(await textOf(FULL, 'course')).to.match(/^Hilfe und Angebote\n/);
  });

  it('are those of the categories that are named; all, where none of these is known', async () => {
    const some = await textOf(FULL, 'volunteering, project');
    expect(some).to.include(FULL.offers[1]!.name).and.to.include(FULL.projects[0]!.name);
    expect(some).to.not.include(FULL.offers[0]!.name);
    expect(await textOf(FULL, 'kurse')).to.equal(await textOf(FULL));
  });

  it('are gone once they are over, as exactly as that is known', async () => {
    for (const [endDate, isOver] of [
      ['2026-11-25', true],
      ['2026-11-26', false],
      ['2026-10', true],
      ['2026-11', false],
      ['2025', true],
      ['2026', false],
    ] as const) {
      const text = await textOf(withOffers(offer({ endDate }), offer({ id: 'b', name: 'Anderes' })));
      expect(text.includes('Deutschkurs'), endDate).to.equal(!isOver);
    }
    expect(await textOf(withOffers(offer({ endDate: '2020' })))).to.include(
      'Zurzeit ist hier kein Angebot eingetragen.',
    );
  });

  it('say what begins, and what has begun', async () => {
    expect(await textOf(withOffers(offer({ startDate: '2027-01' })))).to.include('Beginnt: 01/2027');
    expect(await textOf(withOffers(offer({ startDate: '2026' })))).to.include('Seit: 2026');
  });

  it('are where their place is, unless they are elsewhere, and one asks whom one asks there', async () => {
    const place = {
      ...FULL.places[0]!,
      address: { streetAddress: 'Weg 3', postalCode: '00007', addressLocality: 'Ortstadt' },
      contactPoint: [{ telephone: '0591 44-1' }],
    };
    const directory = { ...withOffers(offer({ place: place.id })), places: [place] };
    const text = await textOf(directory);
    expect(text)
      .to.include(`${String(place.name)}\nWeg 3, 00007 Ortstadt`)
      .and.to.include('0591 44-1');
    const own = { ...directory, offers: [offer({ place: place.id, address: { addressLocality: 'Anderswo' } })] };
    expect(await textOf(own))
      .to.include('Anderswo')
      .and.to.not.include('Weg 3');
  });

  it('speak the language of the page', async () => {
    const text = await textOf(emsland, undefined, 'en');
    expect(text)
      .to.match(/^Services\n/)
      .and.to.include('Integration guides project')
      .and.to.include('Volunteering');
    const none = await textOf(withOffers(), undefined, 'ar');
    expect(none)
      .to.match(/[\u0600-\u06ff]/)
      .and.to.include(String(FULL.office.name));
  });
});
