/**
 * How long a reader of the locator waits for the picture: from a keystroke to its suggestions, from Enter to the results,
 * each until it is painted, in a real Chromium; and the longest tasks while thousands of places are made ready. Of a task
 * there is its duration, as the reader has it here, and its CPU time: browser, server and this script share the machine.
 * Also with the CPU slowed four times, about an old phone. bench/locator.ts measures the model alone.
 *
 *     npm run build && node --import tsx bench/locator-paint.ts          100, 1,000, 5,000 and 20,000 places
 *     npm run build && node --import tsx bench/locator-paint.ts 5000
 */
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/browsers.mjs';
import { startServer } from '../scripts/serve.mjs';
import { generatedDirectory } from '../tests/support/places-generated.ts';
import { emsland } from '../tests/support/real-data.ts';
import { AFTER_PAINT } from './after-paint.ts';

const SIZES = process.argv.slice(2).map(Number).filter(Boolean);
const TYPED = 'Asylberatug papenberg';
const FRAMES = 1000 / 60;

const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Bench</title>
<script>
  ${AFTER_PAINT}
  window.waitForKey = () => void (window.painted = new Promise((resolve) => {
    const onKey = ({ timeStamp }) =>
      requestAnimationFrame(() => afterPaint(() => resolve(performance.now() - timeStamp)));
    window.addEventListener('keydown', onKey, { once: true, capture: true });
  }));
</script>
<script src="/dist/embed.js" defer></script>
<kmt-counselling-locator src="/data.json"><p>05931 44-2229</p></kmt-counselling-locator>`;

let data = '';
const server = await startServer({
  mounts: { '/dist': fileURLToPath(new URL('../dist', import.meta.url)) },
  handle({ url }, response) {
    if (url !== '/' && url !== '/data.json') return false;
    response.writeHead(200, { 'Content-Type': url === '/' ? 'text/html' : 'application/json' });
    response.end(url === '/' ? PAGE : data);
    return true;
  },
});
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...args, '--js-flags=--expose-gc'], env });

for (const size of SIZES.length ? SIZES : [100, 1_000, 5_000, 20_000]) {
  data = JSON.stringify(generatedDirectory(size, emsland));
  for (const slowdown of [1, 4]) report(size, slowdown, await measure(slowdown));
}
await browser.close();
await server.close();

type Task = { duration: number; cpu: number };
type Measured = { usable: number; tasks: Task[]; keystrokes: number[]; results: number; heap: number };

async function measure(slowdown: number): Promise<Measured> {
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, { categories: ['toplevel', 'loading', 'devtools.timeline'] });
  await page.goto(server.url);
  await page.locator('#found').waitFor({ timeout: 120_000 });
  const usable = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return performance.now() - paint;
  });
  const tasks = tasksAfterFirstPaint(await browser.stopTracing());
  await page.locator('#text').focus();
  const keystrokes: number[] = [];
  for (const letter of TYPED) keystrokes.push(await untilPainted(page, letter));
  const results = await untilPainted(page, 'Enter');
  const measured = { usable, tasks, keystrokes, results, heap: await heapOf(cdp) };
  await page.close();
  return measured;
}

type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
};

/** The page's tasks in a trace of Chromium, whose times are in microseconds. */
function tasksAfterFirstPaint(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const paint = traceEvents.find(({ name }) => name === 'firstContentfulPaint')!;
  const main = traceEvents.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === paint.pid && args.name === 'CrRendererMain',
  )!;
  return traceEvents
    .filter(({ name, pid, tid }) => pid === main.pid && tid === main.tid && name.endsWith('RunTask'))
    .filter(({ ts }) => ts > paint.ts)
    .map(({ dur = 0, tdur = 0 }) => ({ duration: dur / 1000, cpu: tdur / 1000 }));
}

/** From the key's own time to the first frame in which its consequences are on the screen. */
async function untilPainted(page: Page, key: string): Promise<number> {
  await page.evaluate('waitForKey()');
  await page.keyboard.press(key === ' ' ? 'Space' : key);
  return page.evaluate<number>('painted');
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

function report(size: number, slowdown: number, { usable, tasks, keystrokes, results, heap }: Measured): void {
  const sorted = [...keystrokes].sort((a, b) => a - b);
  const ms = (value = 0): string => `${value.toFixed(0)} ms`;
  console.log(
    [
      `${size} places, CPU ÷ ${slowdown}`.padEnd(24),
      `first results ${ms(usable)} after first paint`,
      `longest task since ${ms(Math.max(...tasks.map(({ duration }) => duration)))}, by CPU time ${ms(Math.max(...tasks.map(({ cpu }) => cpu)))}; over 50 ms ${tasks.filter(({ duration }) => duration > 50).length}, by CPU time ${tasks.filter(({ cpu }) => cpu > 50).length}`,
      `keystroke to paint ${ms(sorted[sorted.length >> 1])} (worst ${ms(sorted.at(-1))}; a frame is ${FRAMES.toFixed(0)} ms)`,
      `Enter to results ${ms(results)}`,
      `heap ${heap.toFixed(0)} MB`,
    ].join('\n    '),
  );
}
