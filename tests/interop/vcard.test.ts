import { expect } from 'chai';
import { toVCard } from '../../src/interop/vcard.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import { dataFile } from '../support/broken-data.ts';

/** The lines of the first place's card, those that were folded put together again. */
function linesOf(changes: Record<string, unknown>): string[] {
  const { directory } = parseDirectory(dataFile(changes));
  return toVCard(directory!, directory!.places[0]!).replace(/\r\n /g, '').split('\r\n');
}

describe('a vCard', () => {
  for (const [name, lineBreak] of Object.entries({ 'CR LF': '\r\n', LF: '\n', 'a lone CR': '\r' })) {
    it(`takes ${name} in a name for a line of the name, never for one of the card`, () => {
      const lines = linesOf({ 'places[0].name': `Amt${lineBreak}X-EVIL:1` });
      expect(lines).to.include('FN:Amt\\nX-EVIL:1');
      expect(lines.join('\r\n')).to.not.match(/^X-EVIL|[^\r]\n|\r[^\n]/m);
    });
  }

  it('has no other control characters, which no address book expects', () => {
    expect(linesOf({ 'places[0].name': 'Amt\u0000 \u0007für\u007f Beispiele\tund mehr' })).to.include(
      'FN:Amt für Beispiele\tund mehr',
    );
  });
});
