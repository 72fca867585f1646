/** A WordPress of its own on this machine, from Debian's packages: files, database and server in a scratch folder. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = '/usr/share/wordpress';
const THEME = 'twentytwentythree';
const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Of all users of the site. */
const PASSWORD = 'pass';

/** What a machine needs, by what it is called in a sentence. */
const NEEDED = {
  'WordPress (/usr/share/wordpress)': [`${SOURCE}/wp-settings.php`],
  'PHP (/usr/bin/php)': ['/usr/bin/php'],
  'MariaDB (/usr/sbin/mariadbd)': ['/usr/sbin/mariadbd'],
  'theme Twenty Twenty-Three': [
    `${SOURCE}/wp-content/themes/${THEME}`,
    `/var/lib/wordpress/wp-content/themes/${THEME}`,
  ],
};

/** The things that this machine lacks. */
export const whatIsMissing = () =>
  Object.entries(NEEDED)
    .filter(([, paths]) => !paths.some((path) => existsSync(path)))
    .map(([name]) => name);

/**
 * Starts a site in German with an administrator (chef), an editor (redaktion) and an author (autor).
 *
 * @param {{ network?: boolean, permalinks?: string }} [options] network: a multisite with a second site at /zwei/
 * @returns {Promise<{ url: string, root: string, password: string, php: (code: string) => string, close: () => Promise<void> }>}
 *   root: the folder of WordPress; php: runs code in WordPress, gives what it prints
 */
export async function startSite({ network = false, permalinks = '/%postname%/' } = {}) {
  const scratch = mkdtempSync(join(tmpdir(), 'kmt-wordpress-'));
  const root = join(scratch, 'site');
  const started = [];
  const close = async () => {
    for (const child of started) await ended(child);
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    copyWordPress(root);
    const socket = await startDatabase(scratch, started);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    writeFileSync(join(root, 'wp-config.php'), configOf(socket, url));
    const run = (file, ...args) => execFileSync('php', [join(HERE, file), root, ...args], { encoding: 'utf8' });
    run('install.php', PASSWORD, THEME, permalinks);
    if (network) {
      writeFileSync(join(root, 'wp-config.php'), configOf(socket, url, false, true));
      run('network.php', 'prepare');
      writeFileSync(join(root, 'wp-config.php'), configOf(socket, url, true, true));
      run('network.php', 'second-site');
    }
    await startServer(root, port, scratch, started);
    return { url, root, password: PASSWORD, php: (code) => run('run.php', code), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Its files, and of its languages German. */
function copyWordPress(root) {
  const content = join(root, 'wp-content');
  cpSync(SOURCE, root, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.startsWith(`${SOURCE}/wp-content/`) && !path.endsWith('wp-config.php'),
  });
  for (const folder of ['themes', 'plugins', 'uploads', 'languages', 'upgrade'])
    mkdirSync(join(content, folder), { recursive: true });
  const theme = NEEDED['theme Twenty Twenty-Three'].find((path) => existsSync(path));
  cpSync(theme, join(content, 'themes', THEME), { recursive: true, dereference: true });
  for (const part of ['', 'admin-', 'admin-network-']) {
    const file = `${SOURCE}/wp-content/languages/${part}de_DE.mo`;
    if (existsSync(file)) cpSync(file, join(content, 'languages', `${part}de_DE.mo`), { dereference: true });
  }
}

const configOf = (socket, url, isNetwork = false, allowsNetwork = false) =>
  readFileSync(join(HERE, 'wp-config.tpl'), 'utf8')
    .replaceAll('{{socket}}', socket)
    .replaceAll('{{url}}', url)
    .replaceAll('{{host}}', new URL(url).host)
    .replaceAll('{{network}}', String(isNetwork))
    .replaceAll('{{allows-network}}', String(allowsNetwork));

/** A MariaDB that only this folder reaches; gives its socket. */
async function startDatabase(scratch, started) {
  const data = join(scratch, 'db');
  const socket = join(scratch, 'db.sock');
  const common = [`--user=${userInfo().username}`, `--datadir=${data}`];
  execFileSync('mariadb-install-db', ['--no-defaults', ...common, '--auth-root-authentication-method=normal'], {
    stdio: 'ignore',
  });
  const pid = `--pid-file=${join(scratch, 'db.pid')}`;
  started.push(
    spawn('/usr/sbin/mariadbd', ['--no-defaults', ...common, `--socket=${socket}`, pid, '--skip-networking'], {
      stdio: 'ignore',
    }),
  );
  const query = (sql) =>
    execFileSync('mariadb', ['--no-defaults', '-S', socket, '-u', 'root', '-e', sql], { stdio: 'ignore' });
  await until(() => query('select 1'), 'the database answers');
  query("create database wp; create user wp@localhost identified by 'wp'; grant all on wp.* to wp@localhost");
  return socket;
}

async function startServer(root, port, scratch, started) {
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const args = ['-d', 'upload_max_filesize=2M', '-d', 'post_max_size=8M', '-S', `127.0.0.1:${port}`, '-t', root];
  // In a group of its own: its workers outlive it otherwise.
  started.push(spawn('php', [...args, join(HERE, 'router.php')], { cwd: root, env, stdio: 'ignore', detached: true }));
  await until(() => fetch(`http://127.0.0.1:${port}/wp-login.php`), 'the server answers');
}

async function until(done, what) {
  for (let tries = 0; ; tries++) {
    try {
      await done();
      return;
    } catch (error) {
      if (tries > 60) throw new Error(`Not within 30 s: ${what}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Ends a program that was started here, and its workers, and waits for it. */
async function ended(child) {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  if (child.spawnfile === 'php') process.kill(-child.pid);
  else child.kill();
  await gone;
}
