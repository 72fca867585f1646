/** A real Chromium for tests that run in Node and look at whole pages, far from the offices' time zone. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';

export async function launchChromium(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium();
  return chromium.launch({ executablePath, args, env });
}

/** What a page said in its console from warnings on, what it threw, and what the browser said of failed requests. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    const where = message.text().includes(url) ? '' : ` (${url})`;
    if (['warning', 'error'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}${where}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.stack ?? error.message}`));
  return complaints;
}

/** Waits until nothing has been on its way over the network for a moment, and what arrived is painted. */
export async function calm(page: Page, moment = 100): Promise<void> {
  await page.evaluate(async (quiet) => {
    let known = -1;
    let since = performance.now();
    while (performance.now() - since < quiet) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const count = performance.getEntriesByType('resource').length;
      if (count !== known) since = performance.now();
      known = count;
    }
  }, moment);
}
