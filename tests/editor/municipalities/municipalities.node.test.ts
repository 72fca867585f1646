/** The municipalities of Germany, as the page loads them. */
import { expect } from 'chai';
import { municipalities, municipalityTable } from '../../../build/redaktion.mjs';
import { checkText } from '../../../src/check/check-text.ts';
import { newFileText } from '../../../src/editor/document/new-file.ts';
import { LAENDER } from '../../../src/editor/municipalities/laender.ts';
import { areasOf, findRegions, type Region, regionsIn } from '../../../src/editor/municipalities/municipalities.ts';

type Row = { ars: string };
const rows = municipalities() as Row[];
const regions = new Map<string, Region[]>();
const regionsOf = (land: string): Region[] => {
  const known = regions.get(land);
  if (known) return known;
  const made = regionsIn(municipalityTable(rows.filter(({ ars }) => ars.startsWith(land))));
  regions.set(land, made);
  return made;
};
const found = (land: string, typed: string) =>
  findRegions(regionsOf(land), typed).map(({ name, kind }) => `${name} ${kind}`);

describe('the municipalities of Germany', () => {
  it('are all there, each in one Land', () => {
    const all = LAENDER.flatMap(({ key }) => regionsOf(key).filter(({ kind }) => kind === 'district'));
    const members = all.flatMap((district) => district.members.map(({ ars }) => ars));
    expect(members).to.have.length(10_773);
    expect(new Set(members).size).to.equal(10_773);
  });

  it('are found by name, postcode and district, umlauts spelled anyhow', () => {
    expect(found('03', 'Meppen')[0]).to.equal('Meppen municipality');
    expect(found('03', 'Emsland')[0]).to.equal('Emsland district');
    expect(found('03', 'Dörpen')).to.include.members(['Samtgemeinde Dörpen association', 'Dörpen municipality']);
    // An association whose name is not in the list is found by its members.
    expect(found('01', 'Albersdorf')).to.deep.equal(['Albersdorf municipality', ' association']);
    expect(found('03', 'haseluenne')[0]).to.equal('Haselünne municipality');
    expect(found('03', '49716')).to.deep.equal(['Meppen municipality']);
    expect(found('03', '26721')).to.deep.equal(['Emden district']);
    expect(found('11', 'Berlin')).to.deep.equal(['Berlin district']);
    expect(found('03', 'Xyz')).to.deep.equal([]);
    expect(found('03', 'M')).to.deep.equal([]);
  });

  it('stand in the file as municipalities with what they are parts of', () => {
    const all = regionsOf('03');
    const emsland = all.find(({ key }) => key === '03454')!;
    const areas = areasOf(emsland, all);
    expect(areas).to.have.length(69);
    expect(areas.filter(({ ags }) => !ags)).to.have.length(9);
    const doerpen =
      areas.find(({ ars }) => ars === '034545401010') ?? areas.find(({ name, ags }) => name === 'Dörpen' && ags);
    expect(doerpen).to.include({ name: 'Dörpen', partOf: '034545401' });
    expect(areas.every(({ geo, ags }) => !ags || geo)).to.equal(true);
  });

  for (const [land, typed] of [
    ['DE-NI', 'Emsland'],
    ['DE-NI', 'Emden'],
    ['DE-NI', 'Sögel'],
    ['DE-BE', 'Berlin'],
    ['DE-BY', 'München'],
    ['DE-SH', 'Flensburg'],
    ['DE-RP', 'Altenahr'],
  ] as const) {
    it(`make a new file that is in order: ${typed}`, () => {
      const all = regionsOf(LAENDER.find(({ region }) => region === land)!.key);
      const text = newFileText(
        {
          name: 'Koordinierungsstelle für Migration',
          region: land,
          area: findRegions(all, typed)[0]!,
          regions: all,
          streetAddress: 'Weg 1',
          postalCode: '49716',
          addressLocality: 'Meppen',
          telephone: '05931 44-2229',
        },
        '2026-11-26',
      );
      const { directory, problems } = checkText(text, '2026-11-26');
      expect(problems).to.deep.equal([]);
      expect(directory?.office.contactPoint).to.deep.equal([{ telephone: '05931 44-2229' }]);
      expect(text.split('\n').length).to.be.greaterThan(30);
      // A new file has no hours from before, about which somebody would have to be asked.
      const place = { id: 'a', name: 'A', openingHoursSpecification: [], appointment: { required: true } };
      const later = JSON.stringify({ ...JSON.parse(text), places: [place] });
      expect(
        checkText(later, '2026-11-26')
          .problems.map(({ message }) => message)
          .join(),
      ).to.not.include('bisher');
    });
  }
});
