/** The guide and the README keep pace with what they describe. Needs a built `dist/custom-elements.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { LOCALES } from '../../src/i18n/locales.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

const guide = (name: string): string => read(`stories/guide/${name}.md`);

type Named = { name: string }[];
type Element = { tagName: string; attributes?: Named; cssParts?: Named; cssProperties?: Named; events?: Named };
const { modules } = JSON.parse(read('dist/custom-elements.json')) as { modules: { declarations: Element[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations);

describe('The guide', () => {
  it('explains every attribute, part and custom property that an element documents', () => {
    const text = guide('attribute');
    for (const { tagName, attributes = [], cssParts = [], cssProperties = [] } of elements) {
      for (const { name } of [...attributes, ...cssParts, ...cssProperties]) {
        expect(text, `${tagName} ${name}`).to.include(`\`${name}\``);
      }
    }
  });

  it('explains every custom property that the styles read', () => {
    const styles = ['tokens.ts', 'box-tokens.ts', 'core.css.ts', 'base.css.ts']
      .map((file) => read(`src/elements/shared/${file}`))
      .join('\n');
    const properties = new Set(styles.match(/(?<=var\()--kmt-[a-z-]+/g));
    expect(properties.size).to.be.greaterThan(8);
    for (const name of properties) expect(guide('attribute')).to.include(`\`${name}\``);
  });

  it('names the colours as they are, in light and in dark, and the token of KERN that goes before them', () => {
    const styles = ['tokens.ts', 'box-tokens.ts'].map((file) => read(`src/elements/shared/${file}`)).join('\n');
    const pairs = styles.matchAll(/var\((--kmt-[\w-]+), (?:var\((--kern-[\w-]+), )?light-dark\((#\w+), (#\w+)\)/g);
    const translucent = styles.matchAll(/var\((--kmt-[\w-]+), (rgb\([^)]+\))\)/g);
    const colours = [...pairs, ...translucent].map(([, ...facts]) =>
      facts.filter(Boolean).map((each) => `\`${each}\``),
    );
    expect(colours.length).to.equal(10);
    const rows = guide('attribute').split('\n');
    for (const [name, ...facts] of colours) {
      const row = rows.find((each) => each.startsWith(`| ${name} `));
      for (const fact of facts) expect(row).to.include(fact);
    }
  });

  it('tells developers of every event', () => {
    const events = new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name)));
    expect(events.size).to.be.greaterThan(2);
    for (const name of events) expect(guide('developers')).to.include(`\`${name}\``);
  });

  it('shows data files in which nothing is wrong', () => {
    const pages = [
      read('README.md'),
      ...readdirSync(new URL('../../stories/guide/', import.meta.url))
        .filter((file) => file.endsWith('.md'))
        .map((file) => read(`stories/guide/${file}`)),
    ];
    const files = pages.flatMap((page) => [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(([, json]) => json!));
    expect(files).to.have.length.greaterThan(1);
    for (const file of files) expect(parseDirectory(JSON.parse(file)).problems, file).to.deep.equal([]);
  });

  it('lists every language by its own name and its tag', () => {
    const languages = JSON.parse(read('src/i18n/languages.json')) as Record<string, { name: string }>;
    const text = read('README.md').replace(/\s+/g, ' ');
    for (const locale of LOCALES) expect(text).to.include(`${languages[locale]!.name} (\`${locale}\`)`);
  });

  it('knows of every language whether somebody has reviewed it', () => {
    const languages = JSON.parse(read('src/i18n/languages.json')) as Record<string, object>;
    for (const locale of LOCALES) expect(languages[locale], locale).to.include.keys('name', 'reviewed');
  });
});
