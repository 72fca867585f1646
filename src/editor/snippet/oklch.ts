/**
 * Colours as lightness, chroma and hue, in which the same hue may become lighter or darker and still looks like the same
 * colour. The numbers are those of OKLab as CSS Color 4 has it: https://www.w3.org/TR/css-color-4/#ok-lab
 */

/** Red, green and blue, 0 to 1 each, as a screen shows them. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Lightness 0 (black) to 1 (white), chroma from 0 (grey) to about 0.33, hue in radians. */
export type Oklch = { lightness: number; chroma: number; hue: number };

/** A channel without the curve that screens put on it. */
export const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const curved = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

/** What a colour is in OKLCH. */
export function oklchOf(colour: Rgb): Oklch {
  const [r, g, b] = colour.map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bAxis = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness, chroma: Math.hypot(a, bAxis), hue: Math.atan2(bAxis, a) };
}

/** The colour as a screen shows it; what no screen can show becomes less colourful, of the same lightness and hue. */
export function rgbOf(colour: Oklch): Rgb {
  const whole = linearRgbOf(colour);
  if (isShowable(whole)) return shown(whole);
  let [showable, tooMuch] = [0, colour.chroma];
  while (tooMuch - showable > 1e-5) {
    const chroma = (showable + tooMuch) / 2;
    if (isShowable(linearRgbOf({ ...colour, chroma }))) showable = chroma;
    else tooMuch = chroma;
  }
  return shown(linearRgbOf({ ...colour, chroma: showable }));
}

function linearRgbOf({ lightness, chroma, hue }: Oklch): Rgb {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** As exactly as eight bits tell. */
const TOLERANCE = 1e-4;

const isShowable = (colour: Rgb): boolean =>
  colour.every((channel) => channel >= -TOLERANCE && channel <= 1 + TOLERANCE);

const shown = (colour: Rgb): Rgb =>
  colour.map((channel) => Math.min(1, Math.max(0, curved(Math.max(0, channel))))) as unknown as Rgb;
