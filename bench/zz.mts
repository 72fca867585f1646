import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/browsers.mjs';
import { startServer } from '../scripts/serve.mjs';
import { generatedDirectory } from '../tests/support/places-generated.ts';
import { emsland } from '../tests/support/real-data.ts';
const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Bench</title>
<script src="/dist/embed.js" defer></script>
<kmt-counselling-locator src="/data.json"><p>05931 44-2229</p></kmt-counselling-locator>`;
const data = JSON.stringify(generatedDirectory(Number(process.argv[2] ?? 5000), emsland));
const server = await startServer({ mounts: { '/dist': '/work/main/dist' }, handle({ url }, response) {
  if (url !== '/' && url !== '/data.json') return false;
  response.writeHead(200, { 'Content-Type': url === '/' ? 'text/html' : 'application/json' });
  response.end(url === '/' ? PAGE : data); return true; } });
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args, env });
const page = await browser.newPage();
await browser.startTracing(page, { categories: ['devtools.timeline','disabled-by-default-devtools.timeline','v8','v8.execute','toplevel','blink.user_timing','loading'] });
await page.goto(server.url);
await page.locator('#found').waitFor({ timeout: 120_000 });
const buf = await browser.stopTracing();
const ev = JSON.parse(buf.toString()).traceEvents;
const main = ev.filter(e => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map(e => e.pid + ':' + e.tid);
const fcp = ev.find(e => e.name === 'firstContentfulPaint')?.ts;
const t0 = ev.find(e => e.name === 'navigationStart')?.ts ?? 0;
const x = ev.filter(e => e.ph === 'X' && main.includes(e.pid + ':' + e.tid));
console.log('fcp', (fcp - t0) / 1000);
for (const t of x.filter(e => /RunTask/.test(e.name) && e.dur > 40000).sort((a, b) => a.ts - b.ts)) {
  console.log('TASK', ((t.ts - t0) / 1000).toFixed(0), (t.dur / 1000).toFixed(0), 'cpu', (t.tdur/1000)?.toFixed(0));
  for (const c of x.filter(e => e !== t && e.tid === t.tid && e.ts >= t.ts && e.ts + e.dur <= t.ts + t.dur && e.dur > 4000).sort((a, b) => a.ts - b.ts))
    console.log('     ', c.name, ((c.ts - t0) / 1000).toFixed(0), (c.dur / 1000).toFixed(1), JSON.stringify(c.args?.data?.functionName ?? c.args?.data?.url ?? c.args?.data?.type ?? ''));
}
await browser.close(); await server.close();
