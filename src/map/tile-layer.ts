/** The map's ground: images from the address that the page gives, and word of whether they come. */
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import type { Coords, DoneCallback } from 'leaflet';

/**
 * Leaflet's own tile layer would do the same; this one knows two-digit zooms, which the official WMTS calls its levels by,
 * sets no data: image (a strict policy reports it), and costs less.
 */
export function tileLayer(template: string, onTiles: (available: boolean) => void): GridLayer {
  const createTile = (coords: Coords, done: DoneCallback): HTMLElement => {
    const image = document.createElement('img');
    image.alt = '';
    image.onload = () => {
      onTiles(true);
      done(undefined, image);
    };
    image.onerror = () => {
      onTiles(false);
      done(new Error('The tile did not come.'), image);
    };
    image.src = tileUrl(template, coords);
    return image;
  };
  return Object.assign(new GridLayer({ maxZoom: MAX_ZOOM, keepBuffer: 1 }), { createTile });
}

export const MAX_ZOOM = 18;

/** The address of a tile. */
export function tileUrl(template: string, { x, y, z }: Pick<Coords, 'x' | 'y' | 'z'>): string {
  const values: Record<string, string> = { x: `${x}`, y: `${y}`, z: `${z}`, zz: `${z}`.padStart(2, '0') };
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
