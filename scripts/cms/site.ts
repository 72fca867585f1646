/** A town hall's site on this machine: editors behind /redaktion/, the widgets' files in /kmt/, and a page with what was saved. */
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { renderCommand } from '../../src/cli/render.ts';
import { startServer } from '../serve.mjs';
import { editorPage, EDITORS } from './editors.ts';

/** Editors and filters, installed by scripts/cms.ts. */
export const CACHE = fileURLToPath(new URL('../../.cache/cms/', import.meta.url));

/** Another folder and another depth than the editors': an address that an editor has made relative does not lead back to the file. */
export const PAGE = '/stadt/amt/seite.html';

export type Site = { url: string; show: (body: string, script: boolean) => void; close: () => Promise<void> };

/** Needs a built dist/, and the editors in the cache folder. */
export async function openSite(): Promise<Site> {
  let page = '';
  const rendered = `${CACHE}site`;
  const data = `${CACHE}beratung.json`;
  copyFileSync('data/emden.json', data);
  if ((await renderCommand([data, '-o', rendered], () => {}, '2026-03-04')) !== 0)
    throw new Error('The ready pages of data/emden.json could not be written.');
  await build({
    stdin: {
      contents: "export { Editor } from '@tiptap/core'; export { default as StarterKit } from '@tiptap/starter-kit';",
      resolveDir: CACHE,
    },
    bundle: true,
    format: 'iife',
    globalName: 'tiptap',
    outfile: `${CACHE}bundled/tiptap.js`,
    logLevel: 'error',
  });
  const pages = new Map(EDITORS.map((editor) => [`/redaktion/${editor.id}.html`, editorPage(editor)]));
  const server = await startServer({
    mounts: {
      '/node_modules': `${CACHE}node_modules`,
      '/bundled': `${CACHE}bundled`,
      '/kmt': 'dist',
      '/kmt/beratung': `${rendered}/beratung`,
      '/kmt/beratung.json': data,
      '/kmt/kmt-page.css': `${rendered}/kmt-page.css`,
      '/kmt/kmt-page.js': `${rendered}/kmt-page.js`,
    },
    handle({ url = '' }, response) {
      const html = url === PAGE ? page : pages.get(url);
      if (html !== undefined) response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
      return html !== undefined;
    },
  });
  return {
    url: server.url,
    show(body, script) {
      const tag = script ? '<script src="/kmt/embed.js" defer></script>' : '';
      page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Amt</title>${tag}<body>${body}</body></html>`;
    },
    close: server.close,
  };
}
