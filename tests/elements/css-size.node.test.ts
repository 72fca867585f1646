/** What the styles of the elements weigh together, minified and compressed; those of an element on demand travel with its part. */
import { expect } from 'chai';
import { transform } from 'esbuild';
import type { CSSResultGroup } from 'lit';
import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { CounsellingLocator } from '../../src/elements/counselling-locator/counselling-locator.ts';
import { OfficeCard } from '../../src/elements/office-card/office-card.ts';
import { OpeningHoursBadge } from '../../src/elements/opening-hours-badge/opening-hours-badge.ts';
import { TaskList } from '../../src/elements/task-list/task-list.ts';

const BUDGET = 3200;
/** Of each element on demand, what it has beyond those of the first four. */
const ON_DEMAND_BUDGET = 400;
const ON_DEMAND = /^(offer-list|document-list|event-list|network|shared\/on-demand)\//;
const ELEMENTS = [CounsellingLocator, OfficeCard, OpeningHoursBadge, TaskList];

/** The texts of all styles; those that stand in another one as well are left out. */
async function stylesOfAll(): Promise<string[]> {
  const groups: CSSResultGroup[] = ELEMENTS.map(({ styles }) => styles);
  // Those that an element gets with a part on demand.
  for (const file of readdirSync('src/elements', { recursive: true }) as string[]) {
    if (!file.endsWith('.css.ts') || ON_DEMAND.test(file)) continue;
    groups.push(...Object.values((await import(`../../src/elements/${file}`)) as Record<string, CSSResultGroup>));
  }
  const texts = [...new Set(textsOf(groups))];
  return texts.filter((text) => !texts.some((other) => other !== text && other.includes(text)));
}

const textsOf = (group: CSSResultGroup): string[] =>
  Array.isArray(group) ? group.flatMap(textsOf) : group instanceof Object && 'cssText' in group ? [group.cssText] : [];

describe('the styles of the first four elements', () => {
  it(`weigh no more than ${BUDGET} bytes`, async () => {
    const { code } = await transform((await stylesOfAll()).join('\n'), { loader: 'css', minify: true });
    expect(code.length).to.be.greaterThan(BUDGET);
    expect(brotliCompressSync(code).length).to.be.at.most(BUDGET);
  });
});

describe('the styles of an element on demand', () => {
  const files = (readdirSync('src/elements', { recursive: true }) as string[]).filter(
    (file) => file.endsWith('.css.ts') && ON_DEMAND.test(file),
  );

  for (const file of files) {
    it(`weigh no more than ${ON_DEMAND_BUDGET} bytes: ${file}`, async () => {
      const groups = Object.values((await import(`../../src/elements/${file}`)) as Record<string, CSSResultGroup>);
      const { code } = await transform(groups.flatMap(textsOf).join('\n'), { loader: 'css', minify: true });
      expect(code).to.match(/\{/);
      expect(brotliCompressSync(code).length).to.be.at.most(ON_DEMAND_BUDGET);
    });
  }
});
