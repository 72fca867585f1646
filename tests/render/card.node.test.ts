import { expect } from 'chai';
import type { Directory, Place } from '../../src/model/schema/schema.ts';
import { FULL } from '../support/full-directory.ts';
import { emden } from '../support/real-data.ts';
import { contentIn, read } from './read.ts';

const cardOf = async (directory: Directory, place?: string, language = 'de'): Promise<string> =>
  contentIn({ widget: 'office-card', place }, directory, language);
const office = (more: Partial<Place>, whole: Partial<Directory> = {}): Directory => ({
  ...emden,
  ...whole,
  office: { ...emden.office, ...more },
});

describe('The card of an office on a page without script', () => {
  it('has the room of each contact', async () => {
    const directory = office({
      contactPoint: [{ name: 'Frau A', telephone: '04921 1', room: { de: 'Zimmer 12', en: 'Room 12' } }],
    });
    expect(read(await cardOf(directory))).to.include('Frau A, Telefon: 04921 1\nZimmer 12');
    expect(read(await cardOf(directory, undefined, 'en'))).to.include('Room 12');
  });

  it('says that a post is vacant', async () => {
    const directory = office({
      contactPoint: [
        { contactType: 'Leitung', telephone: '04921 1', vacant: true },
        { name: 'Herr B', telephone: '04921 2' },
      ],
    });
    expect(read(await cardOf(directory))).to.include('Leitung, Telefon: 04921 1\nZurzeit nicht besetzt\nHerr B');
  });

  it('says that it advises nobody itself, and who does', async () => {
    const html = await cardOf(office({ counselling: false }));
    expect(read(html)).to.include('Dieses Büro berät nicht selbst.');
    const list = /<h2>Beratung finden<\/h2>\n(<ul class="kmt-places">.*?<\/ul>)/s.exec(html)![1]!;
    const advising = emden.places.filter(({ counselling }) => counselling !== false);
    expect(list.match(/<li>/g)).to.have.lengthOf(advising.length);
    expect(await cardOf(office({ counselling: true }))).to.not.include('kmt-places');
    expect(await cardOf(office({}))).to.not.include('Dieses Büro berät nicht selbst.');
  });

  it('names who pays, with a logo from the own site and a link', async () => {
    const html = await cardOf(FULL);
    const [{ name, note, url, logo }] = FULL.funding as [{ name: string; note: string; url: string; logo: string }];
    expect(read(html)).to.include(`Gefördert durch\n\n${name}\n${note}`.replace(/\n+/g, '\n'));
    expect(html).to.include(`<img src="${logo}" alt="Logo: ${name}" height="64" loading="lazy">`);
    expect(html).to.include(`<a href="${url}">${name}</a>`);
    expect(await cardOf(FULL, FULL.places[0]!.id)).to.not.include('Gefördert durch');
  });

  it('asks no other server for a logo', async () => {
    for (const logo of [
      'https://fremd.example/l.png',
      '//fremd.example/l.png',
      '/\\fremd.example/l.png',
      'HTTP://x.de/l.png',
    ])
      expect(await cardOf(office({}, { funding: [{ name: 'Land', logo }] })), logo).to.not.include('<img');
    for (const logo of ['/bilder/l.png', 'l.svg', '../l.svg'])
      expect(await cardOf(office({}, { funding: [{ name: 'Land', logo }] })), logo).to.include(`<img src="${logo}"`);
  });
});
