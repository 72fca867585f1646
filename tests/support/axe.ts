/** What axe objects to, by the rules of WCAG 2.2 AA and its own best practice. */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

const { axe } = window as unknown as { axe: typeof Axe };

/** One line for each violation: the rule, and the element it is about. */
export async function violations(page: Element): Promise<string[]> {
  const { violations } = await axe.run(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // What a whole page must have, and this is a part of one.
    rules: { region: { enabled: false }, 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
