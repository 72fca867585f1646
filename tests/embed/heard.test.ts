/** What the published elements tell screen readers, as Chromium tells it: the tree that they read. */
import { expect } from 'chai';
import type { Page, Route } from 'playwright-core';
import { SCRIPT, useBareSite } from '../support/bare-site.ts';

type Told = { role: string; name: string; properties: Record<string, unknown>; within: Told[] };

/** The tree in the order of reading, without what is hidden from it; each node with all those around it. */
async function toldBy(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: Told[] = [];
  const read = (id: string, within: Told[]): void => {
    const node = byId.get(id);
    if (!node) return;
    const one: Told = {
      role: String(node.role?.value),
      name: String(node.name?.value ?? '').replace(/\s+/g, ' '),
      properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      within,
    };
    if (!node.ignored) told.push(one);
    for (const child of node.childIds ?? []) read(child, node.ignored ? within : [...within, one]);
  };
  if (nodes[0]) read(nodes[0].nodeId, []);
  return told;
}

const namesOf = (told: readonly Told[], role: string): string[] =>
  told.filter((each) => each.role === role).map(({ name }) => name);

const isLive = ({ properties }: Told): boolean => 'live' in properties && properties.live !== 'off';

describe('what dist/embed.js tells screen readers', function () {
  this.timeout(30_000);
  const site = useBareSite();

  /** A page of all elements at 10 o'clock. */
  async function visitAll(): Promise<Page> {
    const { page } = await site.visit(
      `${SCRIPT}<h1>Amt</h1><p>Jetzt: <kmt-opening-hours-badge src="/data/emden.json"></kmt-opening-hours-badge></p>
       <kmt-office-card src="/data/emden.json"></kmt-office-card>
       <kmt-task-list src="/data/emden.json"></kmt-task-list>
       <kmt-counselling-locator src="/data/emsland.json"></kmt-counselling-locator>
       <kmt-counselling-locator src="/data/emden.json" topic="youth-migration-service"></kmt-counselling-locator>`,
    );
    await page.locator('kmt-counselling-locator >> css=#found').first().waitFor();
    await page.locator('kmt-counselling-locator >> css=#found').last().waitFor();
    return page;
  }

  it('has live regions in which there is nothing, and the state outside of them', async () => {
    const told = await toldBy(await visitAll());
    expect(told.filter(({ within, name }) => name && within.some(isLive))).to.deep.equal([]);
    const states = told.filter(({ role, name }) => role === 'StaticText' && name === 'Geöffnet');
    expect(states.length).to.be.greaterThan(2);
    expect(told.filter(({ role }) => role === 'status' || role === 'alert')).to.deep.equal([]);
  });

  it('names hours in words, filters with what they count, and places by their headings', async () => {
    const told = await toldBy(await visitAll());
    const texts = namesOf(told, 'StaticText');
    expect(texts).to.include.members(['9:00 bis 17:00 Uhr', '9:00 bis 13:00 Uhr']);
    expect(texts.filter((text) => /^\s*–\s*$/.test(text))).to.deep.equal([]);
    expect(namesOf(told, 'button')).to.include.members(['Migrationsberatung, 21 Beratungsstellen', 'Sprache', 'Mehr']);
    expect(namesOf(told, 'heading')).to.include.members(['24 Beratungsstellen', 'Migrationsberatung in Werlte']);
    expect(namesOf(told, 'listitem').filter(Boolean)).to.deep.equal([]);
  });

  it('says of links that they lead to another site, and of two searches which is which', async () => {
    const told = await toldBy(await visitAll());
    const ways = namesOf(told, 'link').filter((name) => name.startsWith('Weg finden'));
    expect(ways).to.include('Weg finden (Migrationsberatung in Werlte) (andere Internetseite)');
    expect(ways.filter((name) => !name.endsWith(' (andere Internetseite)'))).to.deep.equal([]);
    const phones = namesOf(told, 'link').filter((name) => /\d{4}/.test(name));
    expect(phones.filter((name) => name.includes('andere Internetseite'))).to.deep.equal([]);
    const [first, second] = namesOf(told, 'search');
    expect([first, second]).to.deep.equal([
      'Beratung finden: Landkreis Emsland',
      'Beratung finden: Jugendmigrationsdienst, Stadt Emden',
    ]);
  });

  it('brings the focus to a heading after a search, and announces nothing besides', async () => {
    const page = await visitAll();
    await page.getByRole('combobox').first().pressSequentially('Mep');
    await page.getByRole('option', { name: 'Meppen' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const found = page.locator('kmt-counselling-locator >> css=.found h3:focus');
    await found.waitFor();
    const told = await toldBy(page);
    const focused = told.filter(({ properties, role }) => properties.focused && role !== 'RootWebArea');
    expect(focused.map(({ role, name }) => [role, name])).to.deep.equal([['heading', '3 Beratungsstellen für Meppen']]);
    expect(told.filter(({ within, name }) => name && within.some(isLive))).to.deep.equal([]);
    expect(told.find(({ role }) => role === 'combobox')?.properties.expanded).to.equal(false);
  });

  it('announces the count where the focus stays: at a filter', async () => {
    const page = await visitAll();
    await page.getByRole('button', { name: 'Sprache', exact: true }).first().click();
    await page.getByRole('button', { name: 'magyar (Ungarisch), 1 Beratungsstelle' }).click();
    await page.getByRole('heading', { name: '1 Beratungsstelle' }).first().waitFor();
    const told = await toldBy(page);
    const said = told.filter(({ role, within }) => role === 'StaticText' && within.some(isLive));
    expect(said.map(({ name }) => name)).to.deep.equal(['1 Beratungsstelle']);
  });

  it('is busy while it waits for its data, and no longer', async () => {
    const { page } = await site.visit(`${SCRIPT}<h1>Amt</h1>`);
    let waiting: Route | undefined;
    await page.route('**/slow.json', (route) => void (waiting = route));
    const asked = page.waitForRequest('**/slow.json');
    await page.evaluate(() => {
      const card = document.createElement('kmt-office-card');
      card.textContent = 'Telefon 04921 870';
      card.setAttribute('src', '/slow.json');
      document.body.append(card);
    });
    await asked;
    const busy = async (): Promise<number> => (await toldBy(page)).filter(({ properties }) => properties.busy).length;
    expect(await busy()).to.equal(1);
    await waiting!.fulfill({ path: 'data/emden.json', contentType: 'application/json' });
    await page.locator('kmt-office-card >> css=.content').waitFor();
    expect(await busy()).to.equal(0);
  });
});
