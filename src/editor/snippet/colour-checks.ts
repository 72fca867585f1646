/** Whether the colours that a site wants can be read, one against the other, and what to take where they cannot. */
import type { Colours } from './choice.ts';
import { contrast, nearestPassing, READABLE, readColour } from './contrast.ts';

/** The grounds that widgets are seen on: a light page, and a dark one as the widgets' own design has it. */
export const LIGHT = '#ffffff';
export const DARK = '#16191d';

/** As they are typed. Those of dark pages only where the site has them. */
export type ColourDraft = { accent: string; onAccent: string; darkAccent?: string; darkOnAccent?: string };

export type ColourCheck = {
  field: keyof ColourDraft;
  /** What it has to be told from. */
  ground: string;
  /** undefined where one of the two is no colour. */
  ratio?: number;
  passes: boolean;
  /** The nearest colour that passes, where it does not. */
  offer?: string;
};

/** One check for each field, and the colours where all of them pass. */
export function checkColours(draft: ColourDraft): { checks: ColourCheck[]; colours?: Colours } {
  const { accent, onAccent, darkAccent, darkOnAccent } = draft;
  const checks = [check('accent', accent, LIGHT), check('onAccent', onAccent, accent)];
  if (darkAccent !== undefined) checks.push(check('darkAccent', darkAccent, DARK));
  if (darkAccent !== undefined && darkOnAccent !== undefined)
    checks.push(check('darkOnAccent', darkOnAccent, darkAccent));
  if (checks.some(({ passes }) => !passes)) return { checks };
  const hex = (written: string): string => readColour(written)!;
  return {
    checks,
    colours: {
      ...{ accent: hex(accent), onAccent: hex(onAccent) },
      ...(darkAccent !== undefined && { darkAccent: hex(darkAccent) }),
      ...(darkOnAccent !== undefined && { darkOnAccent: hex(darkOnAccent) }),
    },
  };
}

function check(field: keyof ColourDraft, written: string, groundWritten: string): ColourCheck {
  const colour = readColour(written);
  const ground = readColour(groundWritten);
  if (!colour || !ground) return { field, ground: groundWritten, passes: false };
  const ratio = contrast(colour, ground);
  const passes = ratio >= READABLE;
  return { field, ground, ratio, passes, ...(!passes && { offer: nearestPassing(colour, ground) }) };
}
