import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

type Unit = { source: string; target?: string; stale: boolean };
type Review = Record<'missing' | 'stale' | 'leftOver' | 'same', string[]> & {
  malformed: { id: string; problem: string }[];
};
type Messages = { review(locale: string, messages: Map<string, string>, units: Map<string, Unit>): Review };

type Texts = { texts: Record<string, string>; marked: string[] };

/** Put together, because the scripts have no types. */
const scripts = new URL('../../scripts/', import.meta.url).href;
const NOTHING: Review = { missing: [], stale: [], leftOver: [], same: [], malformed: [] };

describe('of translations is said', () => {
  const german = new Map([
    ['open', 'Geöffnet'],
    ['minutes', '[n] Minute|[n] Minuten'],
    ['days', 'heute|morgen'],
  ]);
  const polish = { open: 'Otwarte', minutes: '[n] minuta|[n] minuty|[n] minut|[n] minuty', days: 'dziś|jutro' };
  let messages: Messages;

  const review = (changes: Record<string, Partial<Unit> | undefined>): Review => {
    const units = new Map<string, Unit>();
    for (const [id, target] of Object.entries(polish)) units.set(id, { source: german.get(id)!, target, stale: false });
    for (const [id, change] of Object.entries(changes)) {
      if (change) units.set(id, { source: '', stale: false, ...units.get(id), ...change });
      else units.delete(id);
    }
    return messages.review('pl', german, units);
  };

  before(async function () {
    this.timeout(60_000);
    messages = (await import(`${scripts}i18n-messages.mjs`)) as Messages;
  });

  it('nothing where they are complete', () => expect(review({})).to.deep.equal(NOTHING));

  it('that one is missing: without an entry, without a translation, with an empty one', () => {
    for (const change of [undefined, { target: undefined }, { target: ' ' }] as (Partial<Unit> | undefined)[])
      expect(review({ open: change })).to.deep.equal({ ...NOTHING, missing: ['open'] });
  });

  it('that one is stale, whose German text was another or who is marked so, and not that it is malformed', () => {
    const stale = { ...NOTHING, stale: ['minutes'] };
    expect(review({ minutes: { source: '[n] Min.', target: '[n] min' } })).to.deep.equal(stale);
    expect(review({ minutes: { stale: true } })).to.deep.equal(stale);
  });

  it('which are left over, and which read as in German', () => {
    expect(review({ gone: { target: 'x' } })).to.deep.equal({ ...NOTHING, leftOver: ['gone'] });
    expect(review({ open: { target: 'Geöffnet' } })).to.deep.equal({ ...NOTHING, same: ['open'] });
  });

  const malformed: [id: string, target: string, problem: string][] = [
    ['minutes', '[n] minuta|[n] minut', 'needs 4 forms (one|few|many|other), has 2'],
    ['minutes', 'minuta|minuty|minut|minuty', 'must have the places [n], has (none)'],
    ['open', 'Otwarte [time]', 'must have the places (none), has [time]'],
    ['days', 'dziś', 'needs 2 parts separated by |, has 1'],
    ['open', 'Otwarte ', 'begins or ends with a space'],
  ];
  for (const [id, target, problem] of malformed) {
    it(`that "${target}" ${problem}`, () => {
      expect(review({ [id]: { target } })).to.deep.equal({ ...NOTHING, malformed: [{ id, problem }] });
    });
  }
});

/** A project of its own: German in the code, and Polish. In this order, as a message travels. */
describe('a message', function () {
  this.timeout(120_000);
  const MSG =
    'export {}; declare const msg: ((text: string, options: { id: string }) => string) & { _LIT_LOCALIZE_MSG_?: never };';
  const FILES = {
    'lit-localize.json': JSON.stringify({
      sourceLocale: 'de',
      targetLocales: ['pl'],
      tsConfig: './tsconfig.json',
      output: { mode: 'runtime', language: 'ts', outputDir: './generated/locales' },
      interchange: { format: 'xliff', xliffDir: './xliff/' },
    }),
    'tsconfig.json': JSON.stringify({ compilerOptions: { noLib: true, types: [] }, include: ['src'] }),
    'xliff/pl.xlf': `<xliff version="1.2"><file target-language="pl" source-language="de"><body>
      <trans-unit id="open"><source>Geöffnet</source><target>Otwarte</target></trans-unit>
      </body></file></xliff>`,
  };
  let project: string;

  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  };
  const read = (path: string): Promise<string> => readFile(join(project, path), 'utf8');
  const code = (messages: Record<string, string>, file = 'card.ts'): Promise<void> =>
    write(
      `src/elements/${file}`,
      MSG +
        Object.entries(messages)
          .map(([id, text]) => `msg('${text}', { id: '${id}' });`)
          .join('\n'),
    );
  const run = (...args: string[]): Promise<{ code: number; output: string }> =>
    new Promise((resolve) => {
      const program = [fileURLToPath(`${scripts}i18n.mjs`), ...args];
      execFile(process.execPath, program, { cwd: project }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
      );
    });
  /** The texts of the language as a page gets them, and which of them are marked as German. */
  const built = async (): Promise<Texts> => {
    expect(await run('build')).to.include({ code: 0 });
    return textsIn('pl');
  };
  const textsIn = async (file: string): Promise<Texts> => {
    const lines = [...(await read(`generated/locales/${file}.ts`)).matchAll(/'([\w-]+)': (\w*)\(?"(.*)"\)?,/g)];
    return {
      texts: Object.fromEntries(lines.map(([, id = '', , text = '']) => [id, text])),
      marked: lines.filter(([, , mark]) => mark === 'awaitingTranslation').map(([, id = '']) => id),
    };
  };

  before(async () => {
    project = await mkdtemp(join(tmpdir(), 'kmt-i18n-'));
    for (const [path, text] of Object.entries(FILES)) await write(path, text);
  });
  after(() => rm(project, { recursive: true }));

  it('that is translated is shown, and ready for a release', async () => {
    await code({ open: 'Geöffnet' });
    const [release, shown] = await Promise.all([run('check', '--release'), built()]);
    expect(release).to.deep.equal({ code: 0, output: '1 passed, 0 failed\n' });
    expect(shown).to.deep.equal({ texts: { open: 'Otwarte' }, marked: [] });
  });

  it('that is new is shown in German, marked, counted, and refused by a release alone', async () => {
    await code({ open: 'Geöffnet', 'new-text': 'Neu' });
    const [shown, status, check, release] = await Promise.all([
      built(),
      run('status'),
      run('check'),
      run('check', '--release'),
    ]);
    expect(shown).to.deep.equal({ texts: { open: 'Otwarte', 'new-text': 'Neu' }, marked: ['new-text'] });
    expect(status.code).to.equal(0);
    expect(status.output).to.match(/│ pl +│ 1 +│ 0 /);
    expect(status.output).to.contain('pl: without a translation: new-text');
    expect(check.code).to.equal(0);
    expect(check.output).to.contain('1 await translation').and.to.contain('1 passed, 0 failed');
    expect(release.code).to.equal(1);
    expect(release.output).to.contain('pl.xlf: without a translation: new-text').and.to.contain('1 passed, 1 failed');
  });

  it('that has changed is shown in German, marked, before and after the translators’ files know', async () => {
    await code({ open: 'Offen', 'new-text': 'Neu' });
    const shown = { texts: { open: 'Offen', 'new-text': 'Neu' }, marked: ['new-text', 'open'] };
    expect(await built()).to.deep.equal(shown);
    expect(await run('extract')).to.include({ code: 0 });
    const xliff = await read('xliff/pl.xlf');
    expect(xliff).to.contain('<source>Offen</source><target state="needs-review-translation">Otwarte</target>');
    expect(xliff).to.match(/<trans-unit id="new-text">\s*<source>Neu<\/source>\s*<\/trans-unit>/);
    const [after, release] = await Promise.all([built(), run('check', '--release')]);
    expect(after).to.deep.equal(shown);
    expect(release.code).to.equal(1);
    expect(release.output).to.contain('pl.xlf: stale, because the German text has changed: open');
  });

  it('that a translator has seen is shown as they left it', async () => {
    const xliff = await read('xliff/pl.xlf');
    await write('xliff/pl.xlf', xliff.replace(/<target state="[\w-]+">/, '<target>'));
    expect(await built()).to.deep.equal({ texts: { open: 'Otwarte', 'new-text': 'Neu' }, marked: ['new-text'] });
  });

  it('that the locator alone asks for is in its file, and one that others ask for as well is not', async () => {
    await code({ 'new-text': 'Neu', search: 'Suchen' }, 'counselling-locator/panel.ts');
    expect(Object.keys((await built()).texts)).to.deep.equal(['new-text', 'open']);
    expect(await textsIn('pl-locator')).to.deep.equal({ texts: { search: 'Suchen' }, marked: ['search'] });
  });

  it('that is malformed fails every check', async () => {
    const xliff = await read('xliff/pl.xlf');
    await write('xliff/pl.xlf', xliff.replace('>Otwarte<', '>Otwarte [time]<'));
    const { code, output } = await run('check');
    expect(code).to.equal(1);
    expect(output).to.contain('pl.xlf: malformed: "open" must have the places (none), has [time]');
    expect(output).to.contain('0 passed, 1 failed');
  });
});
