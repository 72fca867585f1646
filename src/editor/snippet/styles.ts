/** The lines for a site's style sheet: its colours, and room for what is coming, so that nothing jumps. */
import type { Colours, SnippetChoice } from './choice.ts';

/** Heights that the widgets keep for themselves as soon as the script is there (the rule in the guide, "Einbinden"). */
const ROOM: Partial<Record<SnippetChoice['widget'], string>> = {
  'office-card': '60rem',
  'counselling-locator': '60rem',
  'task-list': '60rem',
  'offer-list': '60rem',
  'document-list': '45rem',
  'event-list': '18rem',
  network: '45rem',
};

/** A rule that keeps room until the script is there; undefined for the badge, which is one line. */
export function roomRule({ widget }: SnippetChoice): string | undefined {
  const height = ROOM[widget];
  return (
    height &&
    `kmt-${widget}:not(:defined),\n[data-kmt='${widget}'] {\n  display: flow-root;\n  min-height: ${height};\n  margin-bottom: 32px;\n}`
  );
}

/** The colours for the whole site; of those for dark pages, only browsers hear that know which page they are on. */
export function colourRule({ accent, onAccent, darkAccent, darkOnAccent }: Colours): string {
  const light = rule([
    ['--kmt-color-accent', accent],
    ['--kmt-color-on-accent', onAccent],
  ]);
  if (!darkAccent || !darkOnAccent) return light;
  const both = rule([
    ['--kmt-color-accent', `light-dark(${accent}, ${darkAccent})`],
    ['--kmt-color-on-accent', `light-dark(${onAccent}, ${darkOnAccent})`],
  ]);
  return `${light}\n@supports (color: light-dark(red, red)) {\n${both.replace(/^/gm, '  ')}\n}`;
}

const rule = (declarations: readonly (readonly [string, string])[]): string =>
  `:root {\n${declarations.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
