/** The code to copy in Storybook is run as it stands, in a page, in React and in Vue; the package's names stand for its source. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileScript, parse } from 'vue/compiler-sfc';
import { build, type Plugin } from 'esbuild';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { startServer } from '../../scripts/serve.mjs';
import { asMarker, asTag, EXAMPLES, inReact, inVue, SCRIPT, type Tag } from '../../stories/support/snippets.ts';
import { complaintsOf, launchChromium } from '../support/chromium.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { exports } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { exports: Record<string, unknown> };

const tags = Object.keys(EXAMPLES) as Tag[];
const EMBED = `import ${JSON.stringify(path('src/embed.ts'))};`;
const MODULE = '<div id="app"></div><script type="module" src="/code.js"></script>';

/** How each element comes onto a page: the page, and the code that it asks for at /kmt/embed.js or /code.js. */
const WAYS: Record<string, (tag: Tag) => { page: string; entry: string; example?: string }> = {
  'as a tag': (tag) => ({ page: `${SCRIPT}${asTag(tag)}`, entry: EMBED }),
  'as a marker': (tag) => ({ page: `${SCRIPT}${asMarker(tag)}`, entry: EMBED }),
  'in React': (tag) => ({
    page: MODULE,
    entry: `import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import { Example } from 'example';
      createRoot(document.getElementById('app')).render(createElement(Example));`,
    example: inReact(tag),
  }),
  'in Vue': (tag) => ({
    page: MODULE,
    entry: `import { createApp } from 'vue';
      import Example from 'example';
      createApp(Example).mount('#app');`,
    example: compiledVue(inVue(tag)),
  }),
};

describe('The code to copy', () => {
  let browser: Browser;
  before(async function () {
    this.timeout(60_000);
    browser = await launchChromium();
  });
  after(() => browser.close());

  for (const [way, codeFor] of Object.entries(WAYS)) {
    for (const tag of tags) {
      it(`shows ${tag} ${way}`, async function () {
        this.timeout(120_000);
        const { page: body, entry, example } = codeFor(tag);
        const code = await bundled(entry, example);
        const site = await startServer({
          mounts: { '/kmt/emden.json': path('data/emden.json') },
          handle({ url }, response) {
            const isCode = url === '/kmt/embed.js' || url === '/code.js';
            if (!isCode && url !== '/') return false;
            response.setHeader('Content-Type', `text/${isCode ? 'javascript' : 'html'}; charset=utf-8`);
            response.end(isCode ? code : `<!doctype html><html lang="de"><title>Seite</title>${body}</html>`);
            return true;
          },
        });
        const page = await browser.newPage();
        try {
          const complaints = complaintsOf(page);
          await page.goto(site.url);
          // The shadow root has its content, and the fallback between the tags is no longer shown.
          await page.waitForFunction(
            (name) => {
              const root = document.querySelector(name)?.shadowRoot;
              return root?.textContent.trim() && !root.querySelector('slot');
            },
            tag,
            { timeout: 60_000 },
          );
          for (const [name, value] of Object.entries(EXAMPLES[tag].attributes)) {
            const said = await page.locator(tag).evaluate((element, wanted) => {
              const property = wanted.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
              return String((element as unknown as Record<string, unknown>)[property]);
            }, name);
            expect(said, name).to.equal(value);
          }
          expect(complaints).to.deep.equal([]);
        } finally {
          await page.close();
          await site.close();
        }
      });
    }
  }

  it('is there for every element', () => {
    const manifest = JSON.parse(readFileSync(path('dist/custom-elements.json'), 'utf8')) as {
      modules: { declarations: { tagName: string; attributes: { name: string }[] }[] }[];
    };
    const elements = manifest.modules.flatMap(({ declarations }) => declarations);
    expect(tags).to.have.members(elements.map(({ tagName }) => tagName));
    for (const { tagName, attributes } of elements) {
      const known = attributes.map(({ name }) => name);
      expect(known, tagName).to.include.members(Object.keys(EXAMPLES[tagName as Tag].attributes));
    }
  });
});

function compiledVue(source: string): string {
  const templateOptions = { compilerOptions: { isCustomElement: (tag: string) => tag.startsWith('kmt-') } };
  return compileScript(parse(source).descriptor, { id: 'example', inlineTemplate: true, templateOptions }).content;
}

async function bundled(entry: string, example = ''): Promise<string> {
  const source: Plugin = {
    name: 'source',
    setup(bundle) {
      bundle.onResolve({ filter: /^kmt-widgets\// }, ({ path: wanted }) => {
        const name = wanted.slice('kmt-widgets/'.length);
        expect(exports, wanted).to.have.property(`./${name}`);
        return { path: path(`src/define/${name}.ts`) };
      });
      bundle.onResolve({ filter: /^example$/ }, () => ({ path: 'example', namespace: 'example' }));
      bundle.onLoad({ filter: /.*/, namespace: 'example' }, () => ({
        contents: example,
        loader: 'tsx',
        resolveDir: path('.'),
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: path('.') },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [source],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
