/** Gives an element the data behind its `src`, as one of five states, and tells the page by events. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HoursDirectory } from '../model/schema/hours-directory.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { type QuickLook, type Share, shareDirectory } from './directory-store.ts';
import { type Diagnosis, loadDiagnosis } from './load-diagnosis.ts';
import { KmtErrorEvent, KmtLoadEvent } from './events.ts';

export type DataState<D> =
  /** No `src` yet: the element shows its fallback. */
  { kind: 'idle' } | { kind: 'loading' } | { kind: 'loaded'; directory: D } | { kind: 'failed' };

/** `D` is as much of the directory as the element shows, and lets `quickLook` check. */
export class DirectoryController<D extends HoursDirectory = Directory> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { src: string };
  readonly #quickLook: QuickLook<D>;
  #state: DataState<D> = { kind: 'idle' };
  #share?: Share<D>;
  #src = '';
  #told = new Set<string>();

  constructor(host: ReactiveControllerHost & HTMLElement & { src: string }, quickLook: QuickLook<D>) {
    this.#host = host;
    this.#quickLook = quickLook;
    host.addController(this);
  }

  get state(): DataState<D> {
    return this.#state;
  }

  hostUpdate(): void {
    // Outside the page nobody sees it, and nobody would end the request.
    if (this.#host.isConnected && this.#host.src !== this.#src) this.#start();
  }

  hostConnected(): void {
    // The first time, `src` may not be set yet; hostUpdate sees it. After a move, an aborted request begins anew.
    if (this.#src && this.#state.kind !== 'loaded') this.#start();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#share?.release();
    this.#share = undefined;
  }

  /** Tries again after a failure, which is shown until there is an answer: the button keeps the focus. */
  retry(): void {
    this.#start();
    this.#state = { kind: 'failed' };
    this.#host.requestUpdate();
  }

  /**
   * Tells the page once of something wrong that only this element knows, such as an unknown `place`. The words may be the
   * diagnosis's, which is loaded for them.
   */
  tell(problem: Problem | ((diagnosis: Diagnosis) => Problem)): void {
    // Never while the element renders: a listener may set its attributes.
    const found =
      typeof problem === 'function' ? loadDiagnosis().then(problem) : this.#host.updateComplete.then(() => problem);
    found.then((problem) => {
      const { path, message } = problem;
      const key = `${this.#src} ${path} ${message}`;
      if (this.#told.has(key)) return;
      this.#told.add(key);
      console.warn(`kmt-widgets: <${this.#host.localName}> ${path}: ${message}`);
      this.#host.dispatchEvent(new KmtErrorEvent(this.#src, [problem]));
    }, console.warn);
  }

  #start(): void {
    this.#share?.release();
    this.#share = undefined;
    this.#src = this.#host.src;
    this.#state = { kind: this.#src ? 'loading' : 'idle' };
    if (!this.#src) return;
    try {
      void this.#follow(new URL(this.#src, this.#host.baseURI).href);
    } catch {
      this.#state = { kind: 'failed' };
      const src = this.#src;
      this.tell(({ addressProblem }) => addressProblem(src));
    }
  }

  async #follow(url: string): Promise<void> {
    const share = shareDirectory(url, this.#quickLook);
    this.#share = share;
    const { directory, problems } = await share.result;
    if (this.#share !== share) return;
    this.#state = directory ? { kind: 'loaded', directory } : { kind: 'failed' };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (directory) this.#host.dispatchEvent(new KmtLoadEvent(url, directory, problems));
    if (problems.length > 0) this.#host.dispatchEvent(new KmtErrorEvent(url, problems));
  }
}
