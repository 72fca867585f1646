// The types are ambient; an import would have to exist at run time.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./leaflet.d.ts" />
/**
 * The map: the places of the list as numbered buttons on tiles. Leaflet moves and zooms it; everything that is seen or
 * pressed is ours, because Leaflet's controls, popups and icons write HTML, which Trusted Types forbids.
 */
import { Map as LeafletMap } from 'leaflet/src/map/index.js';
import { LatLngBounds } from 'leaflet/src/geo/index.js';
import type { Marker } from 'leaflet';
import type { MapOptions, MapPlace, PlaceMap } from '../elements/counselling-locator/place-map.ts';
import { clusters, fan } from './clusters.ts';
import { buttonMarker, MARKER_SIZE } from './markers.ts';
import { mapStyles } from './map.css.ts';
import { MAX_ZOOM, tileLayer } from './tile-layer.ts';
import { VERSION } from '../version.ts';

export const version = VERSION;

/** From here on, places at one and the same point stand side by side. */
const FAN_ZOOM = 12;
/** The closest that the map comes by itself: coordinates are mostly those of a town's centre. */
const CLOSEST_FIT = 13;
/** The strip at the right that the zoom buttons stand in, in CSS pixels: no marker begins below them. */
const ZOOM_WIDTH = 60;
/** Germany, before any place is known. */
const START = { center: [51.2, 10.4] as [number, number], zoom: 6 };

export function createMap(container: HTMLElement, options: MapOptions): PlaceMap {
  adopt(container);
  return new LeafletPlaceMap(container, options);
}

let sheet: CSSStyleSheet | undefined;

/** The map's rules must stand beside it: once per root, or in the map itself where the browser adopts no sheets. */
function adopt(container: HTMLElement): void {
  const root = container.getRootNode() as ShadowRoot | Document;
  if (!('adoptedStyleSheets' in root)) {
    const style = document.createElement('style');
    style.textContent = mapStyles;
    container.append(style);
    return;
  }
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(mapStyles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

class LeafletPlaceMap implements PlaceMap {
  readonly #map: LeafletMap;
  readonly #options: MapOptions;
  readonly #container: HTMLElement;
  readonly #resize: ResizeObserver;
  #places: readonly MapPlace[] = [];
  /** The map has not come to its places, which takes a size: it is in a tab, say, that nobody has opened. */
  #toFit = false;
  #markers: Marker[] = [];
  /** The button that stands for a place, alone or with others. */
  #buttons = new Map<string, HTMLButtonElement>();
  #selected?: string;

  constructor(container: HTMLElement, options: MapOptions) {
    this.#container = container;
    this.#options = options;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const touch = matchMedia('(pointer: coarse)').matches;
    const animated = !still;
    this.#map = new LeafletMap(container, {
      ...START,
      maxZoom: MAX_ZOOM,
      zoomControl: false,
      attributionControl: false,
      // Ours is told of every change of size, the window's among them.
      trackResize: false,
      // The wheel and a single finger belong to the page; two fingers move the map.
      scrollWheelZoom: false,
      dragging: !touch,
      zoomAnimation: animated,
      fadeAnimation: animated,
      markerZoomAnimation: animated,
      inertia: animated,
    });
    container.setAttribute('role', 'region');
    container.setAttribute('aria-label', options.words.map);
    tileLayer(options.tiles, options.onTiles).addTo(this.#map);
    this.#addZoom(options.words.zoomIn, '+', 1);
    this.#addZoom(options.words.zoomOut, '−', -1);
    this.#map.on('zoomend', () => this.#draw());
    this.#resize = new ResizeObserver(() => {
      this.#map.invalidateSize({ animate: false });
      this.#fit();
    });
    this.#resize.observe(container);
  }

  show(places: readonly MapPlace[]): void {
    if (samePlaces(places, this.#places)) return;
    this.#places = places;
    this.#toFit = places.length > 0;
    this.#fit();
    this.#draw();
  }

  select(id: string | undefined, focus = false): void {
    this.#selected = id;
    const place = this.#places.find((each) => each.id === id);
    if (place && focus) {
      this.#map.setView([place.latitude, place.longitude], Math.max(this.#map.getZoom(), FAN_ZOOM), { animate: false });
    }
    this.#draw();
    if (place && focus) {
      this.#container.scrollIntoView({ block: 'nearest' });
      this.#buttons.get(place.id)?.focus({ preventScroll: true });
    }
  }

  remove(): void {
    this.#resize.disconnect();
    this.#map.remove();
    this.#container.replaceChildren();
  }

  #fit(): void {
    const { x, y } = this.#map.getSize();
    if (!this.#toFit || x === 0 || y === 0) return;
    this.#toFit = false;
    const bounds = new LatLngBounds(this.#places.map(({ latitude, longitude }) => [latitude, longitude]));
    this.#map.fitBounds(bounds, {
      paddingTopLeft: [MARKER_SIZE, MARKER_SIZE],
      paddingBottomRight: [MARKER_SIZE + ZOOM_WIDTH, MARKER_SIZE],
      maxZoom: CLOSEST_FIT,
      animate: false,
    });
  }

  #draw(): void {
    const zoom = this.#map.getZoom();
    const focused = this.#focusedPlace();
    for (const marker of this.#markers) marker.remove();
    this.#markers = [];
    this.#buttons.clear();
    const project = ({ latitude, longitude }: MapPlace) => this.#map.project([latitude, longitude], zoom);
    const reach = zoom >= MAX_ZOOM ? 1 : MARKER_SIZE;
    for (const group of clusters(this.#places, project, reach)) {
      if (group.length === 1 || (zoom >= FAN_ZOOM && atOnePoint(group))) this.#drawEach(group);
      else this.#drawTogether(group);
    }
    if (focused) this.#buttons.get(focused)?.focus({ preventScroll: true });
  }

  #drawEach(places: readonly MapPlace[]): void {
    const offsets = fan(places.length, MARKER_SIZE);
    places.forEach((place, index) => {
      const chosen = place.id === this.#selected;
      const button = this.#add([place], {
        label: `${place.position}`,
        name: `${place.position}: ${place.name}`,
        className: chosen ? 'chosen' : '',
        offset: offsets[index],
        onPress: () => this.#options.onSelect(place.id),
      });
      button.setAttribute('aria-pressed', String(chosen));
    });
  }

  #drawTogether(places: readonly MapPlace[]): void {
    const chosen = places.some(({ id }) => id === this.#selected);
    const numbers = places.map(({ position }) => position);
    this.#add(places, {
      label: `${numbers[0]}+`,
      name: `${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ' …' : ''}: ${this.#options.words.places(places.length)}`,
      className: chosen ? 'cluster chosen' : 'cluster',
      onPress: () => this.#zoomTo(places),
    });
  }

  #add(places: readonly MapPlace[], face: Parameters<typeof buttonMarker>[1]): HTMLButtonElement {
    const { latitude, longitude } = places[0]!;
    const { marker, button } = buttonMarker([latitude, longitude], face);
    this.#markers.push(marker.addTo(this.#map));
    for (const { id } of places) this.#buttons.set(id, button);
    return button;
  }

  #zoomTo(places: readonly MapPlace[]): void {
    const { latitude, longitude } = places[0]!;
    if (atOnePoint(places)) this.#map.setView([latitude, longitude], FAN_ZOOM);
    else {
      const bounds = new LatLngBounds(places.map((place) => [place.latitude, place.longitude]));
      const zoom = Math.max(this.#map.getBoundsZoom(bounds.pad(0.2)), this.#map.getZoom() + 1);
      this.#map.setView(bounds.getCenter(), Math.min(zoom, MAX_ZOOM));
    }
  }

  #focusedPlace(): string | undefined {
    const active = (this.#container.getRootNode() as ShadowRoot | Document).activeElement;
    return [...this.#buttons].find(([, button]) => button === active)?.[0];
  }

  #addZoom(name: string, sign: string, step: number): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'zoom';
    button.textContent = sign;
    button.setAttribute('aria-label', name);
    button.addEventListener('click', () => this.#map.setZoom(this.#map.getZoom() + step));
    this.#container.append(button);
  }
}

const atOnePoint = (places: readonly MapPlace[]): boolean =>
  places.every(({ latitude, longitude }) => latitude === places[0]!.latitude && longitude === places[0]!.longitude);

const samePlaces = (a: readonly MapPlace[], b: readonly MapPlace[]): boolean =>
  a.length === b.length && a.every(({ id, position }, index) => id === b[index]!.id && position === b[index]!.position);
