/** What the locator expects of a map. */

/** A place as the map shows it. */
export type MapPlace = {
  id: string;
  /** Its position in the list, from 1. */
  position: number;
  name: string;
  latitude: number;
  longitude: number;
};

export type MapOptions = {
  /** Address of a tile with {z}, {x} and {y}; {zz} is the zoom in two digits. */
  tiles: string;
  words: { map: string; zoomIn: string; zoomOut: string; places: (count: number) => string };
  /** The reader has pressed a place's marker. */
  onSelect: (id: string) => void;
  /** Whether tiles can be had: told when that changes. */
  onTiles: (available: boolean) => void;
};

export interface PlaceMap {
  /** Shows these places and no others, and moves the map to where they are. */
  show(places: readonly MapPlace[]): void;
  /** Marks a place as chosen and brings it into view, and into focus if wanted. */
  select(id: string | undefined, focus?: boolean): void;
  remove(): void;
}

export type MapModule = { createMap: (container: HTMLElement, options: MapOptions) => PlaceMap };
