import { expect } from '@open-wc/testing';
import { listen, readConsole, words } from '../../support/page.ts';
import { listed, locatorWith, named, results, townsWith } from '../../support/locator.ts';

/** Three places, of which a test keeps the second from making a link of its number. */
const data = townsWith([
  named('Erste'),
  named('Zweite', { contactPoint: [{ email: 'a@example.org' }, { telephone: '04921 87-1779' }] }),
  named('Dritte'),
]);

describe('a result that can’t be shown', () => {
  const heard = listen();
  const said = readConsole();
  const replace: unknown = Object.getOwnPropertyDescriptor(String.prototype, 'replace')!.value;
  afterEach(() => Object.assign(String.prototype, { replace }));

  it('is its name and its number as plain text, and the list goes on', async () => {
    String.prototype.replace = function (this: string, ...args: unknown[]) {
      if (this.startsWith('04921 87-1779')) throw new Error('sabotage');
      return Reflect.apply(replace as () => string, this, args) as string;
    };
    const locator = await locatorWith(data);
    expect(listed(locator)).to.deep.equal(['Erste', 'Dritte']);
    expect(results(locator)).to.have.length(3);
    const second = results(locator).find((each) => words(each).startsWith('Zweite'))!;
    expect(words(second)).to.equal('Zweite 04921 87-1779');
    expect(heard.errors.map(({ problems }) => problems[0]!.path)).to.deep.equal(['places.zweite']);
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.contain('places.zweite').and.contain('sabotage');
  });

  it('names the coordination office and its number where it has none of its own', async () => {
    String.prototype.replace = function (this: string, ...args: unknown[]) {
      if (this.startsWith('a@example.org')) throw new Error('sabotage');
      return Reflect.apply(replace as () => string, this, args) as string;
    };
    const office = named('Koordinierungsstelle', { contactPoint: [{ telephone: '05931 44-0' }] });
    const locator = await locatorWith(
      townsWith([named('Erste', { contactPoint: [{ email: 'a@example.org' }] })], { office }),
    );
    expect(results(locator).map(words)).to.deep.equal(['Erste Koordinierungsstelle 05931 44-0']);
  });

  it('is not one whose street holds half of an emoji', async () => {
    const address = { streetAddress: 'Hauptstraße 1 \ud83d', postalCode: '26721', addressLocality: 'Emden' };
    const locator = await locatorWith(townsWith([named('Erste', { address }), named('Zweite')]));
    expect(listed(locator)).to.have.members(['Erste', 'Zweite']);
    const link = results(locator)
      .find((each) => words(each).startsWith('Erste'))!
      .querySelector<HTMLAnchorElement>('a[target]')!;
    expect(decodeURIComponent(link.search)).to.equal('?query=Hauptstraße 1 \ufffd, 26721 Emden');
    expect([heard.errors, said.warnings]).to.deep.equal([[], []]);
  });
});
