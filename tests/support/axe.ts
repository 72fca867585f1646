/** What axe objects to, by the rules of WCAG 2.2 AA and its own best practice. */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

const { axe } = window as unknown as { axe: typeof Axe };

/** One line for each violation: the rule, and the element it is about. */
export async function violations(page: Element): Promise<string[]> {
  const { violations } = await axe.run(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
    // No rule among these asks for the page's style sheets, which axe would load anew each time.
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
