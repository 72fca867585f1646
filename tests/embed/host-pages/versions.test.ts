import { expect, waitUntil } from '@open-wc/testing';
import { VERSION } from '../../../src/version.ts';
import { openSite, SCRIPT } from '../../support/host-site.ts';
import { get, isDisplayed, words } from '../../support/page.ts';

const OTHER = '0.0.9';

/** A published file as if it were of another version. */
async function ofAnother(name: string): Promise<string> {
  const text = await (await fetch(`/dist/${name}`)).text();
  expect(text).to.contain(VERSION);
  return text.replaceAll(VERSION, OTHER);
}

async function panelName(): Promise<string> {
  const script = await (await fetch('/dist/embed.js')).text();
  return /chunks\/embed-panel-[\w-]+\.js/.exec(script)![0];
}

const FALLBACK = '<p>Telefon 04921 870</p>';
const LOCATOR = `<kmt-counselling-locator src="../data/emsland.json">${FALLBACK}</kmt-counselling-locator>`;
const ENGLISH_LOCATOR = LOCATOR.replace(' src', ' lang="en" src');
const LIST = '<kmt-task-list src="../data/emden.json" lang="en"></kmt-task-list>';
const FAULTY = `<kmt-office-card src="../faulty.json">${FALLBACK}</kmt-office-card>`;

/** Each part beside a script of another version: once the part is the older one, once the script. */
const PARTS: Record<string, { file: string; body: string }> = {
  language: { file: 'locales/en.js', body: LIST },
  diagnosis: { file: 'diagnosis.js', body: FAULTY },
};

describe('a script and a folder of two versions', () => {
  for (const [part, { file, body }] of Object.entries(PARTS)) {
    for (const older of ['part', 'script']) {
      it(`(${part}, the older one is the ${older}) say so in one sentence, and mix nothing`, async () => {
        const changed = older === 'part' ? file : 'embed.js';
        const site = await openSite({
          body: SCRIPT + body,
          files: { [`/kmt/${changed}`]: await ofAnother(changed), '/faulty.json': JSON.stringify({ version: 1 }) },
        });
        const about = (): string[] => site.record.warnings.filter((line) => line.includes(file));
        await waitUntil(() => about().length > 0, 'no sentence', { timeout: 15_000 });
        expect(about()).to.have.length(1);
        const [theirs, ours] = older === 'part' ? [OTHER, VERSION] : [VERSION, OTHER];
        expect(about()[0]).to.contain(`Fassung ${theirs} statt ${ours}`);
        await waitUntil(() => site.record.failures.length > 0, 'no kmt-error');
        if (part === 'language') expect(words(await site.shown('kmt-task-list'))).to.contain('Aufgaben');
        else expect(isDisplayed((await site.shown('kmt-office-card', '.retry')).querySelector('p')!)).to.equal(true);
      });
    }
  }

  it('(language of the locator alone) leave the locator in German, and say so in one sentence', async () => {
    const file = 'locales/en-locator.js';
    const site = await openSite({ body: SCRIPT + ENGLISH_LOCATOR, files: { [`/kmt/${file}`]: await ofAnother(file) } });
    expect(words(await site.shown('kmt-counselling-locator'))).to.contain('Beratung finden');
    const about = (): string[] => site.record.warnings.filter((line) => line.includes(file));
    await waitUntil(() => about().length > 0, 'no sentence', { timeout: 15_000 });
    expect(about()).to.have.length(1);
    expect(about()[0]).to.contain(`Fassung ${OTHER} statt ${VERSION}`);
  });

  it('(panel, which the new folder has under another name) end in the failure line, and a retry once all are there', async () => {
    const panel = `/kmt/${await panelName()}`;
    const site = await openSite({ body: SCRIPT + LOCATOR, files: { [panel]: { status: 404 } } });
    const locator = await site.shown('kmt-counselling-locator', '.retry');
    await waitUntil(() => site.record.warnings.length > 0, 'no sentence');
    expect(site.record.warnings.join()).to.contain(panel).and.contain('HTTP 404');
    await site.put({ [panel]: await (await fetch(panel.replace('/kmt/', '/dist/'))).text() });
    get(locator, '.retry').click();
    await site.shown('kmt-counselling-locator', '.results');
  });

  it('(panel of the same name) never use each other’s insides', async () => {
    const name = await panelName();
    const site = await openSite({ body: SCRIPT + LOCATOR, files: { [`/kmt/${name}`]: await ofAnother(name) } });
    const locator = await site.shown('kmt-counselling-locator', '.retry');
    expect(isDisplayed(locator.querySelector('p')!)).to.equal(true);
    expect(site.record.failures).to.have.length(1);
  });
});
