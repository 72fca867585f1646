/**
 * A chosen few of the pictures that `npm run screenshots` takes, compared with how they looked when somebody last looked at them. One
 * browser, of one version, with the tests' own font: the same on every machine, so that it may be strict.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { findNpmChromium } from '../../scripts/browsers.mjs';
import { COMPARED } from '../../scripts/screenshots/kept.mjs';
import { difference } from '../../scripts/screenshots/pixels.mjs';
import { openStudio } from '../../scripts/screenshots/studio.mjs';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Where what was seen is laid down when it differs. */
const SEEN = path('.cache/pictures');
const RENEW = 'If that is meant: npm run screenshots -- --accept, look at the pictures, and commit them.';

/** Edges of letters may differ in so many pixels; a hairline round a button is longer. */
const TOLERATED_PIXELS = 40;

if (await findNpmChromium())
  describe('What is drawn', function () {
    this.timeout(60_000);
    let studio: Awaited<ReturnType<typeof openStudio>>;
    let blank: Page;

    before(async () => {
      studio = await openStudio({ exact: true });
      blank = await studio.blank();
    });

    after(() => studio.close());

    for (const { file, shot, ...crop } of COMPARED) {
      const name = file.replace(/.*\/|\.png/g, '');
      it(`is as it was: ${name}`, async () => {
        expect(existsSync(path(file)), `There is no ${file}. ${RENEW}`).to.equal(true);
        const { png: seen } = (await studio.take(shot, crop))!;
        const { sizes, pixels, marked } = await difference(blank, readFileSync(path(file)), seen);
        const isSame = sizes[0] === sizes[1] && pixels <= TOLERATED_PIXELS;
        if (!isSame) {
          mkdirSync(SEEN, { recursive: true });
          writeFileSync(`${SEEN}/${name}.png`, seen);
          writeFileSync(`${SEEN}/${name}-differs.png`, marked);
        }
        const what = `${pixels} pixels differ, ${sizes.join(' was, is ')}: see ${SEEN}/${name}-differs.png. ${RENEW}`;
        expect(isSame, what).to.equal(true);
      });
    }
  });
else console.log('What is drawn is not compared: the Chromium of npm runs on Linux on x64 only.');
