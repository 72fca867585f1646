/** Gives an element the data behind its `src`, as one of five states, and tells the page by events. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HoursDirectory } from '../model/schema/hours-directory.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { type QuickLook, type Share, shareDirectory } from './directory-store.ts';
import { type Diagnosis, loadDiagnosis } from './load-diagnosis.ts';
import { KmtErrorEvent, KmtLoadEvent, tellFailure, tellPage } from './events.ts';

export type DataState<D> =
  /** No `src` yet: the element shows its fallback. */
  { kind: 'idle' } | { kind: 'loading' } | { kind: 'loaded'; directory: D } | { kind: 'failed' };

/** `D` is as much of the directory as the element shows, and lets `quickLook` check. */
export class DirectoryController<D extends HoursDirectory = Directory> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { src: string; connectedCallback(): void };
  readonly #quickLook: QuickLook<D>;
  readonly #prepare?: (result: Share<D>['result']) => Promise<unknown>;
  #state: DataState<D> = { kind: 'idle' };
  #share?: Share<D>;
  #src = '';
  #told = new Set<string>();

  /** `prepare` gets what the element needs besides the data, perhaps once it has seen it, anew with each try. */
  constructor(
    host: ReactiveControllerHost & HTMLElement & { src: string; connectedCallback(): void },
    quickLook: QuickLook<D>,
    prepare?: (result: Share<D>['result']) => Promise<unknown>,
  ) {
    this.#host = host;
    this.#quickLook = quickLook;
    this.#prepare = prepare;
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
    if (this.#state.kind === 'loading') this.#start();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#share?.release();
    this.#share = undefined;
  }

  /**
   * Tries again after a failure, which is shown until there is an answer: the button keeps the focus. Begins as if the element
   * had just come to the page, for that may have failed.
   */
  retry(): void {
    this.#host.connectedCallback();
    this.#start();
    this.#state = { kind: 'failed' };
    this.#host.requestUpdate();
  }

  /**
   * Shows the failure instead of the data because of something that was thrown, and tells the page, once until the next try.
   * That begins with nothing of this one: what threw may be half done.
   */
  fail(error: unknown): void {
    // The failure itself may be what can't be shown.
    if (this.#state.kind === 'failed' && !this.#share) return;
    this.#share?.forget();
    this.hostDisconnected();
    this.#src = this.#host.src;
    this.#state = { kind: 'failed' };
    this.#host.requestUpdate();
    tellFailure(this.#host, this.#src, error);
  }

  /**
   * Tells the page, once, of something wrong that only this element knows, such as an unknown `place`. The words may
   * be the diagnosis's, which is loaded for them. `error` is what was thrown, for the console.
   */
  tell(problem: Problem | ((diagnosis: Diagnosis) => Problem), ...error: unknown[]): void {
    // Never while the element renders: a listener may set its attributes.
    const found = typeof problem === 'function' ? loadDiagnosis().then(problem) : Promise.resolve(problem);
    found.then(
      (problem) => {
        const { path, message } = problem;
        const key = `${this.#src} ${path} ${message}`;
        if (this.#told.has(key)) return;
        this.#told.add(key);
        console.warn(`kmt-widgets: <${this.#host.localName}> ${path}: ${message}`, ...error);
        tellPage(this.#host, () => new KmtErrorEvent(this.#src, [problem]));
      },
      (reason: unknown) => tellFailure(this.#host, this.#src, reason),
    );
  }

  #start(): void {
    this.hostDisconnected();
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
    const share = shareDirectory(url, this.#quickLook, () => void this.#follow(url));
    this.#share = share;
    try {
      const [{ directory, problems }] = await Promise.all([share.result, this.#prepare?.(share.result)]);
      if (this.#share !== share) return;
      this.#state = directory ? { kind: 'loaded', directory } : { kind: 'failed' };
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      if (directory) tellPage(this.#host, () => new KmtLoadEvent(url, directory, problems));
      if (problems.length > 0) tellPage(this.#host, () => new KmtErrorEvent(url, problems));
    } catch (error) {
      if (this.#share === share) this.fail(error);
    }
  }
}
