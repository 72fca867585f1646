/**
 * What is asked for, in the page's address, so that a search can be sent as a link: "#kmt=q:Sögel;language:ar,fa;openNow".
 * An address that belongs to another program ("#/beratung", "#kontakt") stays as it is, byte by byte; the search is
 * not remembered then. The reader's position and the history stay out of it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { urlPart } from '../shared/url-part.ts';
import { type Choices, FLAGS, languagesOf } from './choices.ts';

type Host = ReactiveControllerHost & { linkState: string | null };

/** Reads and writes the address of the page, where the host has `link-state`. */
export class LinkState implements ReactiveController {
  readonly #host: Host;
  readonly #onChange: (choices: Choices) => void;

  /** `onChange` hears when the address asks for something else: by a link in the page, or by going back. */
  constructor(host: Host, onChange: (choices: Choices) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** What the address asks for; undefined where it says nothing. */
  read(): Choices | undefined {
    const link = this.#key && readHash(location.hash, this.#key);
    return link ? fromLink(link) : undefined;
  }

  write(choices: Choices): void {
    const { hash } = location;
    const link = toLink(choices);
    if (!this.#key || isForeign(hash, this.#key) || link === (readHash(hash, this.#key) ?? '')) return;
    // Not "#…" alone: a <base> would lead elsewhere.
    const address = location.href.split('#')[0] + writeHash(hash, this.#key, link);
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A sandboxed or srcdoc frame has no address to write to; the search works without.
    }
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHash);
  }

  get #key(): string | undefined {
    const { linkState } = this.#host;
    return linkState === null ? undefined : linkState || 'kmt';
  }

  #onHash = (): void => {
    if (this.#key && !isForeign(location.hash, this.#key)) this.#onChange(this.read() ?? {});
  };
}

const PIECES = { text: 'q', area: 'area', topics: 'topic', languages: 'language' } as const;
const names = Object.keys(PIECES) as (keyof typeof PIECES)[];

/** "q:Papenburg;topic:residence-law;openNow" */
export function toLink(choices: Choices): string {
  const words = names.flatMap((name) => {
    const value = [choices[name] ?? []].flat().map(urlPart).join(',');
    return value ? `${PIECES[name]}:${value}` : [];
  });
  return [...words, ...FLAGS.filter((flag) => choices[flag])].join(';');
}

/** The choices of a link; what it says wrongly is left out. */
export function fromLink(link: string): Choices {
  const choices: Choices = {};
  // Where a messenger has encoded its colons, it has encoded all.
  for (const piece of (link.includes(':') ? link : decoded(link)).split(';')) {
    const [key = '', value = ''] = piece.split(':');
    const name = names.find((each) => PIECES[each] === key);
    const flag = FLAGS.find((each) => each === key);
    const values = value.split(',').map(decoded);
    if (name === 'topics') choices.topics = values;
    else if (name === 'languages') choices.languages = languagesOf(values);
    else if (name) choices[name] = decoded(value);
    else if (flag) choices[flag] = true;
  }
  return choices;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const piecesOf = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);

/** What the address says under the key; undefined where it doesn't. */
export function readHash(hash: string, key: string): string | undefined {
  return piecesOf(hash)
    .find((piece) => piece.startsWith(`${key}=`))
    ?.slice(key.length + 1);
}

/** Whether it belongs to another program: it says something, and neither under this key nor as another locator writes. */
const isForeign = (hash: string, key: string): boolean =>
  hash !== '' && readHash(hash, key) === undefined && !/^#[\w-]+=\w+:/.test(hash);

/** The hash with the key set to the link, or without it where there is none. */
export function writeHash(hash: string, key: string, link: string): string {
  const pieces = piecesOf(hash).filter((piece) => !piece.startsWith(`${key}=`));
  if (link) pieces.push(`${key}=${link}`);
  return pieces.length ? `#${pieces.join('&')}` : '';
}
