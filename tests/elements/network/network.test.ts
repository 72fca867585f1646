import { expect } from '@open-wc/testing';
import '../../../src/define/network.ts';
import type { Network as NetworkElement } from '../../../src/elements/network/network.ts';
import type { Directory, Network } from '../../../src/model/schema/schema.ts';
import { violations } from '../../support/axe.ts';
import { all, calm, find, get, listen, readConsole, show, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const shown = (file: object, attributes = ''): Promise<NetworkElement> =>
  show(`<kmt-network src="${serve(file).url}" ${attributes}></kmt-network>`);

const [own] = emden.networks as [Network];

/** Emden's file with other networks, or another office. */
const withNetwork = (changes: Partial<Network>, office: Partial<Directory['office']> = {}): Directory => ({
  ...emden,
  office: { ...emden.office, ...office },
  networks: [{ ...own, ...changes }],
});

const part = (element: Element, title: string): Element | undefined =>
  all(element, '.subtitle')
    .find((heading) => words(heading) === title)
    ?.closest('section') ?? undefined;

const german = (text: Network['description']): string => (text as Record<string, string>).de!;

describe('a network', () => {
  it('says what it is, under its name as a heading of the level asked for', async () => {
    const element = await shown(emden, 'heading-level="3"');
    const section = get(element, 'section');
    const title = element.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!);
    expect(words(title)).to.equal('Netzwerk Integration');
    expect(title!.closest('h3')).to.exist;
    expect(words(element)).to.include(german(own.description));
    expect(all(element, 'h4').map(words)).to.deep.equal(['Arbeitsgruppen', 'Fragen an das Netzwerk']);
  });

  for (const [foundingDate, said] of [
    ['2005', '2005'],
    ['2005-03', '03/2005'],
    ['2005-03-09', '9. März 2005'],
    ['um 2005', 'um 2005'],
  ] as const) {
    it(`says since when it exists as exactly as it is known: ${said}`, async () => {
      const element = await shown(withNetwork({ foundingDate }));
      expect(words(get(element, 'dl'))).to.match(new RegExp(`^Besteht seit ${said} Mitglieder`));
    });
  }

  it('says both counts with who says so, where sources differ, and does not say the other again below', async () => {
    const element = await shown(emden);
    expect(words(get(element, 'dl'))).to.include(
      'Mitglieder 44 (Stadt Emden) Andere Angabe: 42 (Stadt Emden, 2022 oder später)',
    );
    const origin = words(get(element, '.provenance'));
    expect(origin).to.include('Die Quellen widersprechen sich.');
    expect(origin).to.include('Quelle: Stadt Emden');
    expect(origin).to.not.include('42');
  });

  it('says what other sources say of the rest', async () => {
    const conflicts = [{ property: 'name', value: 'Netzwerk Migration', source: 'city-2022' }];
    const element = await shown(withNetwork({ conflicts }));
    expect(words(get(element, 'dl'))).to.match(/Mitglieder 44$/);
    expect(words(get(element, '.provenance'))).to.include('Andere Angabe: Netzwerk Migration (Stadt Emden)');
  });

  it('knows from where a count of its own source is', async () => {
    const element = await shown(withNetwork({ sourceOf: { numberOfMembers: 'oz-2018' } }));
    expect(words(get(element, 'dl'))).to.include('44 (oz-online.de, 2018)');
  });

  it('says the count of another source where it has none itself', async () => {
    const element = await shown(withNetwork({ numberOfMembers: undefined }));
    expect(words(get(element, 'dl'))).to.match(/Mitglieder Andere Angabe: 42 \(Stadt Emden, 2022 oder später\)$/);
  });

  it('lists the working groups with what they do', async () => {
    const workingGroups = [{ name: 'Bildung', description: 'Trifft sich im Mai.' }, { name: 'Arbeit' }];
    const element = await shown(withNetwork({ workingGroups }));
    expect(all(element, '[part=groups] > li').map(words)).to.deep.equal(['Bildung Trifft sich im Mai.', 'Arbeit']);
  });

  it('lists the members by kind, with links', async () => {
    const members: Network['members'] = [
      { name: 'Frau Beispiel', category: 'person' },
      { name: 'Schule', category: 'education', url: 'https://schule.example/' },
      { name: 'Verein A', category: 'association' },
      { name: 'Ohne Art' },
      { name: 'Verein B', category: 'association' },
      { name: 'Anderes', category: 'other' },
    ];
    const element = await shown(withNetwork({ members }));
    expect(
      all(element, '.columns > section').map((kind) => [...kind.querySelectorAll('h4, li')].map(words)),
    ).to.deep.equal([
      ['Vereine und Initiativen', 'Verein A', 'Verein B'],
      ['Bildung', 'Schule (andere Internetseite)'],
      ['Personen', 'Frau Beispiel'],
      ['Weitere', 'Ohne Art', 'Anderes'],
    ]);
    expect(get(element, '[part=members] a').getAttribute('href')).to.equal('https://schule.example/');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('lists members of no kind without headings', async () => {
    const element = await shown(withNetwork({ members: [{ name: 'Eins' }, { name: 'Zwei' }] }));
    expect(all(element, '[part=members] > li').map(words)).to.deep.equal(['Eins', 'Zwei']);
    expect(find(element, 'h4')).to.equal(null);
  });

  it('leaves out what is not known', async () => {
    const { id, name, source, checked } = own;
    const bare = { ...emden, networks: [{ id, name, source, checked, status: 'seed' as const }] };
    const element = await shown(bare);
    expect(find(element, 'dl')).to.equal(null);
    expect(all(element, '.subtitle').map(words)).to.deep.equal(['Fragen an das Netzwerk']);
  });

  it('has its own page', async () => {
    const element = await shown(withNetwork({ url: 'https://netzwerk.example/' }));
    const link = get(element, 'a[href="https://netzwerk.example/"]');
    expect(words(link)).to.include('netzwerk.example');
  });

  it('says so where the file has none', async () => {
    expect(words(await shown({ ...emden, networks: [] }))).to.equal('Zurzeit ist kein Netzwerk eingetragen.');
  });

  it('is accessible', async () => {
    for (const file of [emden, emsland]) expect(await violations(await shown(file))).to.deep.equal([]);
  });

  it('is read in the language of the reader, and told of what is not translated', async () => {
    const element = await shown(emden, 'lang="en"');
    expect(words(element)).to.include('Raising awareness');
    expect(words(part(element, 'Questions for the network')!)).to.include('You can bring any question');
  });
});

describe('who has a question for a network', () => {
  const ask = async (changes: Partial<Network>, office: Partial<Directory['office']> = {}): Promise<Element> =>
    part(await shown(withNetwork(changes, office)), 'Fragen an das Netzwerk')!;

  it('reads how it is done in Emden, and by which number', async () => {
    const section = await ask({});
    expect(words(section)).to.include(
      'Alle Fragen, Probleme und Anliegen können über die Koordinierungsstelle an das Netzwerk Integration herangetragen werden.',
    );
    expect(words(section)).to.include('Koordinierungsstelle für Migration und Teilhabe Frau Imamovic');
    expect(section.querySelector('a')!.getAttribute('href')).to.equal('tel:+494921871779');
  });

  it('is given the office without a word of the file as well', async () => {
    const section = await ask({ participation: undefined });
    expect(words(section)).to.include('Koordinierungsstelle für Migration und Teilhabe');
    expect(section.querySelector('a[href^="tel:"]')).to.exist;
  });

  it('is given the contacts of the network instead, where it has some', async () => {
    const contactPoint = [{ name: 'Herr Netz', room: 'Raum 4', email: 'netz@example.org' }];
    const section = await ask({ contactPoint });
    expect(words(section)).to.include('Herr Netz');
    expect(words(section)).to.include('Raum 4');
    expect(words(section)).to.not.include('Imamovic');
    expect([...section.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'mailto:netz@example.org',
    ]);
  });

  it('hears whose a contact without a name is', async () => {
    const section = await ask({ contactPoint: [{ telephone: '04921 87-1000' }] });
    expect(words(section.querySelector('a'))).to.equal('04921 87-1000 (Netzwerk Integration)');
  });

  it('sees the hours of a contact once, and not those for the ear', async () => {
    const hoursAvailable = [{ dayOfWeek: ['Tuesday' as const], opens: '09:00', closes: '11:00' }];
    const section = await ask({ contactPoint: [{ name: 'Frau Netz', telephone: '04921 87-1000', hoursAvailable }] });
    expect(words(section)).to.include('Dienstag 9:00–11:00');
    expect(getComputedStyle(section.querySelector('.heard')!).opacity).to.equal('0');
  });

  it('is given the office besides, where nobody holds that post', async () => {
    const section = await ask({ contactPoint: [{ name: 'Leitung', email: 'netz@example.org', vacant: true }] });
    expect(words(section)).to.include('Zurzeit nicht besetzt');
    expect(words(section)).to.include('Frau Imamovic');
  });

  it('is given the address of an office that nobody can call or write to, or told that nothing is known', async () => {
    const nobody = { contactPoint: undefined, url: undefined };
    expect(words(await ask({}, nobody))).to.include('Geibelstraße 30a');
    const unknown = words(await ask({}, { ...nobody, address: undefined }));
    expect(unknown).to.include('Koordinierungsstelle für Migration und Teilhabe');
    expect(unknown).to.include('Keine Telefonnummer oder E-Mail bekannt.');
  });
});

describe('the networks of a file', () => {
  const two = { ...emden, networks: [own, { ...own, id: 'zweites', name: 'Zweites Netz' }] };
  const titles = (element: Element): string[] => all(element, 'h2').map(words);
  const heard = listen();
  const read = readConsole();

  it('are all shown, each under its own name', async () => {
    const element = await shown(two);
    expect(titles(element)).to.deep.equal(['Netzwerk Integration', 'Zweites Netz']);
    const ids = all(element, 'section[aria-labelledby]').map((section) => section.getAttribute('aria-labelledby'));
    expect(new Set(ids).size).to.equal(2);
  });

  it('are left out but for the one that is named', async () => {
    const element = await shown(two, 'network="zweites"');
    expect(titles(element)).to.deep.equal(['Zweites Netz']);
    element.network = 'netzwerk-integration';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Netzwerk Integration']);
  });

  it('are all shown where none has that name, and the webmaster is told which there are', async () => {
    const element = await shown(two, 'network="drittes"');
    await calm();
    expect(titles(element)).to.have.lengthOf(2);
    expect(read.warnings.join(' ')).to.include('„drittes“');
    expect(heard.errors.flatMap(({ problems }) => problems)).to.deep.equal([
      {
        path: 'network',
        message:
          'Ein Netzwerk mit der Kennung „drittes“ gibt es in der Datendatei nicht; es erscheinen alle. Bekannt sind: netzwerk-integration, zweites.',
        severity: 'warning',
      },
    ]);
  });
});
