/**
 * The reader's question and its answer. The answer is worked out once per question, and the index behind it in slices, so
 * that thousands of places keep nobody from typing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { I18n } from '../../i18n/i18n.ts';
import type { Worded } from '../../i18n/phrase.ts';
import type { DirectoryController } from '../../load/directory-controller.ts';
import { PartError } from '../../load/parts.ts';
import { inSlices, SLICE_MS, takeSlice } from '../../load/slices.ts';
import { allFacets, countFacets, findPlaces, type PlaceMatch, prepareSearch } from '../../model/places/answers.ts';
import { isNear, nearby, type Nearby } from '../../model/places/nearby.ts';
import type { Area, Directory } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import type { Facets } from '../../model/places/filters.ts';
import { understandingOf } from '../../model/places/reading.ts';
import type { Understood } from '../../model/places/understanding.ts';
import type { Suggestion } from '../../model/places/suggestions.ts';
import type { PlaceQuery } from '../../model/places/query.ts';
import { type SearchIndex, searchIndexOf } from '../../model/places/search-index.ts';
import type { Clock } from '../shared/clock.ts';
import { translated } from '../shared/load-translation.ts';
import { type Choices, countFilters, isLocked, presetChoices, type Presets, queryOf, unlocked } from './choices.ts';
import { toLink } from './link-state.ts';

export type Outcome = Pick<Nearby, 'matches' | 'beyond'> & {
  query: PlaceQuery;
  /** How many matches, the first ones, are near; all of them where no distance is known. */
  near: number;
  /** What the typed text was taken for. */
  meaning: Understood;
  /** Nothing is found, and no filter is to blame. */
  isUnknown: boolean;
  /** Whose counselling is looked for. */
  areas: Area[];
  /** How many of the places shown each choice would leave. */
  facets: Facets;
};

/** What understands texts and suggests: typing.ts. */
export type Typing = {
  version: string;
  prepareReading: (index: SearchIndex) => Generator<void>;
  prepareSuggestions: (directory: Directory) => Generator<void>;
  suggest: (directory: Directory, text: string) => Suggestion[];
};

type Options = {
  data: DirectoryController;
  i18n: I18n;
  loadTyping: () => Promise<Typing>;
  clock: Clock;
  /** What the reader's link asks for, if it does. */
  linked: () => Choices | undefined;
  /** What the search field shall say, wherever that was decided. */
  onText: (text: string) => void;
  /** The reader has asked for something else; the answer is not there yet. */
  onAsk: () => void;
};

export class Search implements ReactiveController {
  choices: Choices = {};
  /** A link or an attribute asked for something that the data doesn't have; it was left out. */
  lost = false;
  /** What there is to choose from: the count of each choice where nothing is chosen. */
  all?: Facets;
  /** What the attributes choose at first. */
  preset: Choices = {};
  /** Undefined while the index is being built. */
  outcome?: Outcome;
  /** What is searched: the whole directory, or what belongs to a locked area. */
  directory?: Directory;

  /** The answer waits for what understands the text. */
  waiting = false;
  /** Settled once texts can be read, or have to be read plainly. */
  ready: Promise<void> = Promise.resolve();
  /** There once somebody has typed. */
  typing?: Typing;
  /** Whose texts are being made readable, and whose are. */
  #begun?: Directory;
  #readable?: Directory;

  readonly #host: ReactiveControllerHost & Presets;
  readonly #options: Options;
  #source?: Directory;
  /** The choices may ask for what the data doesn't have. */
  #unchecked = false;
  /** What is left to do before anything can be answered. */
  #steps!: Generator<void>;
  #presets = '';
  #question = '';

  constructor(host: ReactiveControllerHost & Presets, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Changes what is asked for; a new question begins with the near places again. */
  choose(change: Choices): void {
    this.lost = false;
    this.#take({ ...this.choices, everywhere: false, ...change }, 'text' in change);
    this.#options.onAsk();
  }

  /** Back to all places: no text, no filter but the locked ones. */
  clear(): void {
    this.choices = {};
    this.choose({ text: '' });
  }

  /** Takes over what the page's address asks for. */
  follow(choices: Choices): void {
    this.#unchecked = true;
    this.#take(choices, true);
  }

  /** Gets what understands texts and suggests, for as many as type. Where it does not come, texts are read plainly. */
  readTexts(): void {
    const { directory } = this;
    if (!directory || this.#begun === directory) return;
    this.#begun = directory;
    this.ready = this.#makeReadable(directory);
  }

  async #makeReadable(directory: Directory): Promise<void> {
    try {
      const typing = await this.#options.loadTyping();
      await inSlices(prepareSearch(directory));
      // Ours: after a retry, the part may have come with a search of its own.
      await inSlices(typing.prepareReading(searchIndexOf(directory)));
      await inSlices(typing.prepareSuggestions(directory));
      this.typing = typing;
    } catch (error) {
      // Who types again asks again. Of a part that does not come, the console has been told.
      this.#begun = undefined;
      const message = 'Die Suche versteht gerade nur einzelne Wörter.';
      if (!(error instanceof PartError)) this.#options.data.tell({ path: '', message, severity: 'error' }, error);
    }
    this.#readable = directory;
    this.#host.requestUpdate();
  }

  suggest(text: string): readonly Suggestion[] {
    return this.typing && this.#readable === this.directory ? this.typing.suggest(this.directory!, text) : [];
  }

  /** How many places another choice would show at first. */
  count(change: Choices): number {
    const query = queryOf({ ...this.choices, ...change }, this.#host, this.preset);
    return nearby(findPlaces(this.directory!, query, this.#options.clock.now)).matches.length;
  }

  /** What the search is for: the area that the page presets, else the office's. */
  get region(): Worded {
    const { sources, office, areas, inLanguage } = this.directory!;
    const name = areas.find(({ ars }) => ars === this.#host.area)?.name ?? sources[office.source]?.publisher ?? '';
    const { value, lang } = pickText(name, inLanguage, this.#options.i18n.textLanguages);
    return { text: value, lang };
  }

  hostUpdate(): void {
    const { state } = this.#options.data;
    if (state.kind !== 'loaded') {
      this.#source = undefined;
      return;
    }
    const { topic, language, area, locked } = this.#host;
    const presets = [topic, language, area, locked].join('|');
    const directory = translated(this.#options.i18n, state.directory);
    if (directory !== this.#source || presets !== this.#presets) this.#begin(directory, presets);
    this.#source = directory;
    this.#presets = presets;
    const begun = performance.now();
    if (takeSlice(this.#steps, begun).done && hasRoom(begun)) this.#answer(begun);
    else setTimeout(() => this.#host.requestUpdate());
  }

  #begin(source: Directory, presets: string): void {
    this.directory = source;
    this.#question = '';
    this.#steps = this.#prepare(source, this.#options.clock.now);
    this.preset = presetChoices(this.#host, source, (problem) => this.#options.data.tell(problem));
    this.#unchecked = true;
    // In a newer text of the file, the reader goes on, and sees the old answer until there is a new one.
    if (this.#source && presets === this.#presets) return;
    this.all = this.outcome = undefined;
    this.follow(this.#options.linked() ?? this.preset);
  }

  #take(choices: Choices, withText: boolean): void {
    this.choices = unlocked(choices, this.#host);
    if (withText) this.#options.onText(choices.text ?? '');
    this.#host.requestUpdate();
  }

  /** The index, the part that a locked area leaves of it, and what there is to choose from. */
  *#prepare(source: Directory, now: Date): Generator<void> {
    if (isLocked(this.#host, 'area')) {
      yield* prepareSearch(source);
      this.directory = within(source, this.#host.area, now);
    }
    this.all = yield* allFacets(this.directory!, now);
  }

  #answer(begun: number): void {
    const directory = this.directory!;
    const { now } = this.#options.clock;
    if (this.#unchecked) this.#dropUnknown(directory, now);
    const query = queryOf(this.choices, this.#host, this.preset);
    const question = JSON.stringify([query, this.choices.everywhere, Math.floor(now.getTime() / 60_000)]);
    if (question === this.#question) return;
    this.waiting = Boolean(query.text) && this.#readable !== directory;
    if (this.waiting) {
      this.readTexts();
      return;
    }
    this.#question = question;
    const meaning = understandingOf(directory, query.text ?? '').understood;
    const found = findPlaces(directory, query, now);
    const { matches, beyond, radiusKm }: Nearby = this.choices.everywhere
      ? { matches: found, beyond: [], widened: false }
      : nearby(found);
    const { text, area, near: position } = query;
    const unfiltered = countFilters(query) > 0 ? findPlaces(directory, { text, area, near: position }, now) : found;
    const [near, far] = closeFirst(matches);
    // The counts are of what is in the circle, also where a filter has emptied it.
    const shown = radiusKm && new Set(unfiltered.filter((each) => isNear(each, radiusKm)).map(({ place }) => place));
    const areas = meaning.areas.length ? meaning.areas : directory.areas.filter(({ ars }) => ars === query.area);
    const facets = countFacets(directory, query, now, shown || undefined);
    const outcome = {
      matches: [...near, ...far],
      near: near.length,
      beyond,
      query,
      meaning,
      areas,
      facets,
      isUnknown: unfiltered.length === 0,
    };
    if (this.outcome || hasRoom(begun)) this.outcome = outcome;
    else this.#showLater(outcome);
  }

  #dropUnknown(directory: Directory, now: Date): void {
    const { topics, languages, area, ...others } = this.choices;
    const finds = (query: PlaceQuery): boolean => findPlaces(directory, query, now).length > 0;
    const known = {
      ...others,
      topics: topics?.filter((id) => finds({ topics: [id] })),
      languages: languages?.filter((tag) => finds({ languages: [tag] })),
      area: directory.areas.some(({ ars }) => ars.startsWith(area!)) ? area : undefined,
    };
    this.lost = toLink(known) !== toLink(this.choices);
    if (this.lost) this.choices = known;
    this.#unchecked = false;
  }

  /** The first answer among thousands of places, by code that has never run before, is enough for one task. */
  #showLater(outcome: Outcome): void {
    const { directory } = this;
    const question = this.#question;
    setTimeout(() => {
      if (directory === this.directory && question === this.#question) this.outcome = outcome;
      this.#host.requestUpdate();
    });
  }
}

/** From here on, a place is further away than one thinks of when one asks for a town: the first circle of the model's `nearby`. */
const CLOSE_KM = 10;

/** Those that are close, and the others, each in their order. */
function closeFirst(matches: readonly PlaceMatch[]): [close: PlaceMatch[], far: PlaceMatch[]] {
  const isMeasured = matches.some(({ distanceKm, inArea }) => distanceKm !== undefined || inArea);
  const isClose = (match: PlaceMatch): boolean => !isMeasured || isNear(match, CLOSE_KM);
  return [matches.filter(isClose), matches.filter((match) => !isClose(match))];
}

/** Whether there is time for more in the task that began then. */
function hasRoom(begun: number): boolean {
  return performance.now() < begun + SLICE_MS;
}

/** The places that are responsible for an area or stand in it, and its own municipalities. */
function within(directory: Directory, area: string, now: Date): Directory {
  const places = findPlaces(directory, { area }, now).filter(({ serves, inArea }) => serves || inArea);
  return {
    ...directory,
    areas: directory.areas.filter(({ ars }) => ars.startsWith(area)),
    places: places.map(({ place }) => place),
  };
}
