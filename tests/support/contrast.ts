/** The contrast of two colours, as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

/** Red, green, blue (0–255) and how opaque it is (0–1). */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A colour as browsers compute it: "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)". */
export function colourOf(computed: string): Colour {
  const [red, green, blue, alpha = 1] =
    /^rgba?\(([^)]+)\)$/
      .exec(computed)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  if (blue === undefined) throw new Error(`${computed} is no computed colour.`);
  return [red!, green!, blue, alpha];
}

/** What is seen of a colour on an opaque one. */
export const over = ([red, green, blue, alpha]: Colour, ground: Colour): Colour => {
  const mix = (above: number, below: number): number => above * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
};

/** From 1 to 21, of two opaque colours. */
export function contrast(a: Colour, b: Colour): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.slice(0, 3).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
