/** Whether letters of a colour can be read on a ground, and which colour could be where they cannot. */
import { linear, oklchOf, type Rgb, rgbOf } from './oklch.ts';

/** What WCAG 2.2 asks of text of usual size: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const READABLE = 4.5;

/** A colour as webmasters write it, "#7A003C", "7a003c", "#abc" or "rgb(122, 0, 60)", as "#7a003c"; undefined where it is none. */
export function readColour(written: string): string | undefined {
  const text = written.trim().toLowerCase().replace(/;$/, '');
  const short = /^#?([\da-f])([\da-f])([\da-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const long = /^#?([\da-f]{6})(ff)?$/.exec(text);
  if (long) return `#${long[1]}`;
  const channels = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*(?:1|100%)\s*)?\)$/.exec(text);
  const values = channels?.slice(1, 4).map(Number) ?? [];
  return values.length === 3 && values.every((value) => value <= 255)
    ? hexOf(values.map((value) => value / 255) as unknown as Rgb)
    : undefined;
}

/**
 * The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 * Colours as readColour reads them; throws a RangeError where one is none.
 */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(channelsOf(one)), luminance(channelsOf(other))].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Steps of lightness in which a better colour is looked for: about what eight bits tell apart. */
const STEPS = 1000;

/**
 * The colour itself where its contrast with the ground is `ratio` at least; else the one of the same hue whose lightness
 * differs least, as "#rrggbb". Undefined where not even black or white has as much.
 */
export function nearestPassing(colour: string, ground: string, ratio = READABLE): string | undefined {
  const written = hexOf(channelsOf(colour));
  if (contrast(written, ground) >= ratio) return written;
  const start = oklchOf(channelsOf(written));
  for (let step = 1; step <= STEPS; step++) {
    for (const lightness of [start.lightness - step / STEPS, start.lightness + step / STEPS]) {
      if (lightness < -1 / STEPS || lightness > 1 + 1 / STEPS) continue;
      // The last step ends at black or white.
      const nearest = hexOf(rgbOf({ ...start, lightness: Math.min(1, Math.max(0, lightness)) }));
      if (contrast(nearest, ground) >= ratio) return nearest;
    }
  }
  return undefined;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): Rgb {
  const hex = readColour(colour);
  if (!hex) throw new RangeError(`„${colour}“ ist keine Farbe.`);
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

const hexOf = (colour: Rgb): string =>
  `#${colour
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
