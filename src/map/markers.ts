/** Markers as real buttons: with the number that the place has in the list, and its name for those who listen. */
import type { Icon, LatLngExpression } from 'leaflet';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';
import type { Point } from './clusters.ts';

/** Width and height of a marker in CSS pixels. */
export const MARKER_SIZE = 36;

export type MarkerFace = {
  label: string;
  name: string;
  className: string;
  /** From the point on the map, in pixels. */
  offset?: Point;
  onPress: () => void;
};

/** A marker whose element is a `<button>`, which brings keyboard, focus and role with it. */
export function buttonMarker(at: LatLngExpression, face: MarkerFace): { marker: Marker; button: HTMLButtonElement } {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `leaflet-marker-icon marker ${face.className}`;
  button.textContent = face.label;
  button.setAttribute('aria-label', face.name);
  button.addEventListener('click', face.onPress);
  const { x = 0, y = 0 } = face.offset ?? {};
  button.style.marginInline = `${x - MARKER_SIZE / 2}px 0`;
  button.style.marginBlock = `${y - MARKER_SIZE / 2}px 0`;
  // All that Leaflet asks of an icon.
  const icon = { options: {}, createIcon: () => button, createShadow: () => null } as unknown as Icon;
  return { marker: new Marker(at, { icon, keyboard: false, interactive: false, riseOnHover: true }), button };
}
