/**
 * Listens to the widgets as somebody does who cannot see them: Orca reads a page of all four elements in Firefox, on a
 * screen that nobody sees. What it speaks after each key is printed and compared with what should be heard.
 *
 *     npm run test:orca              on dist/, which is built first
 *     node scripts/orca.mjs FOLDER   on another build; only prints
 *
 * Debian's packages: orca firefox-esr xvfb openbox xdotool at-spi2-core dbus. Where one is missing, that is said and all is well.
 */

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from './serve.mjs';
import { heardWrongly } from './orca-expected.mjs';

const PROGRAMS = {
  orca: ['/usr/bin/orca'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  screen: ['/usr/bin/Xvfb'],
  windows: ['/usr/bin/openbox'],
  keys: ['/usr/bin/xdotool'],
  bus: ['/usr/bin/dbus-daemon'],
  accessibility: ['/usr/libexec/at-spi-bus-launcher'],
};

const programs = Object.fromEntries(
  Object.entries(PROGRAMS).map(([name, paths]) => [name, paths.find((path) => existsSync(path))]),
);
const missing = Object.keys(PROGRAMS).filter((name) => !programs[name]);
if (missing.length > 0) {
  console.log(`Orca is left out: there is no ${missing.map((name) => PROGRAMS[name].join(' or ')).join(', no ')}.`);
  process.exit(0);
}

/** Wednesday, 4 March 2026, 10 o'clock in Emden; F9 makes it eight hours later, when the office is closed. */
const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Amt</title>
<script>
  let now = Date.parse('2026-03-04T10:00:00+01:00');
  Date.now = () => now + performance.now();
  addEventListener('keydown', ({ key }) => {
    if (key !== 'F9') return;
    now += 8 * 3600 * 1000;
    document.dispatchEvent(new Event('visibilitychange'));
  });
</script>
<script src="/dist/embed.js" defer></script>
<h1>Amt</h1>
<p>Jetzt: <kmt-opening-hours-badge src="/data/emden.json"></kmt-opening-hours-badge></p>
<kmt-office-card src="/data/emden.json"></kmt-office-card>
<kmt-task-list src="/data/emden.json" topic="volunteering"></kmt-task-list>
<kmt-counselling-locator src="/data/emsland.json" page-size="2"></kmt-counselling-locator>
<p>Ende der Seite</p></html>`;

/** A profile that asks nothing and shows nothing of its own. */
const PREFERENCES = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'de',
};

const dist = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'kmt-orca-'));
const debugFile = join(scratch, 'orca.debug');
const started = [];

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const server = await startServer({
  mounts: { '/dist': dist, '/data': 'data' },
  handle({ url }, response) {
    if (url !== '/') return false;
    response.setHeader('Content-Type', 'text/html').end(PAGE);
    return true;
  },
});

let failures = [];
try {
  const env = await startDesktop();
  await startReading(env);
  const heard = await listen(env);
  if (!process.argv[2]) failures = heardWrongly(heard);
} finally {
  for (const child of started.reverse()) {
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended already.
    }
  }
  await server.close();
  await wait(500);
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}
for (const failure of failures) console.error(`✗ ${failure}`);
if (!process.argv[2]) console.log(failures.length ? `${failures.length} failed` : 'All was heard as it should be.');
process.exitCode = failures.length ? 1 : 0;

/** Starts a program in a group of its own, to be ended with all that it starts. */
function start(command, args, env, stdio = 'ignore') {
  const child = spawn(command, args, { env, detached: true, stdio: ['ignore', stdio, 'ignore'] });
  started.push(child);
  return child;
}

/** The first line that a program says. */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data).trim()));
    child.once('close', () => reject(new Error(`${child.spawnfile} did not start.`)));
  });
}

/** A screen, a bus and windows; nothing of the user's own. */
async function startDesktop() {
  const run = join(scratch, 'run');
  mkdirSync(run, { mode: 0o700 });
  const env = {
    ...process.env,
    HOME: scratch,
    XDG_RUNTIME_DIR: run,
    XDG_CONFIG_HOME: join(scratch, 'config'),
    GSETTINGS_BACKEND: 'keyfile',
    LANG: 'C.UTF-8',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  delete env.WAYLAND_DISPLAY;
  env.DISPLAY = `:${await firstLine(start(programs.screen, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], env, 'pipe'))}`;
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(
    start(programs.bus, ['--session', '--nofork', '--print-address=1'], env, 'pipe'),
  );
  start(programs.windows, [], env);
  start(programs.accessibility, ['--launch-immediately'], env);
  await wait(2000);
  return env;
}

async function startReading(env) {
  start(programs.orca, ['--replace', `--debug-file=${debugFile}`], env);
  await until(() => existsSync(debugFile), 'Orca did not start.');
  await wait(4000);
  const profile = join(scratch, 'profile');
  mkdirSync(profile);
  const preferences = Object.entries(PREFERENCES).map(
    (pair) => `user_pref(${pair.map((each) => JSON.stringify(each)).join(', ')});`,
  );
  writeFileSync(join(profile, 'user.js'), preferences.join('\n'));
  start(programs.firefox, ['--no-remote', '--profile', profile, '--new-window', `${server.url}/`], env);
  // The page has been read from its beginning to its end, as Orca does unasked.
  await until(
    () => spoken().some((line) => line.includes('Ende der Seite')) || spoken().length > 3,
    'Orca said nothing of the page.',
    60_000,
  );
  await quiet(4000);
  const window = execFileSync(programs.keys, ['search', '--onlyvisible', '--class', 'firefox'], {
    env,
    encoding: 'utf8',
  });
  execFileSync(programs.keys, ['windowactivate', '--sync', window.trim().split('\n').at(-1)], { env });
  await quiet(1500);
}

async function until(condition, otherwise, patience = 30_000) {
  const begun = Date.now();
  while (!condition()) {
    if (Date.now() - begun > patience) throw new Error(otherwise);
    await wait(100);
  }
}

/** What Orca has said so far, in the order of speaking. */
function spoken() {
  if (!existsSync(debugFile)) return [];
  const lines = readFileSync(debugFile, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)'(?: ?\{|$)/gms);
  return [...lines].map(([, words]) => words.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** Waits until Orca has done nothing for a while: on a busy machine it thinks longer than it speaks. */
async function quiet(moment = 900) {
  let known = -1;
  let since = Date.now();
  while (Date.now() - since < moment) {
    const { size } = statSync(debugFile);
    if (size !== known) since = Date.now();
    known = size;
    await wait(100);
  }
}

/** Presses keys as a reader does; gives what was heard after each. */
async function listen(env) {
  const heard = [];
  const hear = async (name, act, awaited = '') => {
    const before = spoken().length;
    act();
    // On a busy machine words take their time; some keys say nothing at all.
    await until(
      () => spoken().length > before && spoken().slice(before).join().includes(awaited),
      '',
      awaited ? 15_000 : 5000,
    ).catch(() => {});
    await quiet();
    const words = spoken().slice(before);
    heard.push({ key: name, words });
    console.log(`${name.padEnd(10)} ${words.join(' | ')}`);
    return words;
  };
  const key = (name, awaited) =>
    hear(name, () => execFileSync(programs.keys, ['key', '--clearmodifiers', name], { env }), awaited);
  const type = (text, awaited) =>
    hear(`“${text}”`, () => execFileSync(programs.keys, ['type', '--delay', '150', text], { env }), awaited);
  const section = (title) => {
    heard.push({ section: title });
    console.log(`\n# ${title}`);
  };

  section('line by line');
  await key('ctrl+Home');
  for (let line = 0; line < 150; line++) if ((await key('Down')).join().includes('Ende der Seite')) break;
  section('by headings');
  await key('ctrl+Home');
  for (let heading = 0; heading < 10; heading++) await key('h');
  section('time goes on');
  await key('ctrl+Home');
  await key('F9', 'Geschlossen');
  section('search');
  await key('e');
  await key('Insert+a', 'Focus mode');
  await type('Mep', 'expanded');
  await key('Down', 'Meppen');
  await key('Return', 'heading level 3');
  section('after the search');
  for (let line = 0; line < 4; line++) if ((await key('Down')).join().includes('heading level 4')) break;
  return heard;
}
