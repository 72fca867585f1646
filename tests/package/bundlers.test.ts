import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { expect } from 'chai';
import * as esbuild from 'esbuild';
import type { Browser } from 'playwright-core';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';
import { startServer } from '../../scripts/serve.mjs';
import { calm, complaintsOf, launchChromium } from '../support/chromium.ts';
import { installPacked, type Project } from '../support/packed.ts';

/** An app that uses Lit itself, two of our elements, and what they load on demand. */
const APP = `
  import { html, LitElement } from 'lit';
  import 'kmt-widgets/counselling-locator';
  import 'kmt-widgets/task-list';
  customElements.define('own-element', class extends LitElement {
    render() {
      return html\`<h1>The app's own</h1>\`;
    }
  });`;

const page = (script: string): string => `<!doctype html><html lang="ar"><meta charset="utf-8"><title>App</title>
  <link rel="icon" href="data:,">${script}
  <own-element></own-element>
  <kmt-task-list src="/data/emden.json" topic="no-such-topic"></kmt-task-list>
  <kmt-counselling-locator src="/data/emsland.json" map="on" map-tiles="/tile.png?{z}/{x}/{y}" map-attribution="©">
  </kmt-counselling-locator></html>`;

type Build = (project: Project, out: string) => Promise<string[]>;

/** Each builds main.js into a folder, as its manual says, and gives what it warned of. */
const BUNDLERS: Record<string, Build> = {
  async Vite({ folder }, out) {
    const warnings: string[] = [];
    const warn = (message: string): number => warnings.push(message);
    const customLogger = { ...vite.createLogger('warn'), warn, warnOnce: warn };
    await vite.build({ root: folder, configFile: false, logLevel: 'warn', customLogger, build: { outDir: out } });
    return warnings;
  },
  async Rollup({ folder }, out) {
    const warnings: string[] = [];
    const bundle = await rollup({
      input: join(folder, 'main.js'),
      plugins: [nodeResolve({ browser: true })],
      // Of zod, Rollup says that it cannot read all comments, and that modules run in circles. It lies outside of the project.
      onwarn: ({ id, ids = [id], message }) => {
        if (ids.some((each) => each?.startsWith(folder) ?? true)) warnings.push(message);
      },
    });
    await bundle.write({ dir: out, format: 'es' });
    return warnings;
  },
  async webpack({ folder }, out) {
    const output = { path: out, filename: 'main.js' };
    // Minifying takes longer than the rest together, and is no matter of ours.
    const optimization = { minimize: false };
    const options = { mode: 'production', performance: false, optimization, output } as const;
    const compiler = webpack({ ...options, context: folder, entry: './main.js' });
    const stats = await new Promise<webpack.Stats>((resolve, reject) => {
      compiler.run((error, done) => (done ? resolve(done) : reject(error!)));
    });
    const { errors = [], warnings = [] } = stats.toJson();
    return [...errors, ...warnings].map(({ message }) => message);
  },
  async esbuild({ folder }, outdir) {
    const options = { bundle: true, splitting: true, format: 'esm', minify: true, logLevel: 'silent' } as const;
    const { warnings } = await esbuild.build({ ...options, entryPoints: [join(folder, 'main.js')], outdir });
    return warnings.map(({ text }) => text);
  },
};

describe('An app with the packed package', function () {
  this.timeout(120_000);
  let project: Project;
  let browser: Browser;
  before(async () => {
    [project, browser] = await Promise.all([installPacked(), launchChromium()]);
    await project.write('main.js', APP);
    await project.write('index.html', page('<script type="module" src="./main.js"></script>'));
  });
  after(() => Promise.all([project.remove(), browser.close()]));

  /** Opens a page of a folder in Arabic, until its elements are there, and its map. */
  async function opened(html: string, files: string) {
    const site = await startServer({
      mounts: { '/data': 'data', '/tile.png': 'tests/support/tile.png' },
      // The server knows the files of this repository only.
      handle(request, response) {
        const file = join(files, new URL(request.url!, 'http://localhost').pathname);
        if (request.url !== '/page.html' && !existsSync(file)) return false;
        response.setHeader('Content-Type', file.endsWith('.html') ? 'text/html' : 'text/javascript');
        if (html && request.url === '/page.html') response.end(html);
        else createReadStream(file).pipe(response);
        return true;
      },
    });
    const tab = await browser.newPage();
    const complaints = complaintsOf(tab);
    await tab.goto(`${site.url}/${html ? 'page' : 'index'}.html`);
    await tab.locator('css=kmt-counselling-locator >> css=.marker').first().waitFor();
    await calm(tab);
    const words = await tab.locator('css=kmt-task-list >> css=.content').innerText();
    const dir = await tab.locator('css=kmt-counselling-locator >> css=.content').getAttribute('dir');
    const litVersions = await tab.evaluate(() => {
      const names = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'];
      return names.map((name) => (globalThis as unknown as Record<string, string[]>)[name]?.length);
    });
    await tab.close();
    await site.close();
    return { complaints, dir, litVersions, words };
  }

  for (const [name, build] of Object.entries(BUNDLERS)) {
    it(`works built by ${name}, in Arabic, with one Lit for all`, async () => {
      const out = join(project.folder, name);
      expect(await build(project, out)).to.deep.equal([]);
      const html = name === 'Vite' ? '' : page('<script type="module" src="/main.js"></script>');
      const { complaints, dir, litVersions, words } = await opened(html, out);
      expect(words).to.match(/[\u0600-\u06ff]{3}/);
      expect(dir).to.equal('rtl');
      expect(litVersions).to.deep.equal([1, 1, 1]);
      // The one sentence comes from the diagnosis, which is loaded for it.
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.contain('no-such-topic');
    });
  }

  for (const [name, script] of [
    ['the one script', '<script src="/embed.js" defer></script>'],
    ['the one script with everything inside', '<script src="/embed-all-languages.js" defer></script>'],
    [
      'modules',
      '<script type="module" src="/task-list.js"></script><script type="module" src="/counselling-locator.js"></script>',
    ],
  ] as const) {
    it(`is not needed: ${name} of the tarball works on a bare page`, async () => {
      const { complaints, dir, words } = await opened(page(script), join(project.installed, 'dist'));
      expect(words).to.match(/[\u0600-\u06ff]{3}/);
      expect(dir).to.equal('rtl');
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.contain('no-such-topic');
    });
  }
});
