/**
 * Installs the packed plugin in a real WordPress and uses it in Chromium, as administrator, editor, author and visitor. The site lies in
 * a scratch folder and goes with it.
 *
 *     npm run test:wordpress             on dist/, which is built first
 *     npm run test:wordpress -- --keep   only leaves such a site running until Ctrl+C, to look at it
 *     node scripts/wordpress.mjs --pictures   renews the guide's pictures
 *
 * Debian's packages: wordpress wordpress-l10n wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml php-mbstring.
 * Where one is missing, that is said and all is well.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { takePictures } from './wordpress/pictures.mjs';
import { startSite, whatIsMissing } from './wordpress/site.mjs';

const missing = whatIsMissing();
if (missing.length > 0) {
  console.log(`WordPress is left out: there is no ${missing.join(', no ')}.`);
  process.exit(0);
}
if (process.argv.includes('--pictures')) {
  execFileSync('node', ['scripts/release.mjs'], { stdio: 'inherit' });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const site = await startSite();
  try {
    await takePictures(site, `release/kmt-widgets-wordpress-${version}.zip`);
  } finally {
    await site.close();
  }
} else if (process.argv.includes('--keep')) {
  execFileSync('node', ['scripts/release.mjs'], { stdio: 'inherit' });
  const site = await startSite();
  console.log(`${site.url}/wp-admin/ as chef, redaktion or autor, with the password “${site.password}”`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void site.close().then(() => process.exit()));
} else {
  const { status } = spawnSync('npx', ['mocha', '--forbid-pending', 'tests/wordpress/site/*.test.ts'], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
