import { expect } from '@open-wc/testing';
import type * as z from 'zod/mini';
import '../../../src/define/document-list.ts';
import '../../../src/define/event-list.ts';
import '../../../src/define/offer-list.ts';
import '../../../src/define/network.ts';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import '../../../src/define/task-list.ts';
import { NOT_SHOWN } from '../../../src/check/not-shown.ts';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import { directorySchema } from '../../../src/model/schema/schema.ts';
import { FULL, wordsFor } from '../../support/full-directory.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { all, get, show, words } from '../../support/page.ts';
import { click, locatorWith, search } from '../../support/locator.ts';
import { serve } from '../../support/serve-data.ts';

type Schema = z.core.$ZodType;

/** The paths of all values that a schema has a place for: "places[].name", "sources.*.url". The office is one of the places. */
function pathsOf(schema: Schema, path = ''): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const under = (name: string): string => (path ? `${path}.${name}` : name);
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return pathsOf(def.innerType, path);
    case 'array':
      return pathsOf(def.element, `${path}[]`);
    case 'record':
      return pathsOf(def.valueType, under('*'));
    case 'object':
      return Object.entries(def.shape).flatMap(([name, part]) =>
        pathsOf(part, name === 'office' ? 'places[]' : under(name)),
      );
    default:
      return [path.replace(/(\[])+$/, '')];
  }
}

/** The values of a file by the paths of the schema. */
function valuesOf(value: unknown, path: string, known: readonly string[]): [path: string, value: unknown][] {
  const at = path.replace(/(\[])+$/, '');
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, `${path}[]`, known));
  if (typeof value !== 'object' || value === null || known.includes(at)) return [[at, value]];
  return Object.entries(value).flatMap(([name, each]) => {
    const inside = path ? `${path}.${name}` : name;
    const wild = path ? `${path}.*` : '*';
    const isKnown = known.some(
      (one) => one === inside || one.startsWith(`${inside}.`) || one.startsWith(`${inside}[]`),
    );
    return valuesOf(each, name === 'office' ? 'places[]' : isKnown ? inside : wild, known);
  });
}

const PATHS = [...new Set(pathsOf(directorySchema))];
/** Of what is offered, the same is not shown as of places. */
const isNotShown = (path: string): boolean =>
  [path, path.replace(/^(offers|projects)/, 'places')].some((each) =>
    Object.keys(NOT_SHOWN).some(
      (listed) => each === listed || each.startsWith(`${listed}.`) || each.startsWith(`${listed}[]`),
    ),
  );

const found = valuesOf(FULL, '', PATHS);
/** All that can be read or pressed in the elements that show this file; of a list that an element is for, in that element. */
const pages: Record<string, string> = {};
const pageOf = (path: string): string => pages[path.replace(/\[.*/, '')] ?? pages.all!;

/** Words begin a line here and stand in the middle of one there. */
const isIn = (page: string, expected: string): boolean => page.toLowerCase().includes(expected.toLowerCase());

const readable = (element: Element): string =>
  [
    words(element),
    ...all(element, 'a').map((link) => link.getAttribute('href') ?? ''),
    ...all(element, 'img').map((image) => image.getAttribute('src') ?? ''),
  ].join('\n');

before(async () => {
  // A Wednesday.
  stopClock('2026-10-28T10:00+01:00');
  const { url } = serve(FULL);
  const shown = async (tag: string, attributes = ''): Promise<string> =>
    readable(await show(`<${tag} src="${url}" ${attributes}></${tag}>`));
  pages.tasks = await shown('kmt-task-list');
  pages.documents = await shown('kmt-document-list');
  pages.events = await shown('kmt-event-list');
  pages.offers = pages.projects = await shown('kmt-offer-list');
  pages.networks = await shown('kmt-network');
  const card = [await shown('kmt-office-card'), await shown('kmt-office-card', 'place="closed"')];
  const badge = await shown('kmt-opening-hours-badge');
  const locator = await locatorWith(FULL);
  await search(locator, 'Zuständigstadt');
  for (const button of all(locator, '.results .disclosure')) await click(locator, button);
  expect(get(locator, '.details')).to.exist;
  pages.places = [...card, readable(locator)].join('\n');
  pages.all = [...Object.values(pages), badge].join('\n');
});

describe('of what the schema has a place for', () => {
  it('the file of these tests has everything, and nothing is wrong with it', () => {
    expect(parseDirectory(FULL).problems).to.deep.equal([]);
    expect(PATHS.filter((path) => !found.some(([at]) => at === path))).to.deep.equal([]);
    expect(PATHS.length).to.be.greaterThan(130);
  });

  it('all that is listed as not shown exists', () => {
    const exists = (listed: string): boolean =>
      PATHS.some((path) => path === listed || path.startsWith(`${listed}.`) || path.startsWith(`${listed}[]`));
    expect(Object.keys(NOT_SHOWN).filter((listed) => !exists(listed))).to.deep.equal([]);
  });

  for (const [path, value] of found) {
    const expected = wordsFor(path, value);
    if (!isNotShown(path)) {
      it(`${path} is shown: ${expected}`, () => expect(isIn(pageOf(path), expected)).to.equal(true));
    } else if (typeof value === 'string' && value.startsWith('Wort')) {
      it(`${path} is not, as the list says`, () => expect(pages.all!.includes(value)).to.equal(false));
    }
  }
});
