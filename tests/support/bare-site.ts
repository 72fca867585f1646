/**
 * A municipality's site as strict as one can be: pages of plain HTML, the widgets' files and the data in folders of the
 * site, and a policy that allows nothing else.
 */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../../scripts/serve.mjs';
import { calm, complaintsOf, launchChromium } from './chromium.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

export type Visit = {
  page: Page;
  /** Addresses asked for, without the site's own beginning. */
  requests: string[];
  /** What the console, the policy and the network complained of. */
  complaints: string[];
  /** What the policy complains of, from the beginning to the moment of asking. */
  violations: readonly string[];
};

export type BareSite = {
  /** Opens a page with this body at /amt/seite.html, at a fixed moment, and waits until the network is quiet; the page before is closed. */
  visit(
    body: string,
    options?: {
      lang?: string;
      files?: Record<string, unknown>;
      /** What the policy allows besides. */ allowing?: string;
    },
  ): Promise<Visit>;
  close(): Promise<void>;
};

/** Wednesday, 4 March 2026, 10 o'clock in Emden. */
export const NOW = new Date('2026-03-04T10:00:00+01:00');

/** The one script tag, as a page of the site has it. */
export const SCRIPT = '<script src="/fileadmin/kmt/embed.js" defer></script>';

/** A site, and the browser that visits it, for the tests of the `describe` that calls this. */
export function useBareSite(): Pick<BareSite, 'visit'> {
  let browser: Browser;
  let site: BareSite;
  before(async function () {
    this.timeout(60_000);
    browser = await launchChromium();
    site = await openBareSite(browser);
  });
  after(async () => {
    await site.close();
    await browser.close();
  });
  return { visit: (body, options) => site.visit(body, options) };
}

async function openBareSite(browser: Browser): Promise<BareSite> {
  let page: Page | undefined;
  let html = '';
  let allowing = '';
  let files: Record<string, unknown> = {};
  const violations: string[] = [];

  const site = await startServer({
    mounts: {
      '/fileadmin/kmt': folder('dist'),
      '/data': folder('data'),
      '/tile.png': folder('tests/support/tile.png'),
    },
    headers: { 'Content-Security-Policy': `${STRICT_POLICY}; report-uri /violation` },
    handle(request, response) {
      const path = request.url ?? '';
      if (path === '/violation') {
        request.on('data', (report) => violations.push(`policy: ${report}`)).on('end', () => response.end());
        return true;
      }
      if (path === '/amt/seite.html') {
        response.setHeader('Content-Security-Policy', `${STRICT_POLICY}; ${allowing}; report-uri /violation`);
        response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
      } else if (path in files) response.setHeader('Content-Type', 'application/json').end(JSON.stringify(files[path]));
      else return false;
      return true;
    },
  });

  return {
    async visit(body, options = {}) {
      html = `<!doctype html><html lang="${options.lang ?? 'de'}"><title>Amt</title><body>${body}</body></html>`;
      files = options.files ?? {};
      allowing = options.allowing ?? '';
      violations.length = 0;
      await page?.close();
      page = await browser.newPage();
      const complaints = complaintsOf(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url().replace(site.url, '')));
      await page.clock.setFixedTime(NOW);
      await page.goto(`${site.url}/amt/seite.html`);
      await calm(page);
      complaints.push(...violations);
      return { page, requests, complaints, violations };
    },
    close: () => site.close(),
  };
}
