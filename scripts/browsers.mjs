/**
 * Where the browsers for the tests come from. A candidate counts only when it answers `--version`.
 *
 * - Chromium: CHROME_PATH, the usual places, the npm package @sparticuz/chromium (Linux x64), Debian's package as root.
 *   CHROME_PATH=npm goes straight to the npm package.
 * - Firefox and WebKitGTK: the usual places, Debian's packages as root; else they are left out, and it is said.
 * - Chromium 109, of January 2023: from npm (Linux x64); else it is left out, and it is said.
 *
 *     node scripts/browsers.mjs       installs what is missing and says what the tests will use
 */

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/** Far from the offices' own: a widget that took the reader's clock for the office's would be found out. */
export const FOREIGN_TIME_ZONE = 'Pacific/Auckland';

const isRoot = process.getuid?.() === 0;

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Quiet, reproducible, and nothing asked of the network; as root Chromium starts only without its sandbox. */
const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--no-default-browser-check',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/**
 * How to launch Chromium, for playwright-core and puppeteer alike.
 *
 * @returns {Promise<{ version: string, executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function findChromium() {
  const wanted = process.env.CHROME_PATH;
  const onlyNpm = wanted === 'npm';
  const found =
    (await firstThatRuns(onlyNpm ? [] : [wanted, ...CHROMIUM_PATHS])) ??
    (await chromiumFromNpm()) ??
    (!onlyNpm && (await aptInstall(['chromium'])) && (await firstThatRuns(CHROMIUM_PATHS)));
  if (!found) throw new Error('No Chromium: set CHROME_PATH to the path of a Chromium or Chrome.');
  return launchOptionsOf(found);
}

/**
 * The same for the Chromium of npm alone, whose version and whose drawing are the same on every machine; undefined where it can't
 * run.
 */
export async function findNpmChromium() {
  const found = await chromiumFromNpm();
  return found && launchOptionsOf(found);
}

const launchOptionsOf = (found) => ({
  ...found,
  args: CHROMIUM_ARGS,
  env: { ...process.env, ...found.env, TZ: FOREIGN_TIME_ZONE },
});

/** How to launch Firefox; undefined where there is none and none can be installed. */
export async function findFirefox() {
  const found =
    (await firstThatRuns(FIREFOX_PATHS)) ??
    ((await aptInstall(['firefox-esr'])) && (await firstThatRuns(FIREFOX_PATHS)));
  return found ? { ...found, env: { ...process.env, TZ: FOREIGN_TIME_ZONE } } : undefined;
}

/** The programs that make WebKitGTK drivable without a screen; undefined where they are missing and can't be installed. */
export async function findWebKit() {
  const look = () => {
    const programs = { driver: '/usr/bin/WebKitWebDriver', xvfb: '/usr/bin/Xvfb', miniBrowser: findMiniBrowser() };
    return Object.values(programs).every((path) => path && existsSync(path)) ? programs : undefined;
  };
  const found = look() ?? ((await aptInstall(['webkit2gtk-driver', 'xvfb'])) ? look() : undefined);
  // The driver has no --version; --help shows as well that its libraries are there.
  if (!found || (await run(found.driver, ['--help'])).code !== 0) return undefined;
  const { code, output } = await run('dpkg-query', ['--show', '--showformat', '${Version}', 'webkit2gtk-driver']);
  return { ...found, version: `WebKitGTK ${code === 0 ? output : '(version not known)'}` };
}

function findMiniBrowser() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64', '/usr/lib'];
  return folders
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path))
    .map((path) => `${path}/MiniBrowser`)
    .find(existsSync);
}

async function firstThatRuns(paths, env = {}) {
  for (const executablePath of paths.filter((path) => path && existsSync(path))) {
    const { code, output } = await run(executablePath, ['--version'], { env });
    const version = /^.*\d+\.\d+.*$/m.exec(output)?.[0].trim();
    if (code === 0 && version) return { executablePath, version, env };
  }
  return undefined;
}

let fromNpm;

/**
 * The package unpacks itself into the temporary folder; with it come a font, and libraries that a bare system lacks. It says where they
 * are only once.
 */
const chromiumFromNpm = () => (fromNpm ??= unpackChromium());

async function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  // It would keep one that is set, and find other fonts.
  delete process.env.FONTCONFIG_PATH;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    return await firstThatRuns([executablePath], { LD_LIBRARY_PATH, FONTCONFIG_PATH });
  } finally {
    // These libraries are for that Chromium alone, not for what else this process starts.
    for (const name of ['AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/**
 * How to launch Chromium 109, which knows neither `light-dark()` nor much else of what is new, with the playwright-core of its
 * time; undefined where it can't run. It is unpacked into a folder of its own, which `remove` takes away.
 *
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string>, remove: () => Promise<void> } | undefined>}
 */
export async function findOldChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = fileURLToPath(new URL('../bin/', import.meta.resolve('chromium-109')));
  const folder = await mkdtemp(join(tmpdir(), 'kmt-chromium-109-'));
  const executablePath = join(folder, 'chromium');
  await unpack(`${packed}chromium.br`, createWriteStream(executablePath, { mode: 0o755 }));
  // Libraries that a bare system lacks.
  const tar = spawn('tar', ['--extract', '--directory', folder], { stdio: ['pipe', 'inherit', 'inherit'] });
  await Promise.all([unpack(`${packed}aws.tar.br`, tar.stdin), once(tar, 'exit')]);
  const env = { ...process.env, TZ: FOREIGN_TIME_ZONE, LD_LIBRARY_PATH: join(folder, 'lib') };
  const remove = () => rm(folder, { recursive: true });
  return { executablePath, args: [...CHROMIUM_ARGS, '--no-zygote'], env, remove };
}

const unpack = (file, to) => pipeline(createReadStream(file), createBrotliDecompress(), to);

let lists;

/** Installs Debian packages, where that is possible: as root, with apt. True when it worked. */
async function aptInstall(packages) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  lists ??= run('/usr/bin/apt-get', ['update', '--quiet'], { env });
  await lists;
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const { code } = await run(
    '/usr/bin/apt-get',
    ['install', '--yes', '--no-install-recommends', ...wait, ...packages],
    { env },
  );
  return code === 0;
}

/** Runs a program to its end. */
function run(command, args, { env } = {}) {
  return new Promise((resolve) => {
    execFile(command, args, { env: { ...process.env, ...env }, maxBuffer: Infinity }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: `${stdout}${stderr}` }),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = { Chromium: await findChromium(), Firefox: await findFirefox(), WebKit: await findWebKit() };
  const old = await findOldChromium();
  await old?.remove();
  console.log(`Chromium 109: ${old ? 'from npm' : 'left out, npm has it for Linux on x64 only'}`);
  for (const [name, browser] of Object.entries(found)) {
    console.log(
      `${name}: ${browser?.version ?? 'left out, it is not here and cannot be installed (that needs root and apt)'}`,
    );
  }
}
