/**
 * Whole pages of a municipality's site, each in a frame of the test's page and of the same origin, so that a test in any
 * engine can look into them. What they load is what we publish: `/kmt/` is dist/, `/unzipped/` the ZIP for town halls, `/data/` the
 * offices' data and `/packages/` npm's. Run by web-test-runner.embed.config.mjs.
 */
import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { KmtErrorEvent, KmtLoadEvent } from '../../src/load/events.ts';
import { SOON } from './page.ts';

/** Wednesday, 4 March 2026, 10 o'clock in Emden. */
export const NOW = '2026-03-04T10:00:00+01:00';

/** The one script tag, as the guide gives it. Addresses are relative to the page, which lies in a folder of the site. */
export const SCRIPT = '<script src="../kmt/embed.js" defer></script>';

export const TAGS = [
  'kmt-office-card',
  'kmt-task-list',
  'kmt-opening-hours-badge',
  'kmt-counselling-locator',
  'kmt-offer-list',
  'kmt-document-list',
  'kmt-event-list',
  'kmt-network',
] as const;

/** A file as a server answers it; a string is its text. */
export type SiteFile = {
  body?: string;
  status?: number;
  /** The whole Content-Type; else it follows from the name. */
  type?: string;
  headers?: Record<string, string>;
  /** No answer ever comes. */
  never?: boolean;
  /** Written in ISO-8859-1. */
  latin1?: boolean;
};

export type SiteOptions = {
  /** What stands in the body, SCRIPT included where it is wanted. */
  body: string;
  head?: string;
  /** Attributes of <html>. */
  html?: string;
  /** Answers with these, as the page does. */
  headers?: Record<string, string>;
  /** The page's own Content-Type and encoding. */
  type?: string;
  latin1?: boolean;
  /** Files of the site by their path ("/data/emden.json"), before those that are there anyway. */
  files?: Record<string, string | SiteFile>;
  /** CSS pixels; a desktop's and a screenful by default. */
  width?: number;
  height?: number;
  /** What the address has after the path. */
  query?: string;
  hash?: string;
  /** The instant at which the page's clock stands. */
  now?: string;
};

/** What recorder.js takes down. */
type HostRecord = {
  now: number;
  warnings: string[];
  errors: string[];
  /** Exceptions and rejections that nobody caught. */
  thrown: string[];
  violations: string[];
  loads: KmtLoadEvent[];
  failures: KmtErrorEvent[];
};

export type HostWindow = Window & typeof globalThis & { record: HostRecord };

let count = 0;
const frames = new Set<HTMLIFrameElement>();

export class HostSite {
  /** Without a slash at its end. */
  readonly url: string;
  /** The same site under another origin, which answers without CORS headers unless its file says otherwise. */
  readonly foreignUrl: string;
  readonly frame: HTMLIFrameElement;

  constructor(url: string, frame: HTMLIFrameElement) {
    this.url = url;
    this.foreignUrl = url.replace('//localhost', '//127.0.0.1');
    this.frame = frame;
  }

  get window(): HostWindow {
    return this.frame.contentWindow as HostWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  /** What was said and told so far. */
  get record(): HostRecord {
    return this.window.record;
  }

  /** The first match in the page itself. */
  get(selector: string): LitElement {
    const found = this.document.querySelector<LitElement>(selector);
    if (!found) throw new Error(`Nothing on the page matches ${selector}.`);
    return found;
  }

  /** Waits until an element of ours shows its content, or whatever else is waited for in its shadow. */
  async shown(selector: string, inside = '.content'): Promise<LitElement> {
    await waitUntil(
      () => this.document.querySelector(selector)?.shadowRoot?.querySelector(inside),
      `${selector} has no ${inside}.`,
      { interval: SOON, timeout: 15_000 },
    );
    return this.get(selector);
  }

  /** From now on, these files are these. */
  async put(files: Record<string, string | SiteFile>): Promise<void> {
    await putFiles(this.url, files);
  }

  /** Paths and queries that were asked for, in their order. */
  async requests(): Promise<string[]> {
    return (await (await fetch(`${this.url}/.requests`)).json()) as string[];
  }

  /** Loads the page anew, or another one of the site. */
  async load(path?: string): Promise<void> {
    const loaded = new Promise((resolve) => this.frame.addEventListener('load', resolve, { once: true }));
    if (path) this.frame.src = this.url + path;
    else this.window.location.reload();
    await loaded;
  }
}

/** Opens a page of a new site at /amt/seite.html, once it and its scripts are loaded. It is closed after the test. */
export async function openSite(options: SiteOptions): Promise<HostSite> {
  // The runner has a page per file, and several browsers on one server.
  const url = new URL(`/sites/${crypto.randomUUID()}-${++count}`, location.href).href;
  const { headers, type, latin1 } = options;
  await putFiles(url, {
    '/amt/seite.html': { body: pageOf(options), headers, type, latin1 },
    ...options.files,
  });
  const frame = document.createElement('iframe');
  frame.width = String(options.width ?? 1200);
  frame.height = String(options.height ?? 800);
  frame.style.border = '0';
  const site = new HostSite(url, frame);
  frames.add(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `${url}/amt/seite.html${options.query ?? ''}${options.hash ?? ''}`;
  document.body.append(frame);
  await loaded;
  return site;
}

/** The page's source: the recorder first, then what the test wants. */
export function pageOf({ head = '', body, html = 'lang="de"', now = NOW }: SiteOptions): string {
  const recorder = `<script src="../recorder.js" data-now="${now}"></script>`;
  return `<!doctype html><html ${html}><head>${recorder}<title>Amt</title>${head}</head><body>${body}</body></html>`;
}

async function putFiles(url: string, files: Record<string, string | SiteFile>): Promise<void> {
  const entries = Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? { body: file } : file]);
  await fetch(`${url}/.files`, { method: 'POST', body: JSON.stringify(Object.fromEntries(entries)) });
}

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});
