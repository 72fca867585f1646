import { expect } from 'chai';
import type { Directory, DirectoryDocument, Network } from '../../src/model/schema/schema.ts';
import { FULL } from '../support/full-directory.ts';
import { emden, emsland } from '../support/real-data.ts';
import { contentIn, read } from './read.ts';

const proven = { source: 'first', checked: null, status: 'seed' } as const;
const documents = (...list: Partial<DirectoryDocument>[]): Directory => ({
  ...FULL,
  documents: list.map((document, index) => ({ id: `d${index}`, name: `Papier ${index}`, ...proven, ...document })),
});
const documentsOf = async (directory: Directory, language = 'de'): Promise<string> =>
  read(await contentIn({ widget: 'document-list' }, directory, language));
const networksOf = async (directory: Directory, network?: string, language = 'de'): Promise<string> =>
  read(await contentIn({ widget: 'network', network }, directory, language));

describe('Documents on a page without script', () => {
  it('say all that is known of them', async () => {
    const text = await documentsOf(FULL);
    const [first, before] = FULL.documents as [DirectoryDocument, DirectoryDocument];
    const { name, description, encodingFormat, contentSize, datePublished } = first;
    for (const words of [
      ...[description, encodingFormat, contentSize, datePublished, before.name, before.description],
      `${String(name)} (Formular · `,
      'română, Türkçe',
      `(nicht mehr gültig)\nErsetzt durch: ${String(name)}`,
      'Andere Angabe: Telefon',
    ])
      expect(text).to.include(words);
    expect(await contentIn({ widget: 'document-list' }, FULL)).to.include('<a href="https://example.org/document">');
  });

  it('name whom to ask for what has no file', async () => {
    const asked = [{ name: 'Frau Papier', telephone: '04921 87-5' }];
    const text = await documentsOf(documents({ contactPoint: asked }, {}));
    expect(text).to.include('Auf Anfrage bei: Frau Papier, Telefon: 04921 87-5');
    expect(text).to.include('Papier 1 (auf Anfrage)').and.to.include('Dokumente auf Anfrage bekommen Sie hier:');
    expect(await documentsOf(documents({ url: 'a.pdf' }))).to.not.include('auf Anfrage');
  });

  it('begin with those in the language of the page', async () => {
    const two = documents({ inLanguage: 'de', name: 'Deutsches' }, { inLanguage: 'ar', name: 'Arabisches' });
    expect(await documentsOf(two, 'ar')).to.match(/Arabisches[^]*Deutsches/);
    expect(await documentsOf(two)).to.match(/Deutsches[^]*Arabisches/);
  });

  it('say that there are none', async () => {
    expect(await documentsOf(documents())).to.equal('Dokumente\nZurzeit sind keine Dokumente eingetragen.');
  });

  it('stand on a card in a line each', async () => {
    const text = read(
      await contentIn({ widget: 'office-card' }, documents({ encodingFormat: 'application/pdf', url: 'a.pdf' })),
    );
    expect(text).to.include('Dokumente\nPapier 0 (PDF)');
  });
});

describe('A network on a page without script', () => {
  const network = (more: Partial<Network> = {}): Network => ({ id: 'n', name: 'Netz', ...proven, ...more });
  const withNetworks = (...networks: Network[]): Directory => ({ ...FULL, networks });

  it('says all that is known of it', async () => {
    const text = await networksOf(FULL);
    const { name, description, foundingDate, workingGroups, members, participation, contactPoint } = FULL.networks[0]!;
    for (const words of [
      ...[name, description, foundingDate, workingGroups![0]!.name, workingGroups![0]!.description, participation],
      ...['Arbeitsgruppen', 'Wer mitmacht', 'Religionsgemeinschaften', members![0]!.name, 'Fragen an das Netzwerk'],
      ...[contactPoint![0]!.name, contactPoint![0]!.room, 'Zurzeit nicht besetzt', '44', FULL.office.name],
    ])
      expect(text).to.include(words);
  });

  it('says both counts of its members, and who says so when', async () => {
    const text = await networksOf(emden);
    expect(text).to.match(/Mitglieder:?\n44 \(.+\)\nAndere Angabe: 42 \(.+2022.*\)/);
    expect(text).to.include('Bewusstseinsbildung').and.to.include('an das Netzwerk Integration herangetragen');
    expect(text.match(/Andere Angabe/g)).to.have.lengthOf(1);
  });

  it('is the one that is named; all, where none is, or none of that name', async () => {
    const [first, second] = emsland.networks.map(({ name }) => (name as Record<string, string>).de!);
    const one = await networksOf(emsland, emsland.networks[1]!.id);
    expect(one)
      .to.include(second!)
      .and.to.not.match(new RegExp(`^${first!}$`, 'm'));
    for (const id of [undefined, 'gibt-es-nicht'])
      expect(await networksOf(emsland, id)).to.match(new RegExp(`^${first!}$[^]*^${second!}$`, 'm'));
  });

  it('has its members by kind, or in one list where nobody has sorted them', async () => {
    const members = [{ name: 'Verein' }, { name: 'Amt', category: 'authority' as const }];
    expect(await networksOf(withNetworks(network({ members })))).to.match(/Behörden und Ämter\nAmt\nWeitere\nVerein/);
    expect(await networksOf(withNetworks(network({ members: [{ name: 'Verein' }] })))).to.include(
      'Wer mitmacht\nVerein',
    );
  });

  it('says that there is none, and whom to ask', async () => {
    const text = await networksOf(withNetworks());
    expect(text).to.include('Zurzeit ist kein Netzwerk eingetragen.').and.to.include(String(FULL.office.name));
  });
});
