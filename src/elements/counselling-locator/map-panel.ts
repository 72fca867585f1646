/**
 * The map beside the list: never needed, loaded when the reader has read where its images come from and wants it. This is what
 * stands around it; a part of its own, for pages whose locator has a map. Of the panel, it imports nothing: another try to
 * load it would get the panel once more.
 */
import { VERSION } from '../../version.ts';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { phrase } from '../../i18n/phrase.ts';
import { pickText } from '../../model/schema/text.ts';
import type { I18n } from '../../i18n/i18n.ts';
import type { Place } from '../../model/schema/schema.ts';
import type { PlaceMatch } from '../../model/places/answers.ts';
import { icon, mapIcon } from '../shared/icons.ts';
import { phraseText } from '../shared/phrase-text.ts';
import { text } from '../shared/text.ts';
import { tellFailure, tellPage } from '../../load/events.ts';
import { KmtMapConsentEvent } from './map-consent-event.ts';
import { loadMap } from './map-loader.ts';
import type { MapPlace, PlaceMap } from './place-map.ts';
import type { SearchView } from './view.ts';

/** basemap.de, the map of the German surveying authorities, in grey so that the markers stand out. */
const DEFAULT_TILES =
  'https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_grau/default/GLOBAL_WEBMERCATOR/{zz}/{y}/{x}.png';
const DEFAULT_ATTRIBUTION = '© basemap.de / BKG, Datenquellen: © GeoBasis-DE';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    map: string;
    mapTiles: string;
    mapAttribution: string;
    mapConsent: boolean;
  };

type Options = {
  /** Hears of each place whose marker the reader presses. */
  onSelect: (place: Place) => void;
  /** "12 Beratungsstellen" */
  placesInWords: (i18n: I18n, count: number) => string;
  /** The status of a place as the list has it. */
  resultStatus: (view: SearchView, place: Place) => TemplateResult;
};

export const version = VERSION;

export class MapPanel implements ReactiveController {
  /** The place chosen on the map, or shown on it from the list. */
  selected?: Place;
  readonly #host: Host;
  readonly #options: Options;
  #closed = false;
  /** `map`: its file could not be loaded. `tiles`: not one of its images came. */
  #failed?: 'map' | 'tiles';
  #map?: PlaceMap;
  #container?: HTMLElement;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether the page wants a map here. */
  get wanted(): boolean {
    const { map } = this.#host;
    return map === 'on' || map === 'consent';
  }

  /** Whether there is a map to look at. */
  get shown(): boolean {
    return !this.#closed && this.#failed !== 'map' && this.#isAgreed;
  }

  get #isAgreed(): boolean {
    const { map, mapConsent } = this.#host;
    return map === 'on' || (map === 'consent' && mapConsent);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#remove();
  }

  /** Leads to the map, which stands below the list where there is little room. */
  button(view: SearchView, page: readonly PlaceMatch[]): TemplateResult | typeof nothing {
    if (!this.wanted || (!this.shown && mapPlaces(view, page).length === 0)) return nothing;
    const { msg } = view.i18n;
    const go = (): void => {
      // With all that it means already agreed to, or to be read before that.
      if (!this.shown && this.#isAgreed) this.#toggle(false);
      else this.#focus();
    };
    return html`<button type="button" class="button to-map no-print" @click=${go}>
      ${icon(mapIcon)}<span>${msg('Karte', { id: 'locator-map', desc: 'Name of the map' })}</span>
    </button>`;
  }

  /** Closed: what opening it means. Open: the map, what is chosen on it, and the way back into the list. */
  render(
    view: SearchView,
    page: readonly PlaceMatch[],
    goToList: (index: number) => void,
  ): TemplateResult | typeof nothing {
    if (!this.wanted) return nothing;
    const { mapAttribution } = this.#host;
    const { msg } = view.i18n;
    view.announcer.changed('map', this.#failed ?? '', this.#failed && this.#failure(view));
    if (!this.shown) return this.#offer(view, page);
    const index = page.findIndex(({ place }) => place === this.selected);
    const chosen = page[index]?.place;
    // Its name is that of the marker, which has the focus.
    view.announcer.changed('chosen', chosen ?? '', chosen && this.#options.resultStatus(view, chosen));
    return html`<div class="map no-print">
      <div id="map" part="map" tabindex="0"></div>
      <p class="muted attribution">${mapAttribution || DEFAULT_ATTRIBUTION}</p>
      ${this.#failed ? html`<p>${this.#failure(view)}</p>` : nothing}
      <div class="chosen">
        ${
          chosen
            ? html`<p><strong>${index + 1}: ${text(view, chosen.name)}</strong></p>
                <p>${this.#options.resultStatus(view, chosen)}</p>`
            : nothing
        }
      </div>
      <div class="actions">
        ${
          chosen
            ? html`<button type="button" class="button bare" @click=${() => goToList(index)}>
                ${msg('In der Liste zeigen', {
                  id: 'locator-map-to-list',
                  desc: 'Button: go to the place chosen on the map in the list',
                })}
              </button>`
            : nothing
        }
        <button type="button" class="button bare" @click=${() => this.#toggle(true)}>
          ${msg('Karte schließen', { id: 'locator-map-close', desc: 'Button: hide the map' })}
        </button>
      </div>
    </div>`;
  }

  /** Nothing where no place found is on the map. */
  #offer(view: SearchView, page: readonly PlaceMatch[]): TemplateResult | typeof nothing {
    const { i18n } = view;
    const count = mapPlaces(view, page).length;
    if (count === 0) return nothing;
    const { msg } = i18n;
    const message = msg(
      'Die Kartenbilder kommen von [host]. Wenn Sie die Karte öffnen, erfährt dieser Dienst Ihre IP-Adresse.',
      {
        id: 'locator-map-consent',
        desc: 'Before the map is shown: its images come from (a host); that service learns your IP address',
      },
    );
    return html`<div class="map slot no-print">
      ${icon(mapIcon)}
      <p>${this.#options.placesInWords(i18n, count)}</p>
      <button type="button" class="button" aria-describedby="map-note" @click=${() => this.#toggle(false)}>
        ${msg('Karte öffnen', { id: 'locator-map-open', desc: 'Button: show the map' })}
      </button>
      <p id="map-note" class="muted">
        ${phraseText(phrase(message, { text: this.#tilesFrom, lang: 'zxx' }), i18n.locale)}
      </p>
      ${this.#failed === 'map' ? html`<p>${this.#failure(view)}</p>` : nothing}
    </div>`;
  }

  #failure({ i18n: { msg } }: SearchView): string {
    return msg('Die Karte ist gerade nicht verfügbar. Alle Beratungsstellen stehen in der Liste.', {
      id: 'locator-map-failed',
      desc: 'The map or its images could not be loaded',
    });
  }

  #toggle(closed: boolean): void {
    const host = this.#host;
    if (!closed && host.map === 'consent' && !host.mapConsent) {
      host.mapConsent = tellPage(host, () => new KmtMapConsentEvent(this.#tilesFrom));
    }
    this.#closed = closed;
    this.#failed = undefined;
    host.requestUpdate();
    // The button that was pressed is gone.
    void host.updateComplete.then(() => this.#focus());
  }

  #focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('#map, .map button')?.focus();
  }

  get #tilesFrom(): string {
    return new URL(this.#host.mapTiles || DEFAULT_TILES, this.#host.baseURI).host;
  }

  /** Chooses a place from the list and takes the reader to its marker. */
  locate(place: Place): void {
    this.selected = place;
    this.#map?.select(place.id, true);
    this.#host.requestUpdate();
  }

  /**
   * After each rendering: brings the map into the panel, or out of it, and shows these matches on it. An element that has left
   * the page may render once more, and gets none.
   */
  sync(view: SearchView, page: readonly PlaceMatch[]): void {
    const { isConnected, renderRoot } = this.#host;
    const container = (isConnected && renderRoot.querySelector<HTMLElement>('#map')) || undefined;
    if (container !== this.#container) {
      this.#remove();
      this.#container = container;
      if (container) void this.#create(container, view);
    }
    this.#map?.show(mapPlaces(view, page));
  }

  async #create(container: HTMLElement, view: SearchView): Promise<void> {
    const { msg } = view.i18n;
    try {
      const { createMap } = await loadMap();
      // Gone while it loaded, or gone and back, and then the first to come was enough.
      if (container !== this.#container || this.#map) return;
      let loaded = false;
      this.#map = createMap(container, {
        tiles: this.#host.mapTiles || DEFAULT_TILES,
        words: {
          map: msg('Karte', { id: 'locator-map', desc: 'Name of the map' }),
          zoomIn: msg('Karte vergrößern', { id: 'locator-map-in', desc: 'Button: zoom in' }),
          zoomOut: msg('Karte verkleinern', { id: 'locator-map-out', desc: 'Button: zoom out' }),
          places: (count) => this.#options.placesInWords(view.i18n, count),
        },
        onSelect: (id) => this.#select(view.directory.places.find((place) => place.id === id)),
        onTiles: (available) => {
          loaded ||= available;
          this.#fail(loaded ? undefined : 'tiles');
        },
      });
      this.#host.requestUpdate();
    } catch (error) {
      if (container !== this.#container) return;
      tellFailure(this.#host, '', error);
      this.#fail('map');
    }
  }

  #select(place?: Place): void {
    if (!place) return;
    this.selected = place;
    this.#map?.select(place.id);
    this.#options.onSelect(place);
    this.#host.requestUpdate();
  }

  #fail(failed: 'map' | 'tiles' | undefined): void {
    if (failed === this.#failed) return;
    this.#failed = failed;
    this.#host.requestUpdate();
  }

  #remove(): void {
    this.#map?.remove();
    this.#map = this.#container = undefined;
  }
}

/** What of the matches can be shown on a map. */
function mapPlaces({ directory, i18n }: SearchView, page: readonly PlaceMatch[]): MapPlace[] {
  return page.flatMap(({ place: { id, name, geo } }, index) =>
    geo
      ? {
          id,
          position: index + 1,
          name: pickText(name, directory.inLanguage, i18n.textLanguages).value,
          latitude: geo.latitude,
          longitude: geo.longitude,
        }
      : [],
  );
}
