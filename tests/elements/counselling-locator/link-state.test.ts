import { expect } from '@open-wc/testing';
import { fromLink, readHash, toLink, writeHash } from '../../../src/elements/counselling-locator/link-state.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { click, control, field, headline, isChecked, locatorWith, search, settle } from '../../support/locator.ts';
import { words } from '../../support/page.ts';
import { emsland } from '../../support/real-data.ts';

const setHash = (hash: string): void =>
  history.replaceState(history.state, '', hash || location.pathname + location.search);

/** As a reader does who follows a link in the page. */
async function goTo(hash: string): Promise<void> {
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

describe('a search that can be sent as a link', () => {
  const page = location.pathname + location.search;
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));
  afterEach(() => history.replaceState(null, '', page));

  it('stands in the address', async () => {
    setHash('');
    const locator = await locatorWith(emsland, 'link-state');
    await search(locator, 'Sögel');
    await click(locator, control(locator, 'polski'));
    expect(location.hash).to.equal('#kmt=q:S%C3%B6gel;language:pl');
  });

  for (const hash of [
    '#kontakt',
    '#/beratung',
    '#!/beratung?x=a:b&y=',
    '#tab=2',
    '#kontakt:~:text=Emden',
    '#%E4&&',
    '#q:Meppen',
  ]) {
    it(`leaves an address alone that belongs to another program: ${hash}`, async () => {
      setHash(hash);
      const before = location.href;
      const locator = await locatorWith(emsland, 'link-state');
      expect(headline(locator)).to.equal('24 Beratungsstellen');
      await search(locator, 'Sögel');
      expect(headline(locator)).to.match(/für Sögel$/);
      expect(location.href).to.equal(before);
    });
  }

  it('is left as it is when the page goes to an anchor of its own, and not remembered there', async () => {
    const locator = await locatorWith(emsland, 'link-state');
    await search(locator, 'Sögel');
    await goTo('#kontakt');
    await settle(locator);
    expect(headline(locator)).to.match(/für Sögel$/);
    await search(locator, 'Papenburg');
    expect(location.hash).to.equal('#kontakt');
  });

  it('is understood where a messenger has encoded its colons', async () => {
    setHash('#kmt=q%3AS%C3%B6gel%3Btopic%3Amigration-counselling');
    const locator = await locatorWith(emsland, 'link-state');
    expect(field(locator).value).to.equal('Sögel');
    expect(isChecked(control(locator, 'Migrationsberatung'))).to.equal(true);
    await search(locator, '');
    expect(location.hash).to.equal('#kmt=topic:migration-counselling');
  });

  const lost: [link: string, left: string][] = [
    ['topic:gone', ''],
    ['topic:gone,migration-counselling', 'topic:migration-counselling'],
    ['language:tlh;openNow', 'openNow'],
    ['area:99999', ''],
    ['topic:constructor;q:S%C3%B6gel', 'q:S%C3%B6gel'],
  ];
  for (const [link, left] of lost) {
    it(`drops what the data no longer has, and says so: ${link}`, async () => {
      setHash(`#kmt=${link}`);
      const locator = await locatorWith(emsland, 'link-state');
      expect(words(locator)).to.contain('Ein Teil dieser Suche passt nicht mehr');
      const found = headline(locator);
      setHash('');
      const other = await locatorWith(emsland, 'link-state="b"');
      if (left) await goTo(`#b=${left}`);
      await settle(other);
      expect(headline(other)).to.equal(found);
      expect(words(other)).not.to.contain('Ein Teil dieser Suche');
    });
  }

  it('says no more that something was dropped once the reader asks for something else', async () => {
    setHash('#kmt=topic:gone');
    const locator = await locatorWith(emsland, 'link-state');
    await search(locator, 'Sögel');
    expect(words(locator)).not.to.contain('Ein Teil dieser Suche');
    expect(location.hash).to.equal('#kmt=q:S%C3%B6gel');
  });

  it('goes from the address when all is dropped, and leaves another locator’s', async () => {
    setHash('#b=q:Meppen');
    const locator = await locatorWith(emsland, 'link-state');
    await search(locator, 'Sögel');
    expect(location.hash).to.equal('#b=q:Meppen&kmt=q:S%C3%B6gel');
    await search(locator, '');
    expect(location.hash).to.equal('#b=q:Meppen');
  });

  it('is found again when the page opens', async () => {
    setHash('#kmt=q:S%C3%B6gel;topic:migration-counselling');
    const locator = await locatorWith(emsland, 'link-state');
    expect(field(locator).value).to.equal('Sögel');
    expect(headline(locator)).to.match(/für Sögel$/);
    expect(isChecked(control(locator, 'Migrationsberatung'))).to.equal(true);
  });

  it('is followed when the address changes, also by going back', async () => {
    const locator = await locatorWith(emsland, 'link-state');
    await goTo('#kmt=q:Papenburg');
    await settle(locator);
    expect(headline(locator)).to.match(/für Papenburg$/);
    const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    history.back();
    await changed;
    await settle(locator);
    expect(headline(locator)).to.equal('24 Beratungsstellen');
  });

  it('adds nothing to the history, and keeps the page’s own state in it', async () => {
    history.replaceState({ page: 1 }, '');
    const locator = await locatorWith(emsland, 'link-state');
    const { length } = history;
    await search(locator, 'Sögel');
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal({ page: 1 });
  });

  it('has a key of its own for a second locator', async () => {
    setHash('#b=q:Meppen');
    const [a, b] = [await locatorWith(emsland, 'link-state'), await locatorWith(emsland, 'link-state="b"')];
    expect(headline(a)).to.equal('24 Beratungsstellen');
    expect(headline(b)).to.match(/Meppen$/);
    await search(a, 'Sögel');
    expect(location.hash).to.equal('#b=q:Meppen&kmt=q:S%C3%B6gel');
  });

  it('never says where the reader is', () => {
    expect(toLink({ text: '', near: { latitude: 52.7, longitude: 7.3 } })).to.equal('');
  });

  it('is not there without the attribute', async () => {
    setHash('#kmt=q:Meppen');
    const locator = await locatorWith(emsland);
    expect(headline(locator)).to.equal('24 Beratungsstellen');
    await search(locator, 'Sögel');
    expect(location.hash).to.equal('#kmt=q:Meppen');
  });
});

describe('the words of a link', () => {
  const choices = [
    {},
    { text: 'Asyl; in: Haren (Ems), 100 % & mehr' },
    { text: 'Samtgemeinde Sögel', area: '034545407' },
    { topics: ['residence-law', 'social-law'], languages: ['ar', 'fa-AF'] },
    { openNow: true as const, wheelchair: true as const, text: 'العربية' },
  ];
  for (const choice of choices) {
    it(`bring ${JSON.stringify(choice)} back`, () => {
      const hash = writeHash('#a=1&kmt=old&b', 'kmt', toLink(choice));
      expect(fromLink(readHash(hash, 'kmt') ?? '')).to.deep.equal(choice);
      expect(hash).to.match(/^#a=1&b/);
    });
  }

  for (const link of ['', ';;;', 'q', 'q:%E0%A4%A', 'nonsense:1;openNow:maybe', '__proto__:x;constructor:y']) {
    it(`may be nonsense: ${link}`, () => {
      expect(() => fromLink(link)).not.to.throw();
      expect(Object.keys(fromLink(link)).every((key) => ['text', 'openNow'].includes(key))).to.equal(true);
    });
  }
});
