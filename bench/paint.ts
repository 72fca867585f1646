/**
 * How long a page waits for a card: from the arrival of the script to the first frame that shows the office's name and whether
 * it is open, in a real Chromium, with the CPU as it is and slowed four times, about an old phone. Only the CPU is slowed: the
 * server is local. Our own card and badge fetch their data on the way; the hand-written card and the one in plain Lit have
 * theirs inside.
 *
 *     npm run build && node --import=tsx bench/paint.ts              as long as two minutes allow
 *     npm run build && node --import=tsx bench/paint.ts --rounds=30
 *
 * Every round measures every peer at both speeds, in another order each time, and what is compared is compared within the round: a
 * busy machine disturbs all alike. Each sample has a fresh browser context and with it a fresh process: no file and no
 * compiled code is kept. A frame comes every 17 ms, so that a single sample is no finer than that. The CPU time of the page's
 * main thread until then, from the page's beginning, has no frames, and a busy machine changes it little; what the slowing
 * itself takes is counted in it.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/browsers.mjs';
import { startServer } from '../scripts/serve.mjs';
import { AFTER_PAINT } from './after-paint.ts';
import { HAND_WRITTEN, madeScripts, mounts, type Peer, peers, PLAIN_LIT } from './paint/peers.ts';
import { type Sample, table } from './paint/table.ts';

const { values: options } = parseArgs({ options: { rounds: { type: 'string' } } });
const ROUNDS = Number(options.rounds ?? Infinity);
const TIME_MS = options.rounds ? Infinity : 120_000;
const SLOWDOWNS = [1, 4];
const PATIENCE_MS = 60_000;
/** A Tuesday on which the office is open. */
const NOW = Date.parse('2026-11-24T10:00+01:00');

const made = await madeScripts();
const server = await startServer({
  mounts,
  handle({ url = '' }, response) {
    const peer = peers.find((_, index) => url === `/${index}`);
    const script = made.get(url);
    if (!peer && script === undefined) return false;
    const type = peer ? 'text/html' : 'text/javascript';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(peer ? pageOf(peer) : script);
    return true;
  },
});
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args, env });

const addressOf = (peer: Peer): string => `${server.url}/${peers.indexOf(peer)}`;

function pageOf({ script, type, body, ready }: Peer): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Bench</title>
<script>
  Date.now = () => ${NOW};
  ${AFTER_PAINT}
  window.painted = new Promise((resolve, reject) => {
    setTimeout(reject, ${PATIENCE_MS}, 'Nothing was painted.');
    const look = () => {
      if (${ready}) afterPaint(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
</script>
<script src="${script}" ${type === 'module' ? 'type="module"' : 'defer'}></script>
<body>${body}</body>`;
}

async function sample(peer: Peer, slowdown: number): Promise<Sample> {
  const context = await browser.newContext({ timezoneId: 'Europe/Berlin', locale: 'de-DE' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(addressOf(peer));
  const painted = await page.evaluate<number>(`painted.then((at) =>
    at - performance.getEntriesByName(new URL('${peer.script}', location.href).href)[0].responseEnd)`);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const work = metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  await context.close();
  return { painted, work };
}

/** Fails unless everything that draws the card says the same. */
async function checkCards(): Promise<void> {
  const said = new Map<string, string>();
  for (const peer of peers.filter(({ card }) => card)) {
    const page = await browser.newPage({ timezoneId: 'Europe/Berlin' });
    await page.goto(addressOf(peer));
    await page.evaluate('painted');
    const words = await page.evaluate(() => document.body.firstElementChild?.shadowRoot?.textContent ?? '');
    said.set(words.replace(/\s+/g, ''), peer.name);
    await page.close();
  }
  if (said.size > 1)
    throw new Error(`The cards differ:\n${[...said].map(([words, name]) => `${name}: ${words}`).join('\n')}`);
}

/** By slowdown and peer, a sample a round. */
const samples = SLOWDOWNS.map(() => new Map<string, Sample[]>(peers.map(({ name }) => [name, []])));

const loads = [loadavg()[0]!];
const begun = performance.now();
await checkCards();
let rounds = 0;
for (; rounds < ROUNDS && performance.now() - begun < TIME_MS; rounds++) {
  for (const turn of peers.keys()) {
    const peer = peers[(turn + rounds) % peers.length]!;
    for (const [index, slowdown] of SLOWDOWNS.entries()) {
      samples[index]!.get(peer.name)!.push(await sample(peer, slowdown));
    }
  }
}
loads.push(loadavg()[0]!);
await browser.close();
await server.close();

console.log(
  `${rounds} rounds in ${((performance.now() - begun) / 1000).toFixed(0)} s, ` +
    `${availableParallelism()} cores, load ${loads.map((load) => load.toFixed(1)).join(' before, ')} after.\n` +
    'Milliseconds: medians over the rounds, in brackets their middle half. Beyond and ratio are taken within each round.',
);
for (const [index, slowdown] of SLOWDOWNS.entries()) {
  console.log(`\nCPU ÷ ${slowdown}`);
  console.log(table(samples[index]!, HAND_WRITTEN, PLAIN_LIT));
}
