/** WebKitGTK's driver on a screen of its own, for the test runner. */

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { FOREIGN_TIME_ZONE } from './browsers.mjs';

/**
 * Starts the driver; it and all that it starts end with this process.
 *
 * @param {{ driver: string, xvfb: string, miniBrowser: string }} programs as findWebKit gives them
 * @returns {Promise<object>} options for webdriverLauncher
 */
export async function startWebKit({ driver, xvfb, miniBrowser }) {
  const display = await startScreen(xvfb);
  const port = await freePort();
  startGroup(driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, TZ: FOREIGN_TIME_ZONE, LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  await untilListening(port);
  return {
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
  };
}

/** A virtual screen; it says itself which number was free. */
function startScreen(xvfb) {
  const child = startGroup(xvfb, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(`:${String(data).trim()}`));
    child.once('close', () => reject(new Error('Xvfb did not start.')));
  });
}

/** A child in a process group of its own, so that it can be ended together with its own children, and nothing else. */
function startGroup(command, args, options) {
  const child = spawn(command, args, { ...options, detached: true });
  process.on('exit', () => {
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended already.
    }
  });
  child.unref();
  return child;
}

async function untilListening(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start.');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
