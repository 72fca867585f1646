/** Filters that run on servers: what they leave of HTML, by their own defaults. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CACHE } from './site.ts';

export type Filter = {
  id: string;
  name: string;
  version: string;
  /** undefined where it can't run on this machine, because of `missing`. */
  edited?: (html: string) => string;
  missing?: string;
};

/** Debian's package php-htmlpurifier. */
const PURIFIER = '/usr/share/php/HTMLPurifier.auto.php';
const PHP = '/usr/bin/php';

/** Those of this machine, once the cache folder has its packages. */
export const filters = (): Filter[] => [sanitizeHtml(), htmlPurifier()];

function sanitizeHtml(): Filter {
  const load = createRequire(CACHE);
  const sanitize = load('sanitize-html') as (html: string) => string;
  const { version } = load('sanitize-html/package.json') as { version: string };
  return { id: 'sanitize-html', name: 'sanitize-html', version, edited: sanitize };
}

function htmlPurifier(): Filter {
  const filter = { id: 'html-purifier', name: 'HTML Purifier' };
  const absent = [PHP, PURIFIER].find((path) => !existsSync(path));
  if (absent) return { ...filter, version: '', missing: `there is no ${absent} (Debian: php-cli php-htmlpurifier)` };
  const code = `require '${copyForTodaysPhp()}'; $config = HTMLPurifier_Config::createDefault(); $config->set('Cache.DefinitionImpl', null);
    echo (new HTMLPurifier($config))->purify(stream_get_contents(STDIN));`;
  const version = /const VERSION = '([\d.]+)'/.exec(readFileSync('/usr/share/php/HTMLPurifier.php', 'utf8'))?.[1] ?? '';
  return {
    ...filter,
    version,
    edited(html) {
      // Warnings of a PHP that is newer than the filter are not its result.
      const { stdout, status, stderr } = spawnSync(PHP, ['-d', 'display_errors=stderr', '-r', code], {
        input: html,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`HTML Purifier did not run: ${stderr}`);
      return stdout;
    },
  };
}

/** Debian's filter is older than its PHP, which reads `$text[0]`, but no longer `$text{0}`. The address of a copy that says so. */
function copyForTodaysPhp(): string {
  const copy = `${CACHE}htmlpurifier`;
  cpSync(dirname(PURIFIER), copy, {
    recursive: true,
    // A folder of the system's, for what it has worked out, is a link in it.
    filter: (path) => path === dirname(PURIFIER) || (path.includes('HTMLPurifier') && !path.endsWith('/Serializer')),
  });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.php'))) {
    const text = readFileSync(join(copy, name), 'utf8');
    const readable = text.replace(/(\$\w+|'\])\{(\d|\$i)\}/g, '$1[$2]');
    if (readable !== text) writeFileSync(join(copy, name), readable);
  }
  return join(copy, basename(PURIFIER));
}
