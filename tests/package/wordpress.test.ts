/** The ZIP of the WordPress plugin as it is released. What it does in WordPress: tests/wordpress/site. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { LOCALES } from '../../src/i18n/locales.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };

const made = (): Buffer => {
  execFileSync('node', ['scripts/release.mjs'], { cwd: PROJECT });
  return readFileSync(join(PROJECT, `release/kmt-widgets-wordpress-${version}.zip`));
};

describe('the ZIP for WordPress', function () {
  this.timeout(60_000);
  let first: Buffer;
  let files: Map<string, string>;
  before(() => {
    first = made();
    files = new Map(
      Object.entries(unzipSync(first)).map(([name, content]) => [
        name.replace(/^kmt-widgets\//, ''),
        strFromU8(content),
      ]),
    );
  });

  it('is the same to the byte when it is made again', () => {
    expect(made().equals(first)).to.equal(true);
  });

  it('has all that the plugin loads', () => {
    const needed = [
      'embed.js',
      'diagnosis.js',
      'large-json.js',
      'map.js',
      'kmt-page.css',
      'settings.js',
      'LICENSES.txt',
    ];
    const locales = LOCALES.filter((tag) => tag !== 'de').map((tag) => `locales/${tag}.js`);
    expect([...files.keys()]).to.include.members([
      ...[...needed, ...locales].map((name) => `kmt/${name}`),
      ...['kmt-widgets.php', 'uninstall.php', 'readme.txt', 'blocks/widget/block.json', 'blocks/widget/editor.js'],
      ...['redaktion.html', 'redaktion/redaktion.js', 'assets/settings.css'],
      ...['de_DE', 'de_DE_formal'].flatMap((locale) => [
        `languages/kmt-widgets-${locale}.mo`,
        `languages/kmt-widgets-${locale}-kmt-widgets-block.json`,
      ]),
    ]);
    for (const [, name] of files.get('kmt-widgets.php')!.matchAll(/require __DIR__ \. '\/(.*?)'/g))
      expect(files.has(name!), name).to.equal(true);
    expect([...files.keys()].some((name) => name.startsWith('kmt/chunks/embed-'))).to.equal(true);
    expect([...files.keys()].filter((name) => name.endsWith('.map'))).to.deep.equal([]);
  });

  it('has nothing outside its folder', () => {
    expect(Object.keys(unzipSync(first)).every((name) => name.startsWith('kmt-widgets/'))).to.equal(true);
  });

  it('says its version wherever WordPress looks for it', () => {
    expect(files.get('kmt-widgets.php'))
      .to.contain(`* Version:           ${version}\n`)
      .and.contain(`VERSION = '${version}'`);
    expect(files.get('readme.txt')).to.contain(`Stable tag: ${version}\n`);
    expect((JSON.parse(files.get('blocks/widget/block.json')!) as { version: string }).version).to.equal(version);
    const left = [...files].filter(([name, text]) => /\.(php|txt|json)$/.test(name) && text.includes('{{version}}'));
    expect(left.map(([name]) => name)).to.deep.equal([]);
  });

  it('asks for the same WordPress and PHP in both places', () => {
    for (const name of ['Requires at least', 'Requires PHP', 'License'])
      expect(new RegExp(`^${name}: +(.*)$`, 'm').exec(files.get('readme.txt')!)?.[1], name).to.equal(
        new RegExp(`^ \\* ${name}: +(.*)$`, 'm').exec(files.get('kmt-widgets.php')!)?.[1],
      );
  });

  it('has no PHP that does something where it is called by its address', () => {
    for (const [name, text] of files)
      if (name.endsWith('.php'))
        expect(text, name).to.match(/^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m);
  });

  it('names every language of the widgets', () => {
    expect(Object.keys(JSON.parse(files.get('kmt/languages.json')!) as object)).to.have.members([...LOCALES]);
  });
});
