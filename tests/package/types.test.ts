import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { installPacked, type Project } from '../support/packed.ts';

const STRICT: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

/** What an app writes, a file each; each line below "@ts-expect-error" must be wrong. */
const FILES: Record<string, string> = {
  'document.ts': `
    import 'kmt-widgets/office-card';
    const card = document.querySelector('kmt-office-card');
    if (card) card.place = 'a';
    // @ts-expect-error: a number is no place
    if (card) card.place = 1;
    card?.addEventListener('kmt-load', ({ url }) => url.trim());
    document.addEventListener('kmt-error', ({ problems }) => problems.map(({ path }) => path));
    window.addEventListener('kmt-load', ({ directory }) => directory.office);
    // @ts-expect-error: there is no such field
    window.addEventListener('kmt-error', ({ nothing }) => nothing);`,

  'react.tsx': `
    import 'kmt-widgets/embed';
    import type {} from 'kmt-widgets/react';
    export const page = (
      <main>
        <kmt-office-card src="/a.json" lang="ar" heading-level="3" className="a" onkmt-load={({ url }) => url.trim()}>
          <p>Fallback</p>
        </kmt-office-card>
        <kmt-task-list src="/a.json" headingLevel={3} topic="volunteering" />
        <kmt-opening-hours-badge src="/a.json" format="short" />
        <kmt-offer-list src="/a.json" category="course" headingLevel={3} />
        <kmt-counselling-locator src="/a.json" map="consent" mapConsent onkmt-select={({ place }) => place.id} />
        {/* @ts-expect-error: a badge has no such format */}
        <kmt-opening-hours-badge format="medium" />
        {/* @ts-expect-error: a list has no place */}
        <kmt-task-list place="a" />
        {/* @ts-expect-error: there is no such tag */}
        <kmt-office />
      </main>
    );`,

  'import.ts': `
    import { readHoursText, readTable, type PlaceRow } from 'kmt-widgets/import';
    export const only: 'only' | 'also' | undefined = readHoursText('n. V.').appointment;
    export const rows: Promise<PlaceRow[]> = readTable(new Uint8Array()).then(({ places }) => places);
    // @ts-expect-error: a table is read from bytes
    void readTable('a;b');`,

  'vue.ts': `
    import type { GlobalComponents } from 'vue';
    import type {} from 'kmt-widgets/vue';
    type PropsOf<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
    export const card: PropsOf<'kmt-office-card'> = { src: '/a.json', 'heading-level': '3', class: 'a' };
    export const list: PropsOf<'kmt-task-list'> = { headingLevel: 3, onKmtLoad: ({ url }) => void url.trim() };
    export const badge: PropsOf<'kmt-opening-hours-badge'> = { format: 'short' };
    export const locator: PropsOf<'kmt-counselling-locator'> = { map: 'on', onKmtMapConsent: (e) => e.preventDefault() };
    // @ts-expect-error: a badge has no such format
    export const wrong: PropsOf<'kmt-opening-hours-badge'> = { format: 'medium' };`,
};

/** The tags of all elements, also of one that is added: `import 'kmt-widgets/react'` alone knows them. */
const tags = (await readdir('src/define'))
  .filter((file) => file !== 'define.ts')
  .map((file) => `kmt-${file.slice(0, -3)}`);
FILES['every-element.ts'] = [
  "import type { KmtJsxElements } from 'kmt-widgets/react';",
  ...tags.map((tag, i) => `export const props${i}: KmtJsxElements['${tag}'] = { src: '/a.json' };`),
].join('\n');

describe('The types of the packed package', function () {
  this.timeout(60_000);
  let project: Project;
  let program: ts.Program;

  before(async () => {
    project = await installPacked(['react', '@types/react', 'vue']);
    const guide = await readFile('stories/guide/developers.md', 'utf8');
    [...guide.matchAll(/^```(tsx?|js)\n(.*?)^```/gms)].forEach(([, kind, code], i) => {
      FILES[`guide-${i}.${kind === 'tsx' ? 'tsx' : 'ts'}`] = code!;
    });
    for (const [name, content] of Object.entries(FILES)) await project.write(name, content);
    program = ts.createProgram(
      Object.keys(FILES).map((name) => join(project.folder, name)),
      STRICT,
    );
  });
  after(() => project.remove());

  /** What TypeScript finds wrong in the files of the project whose path begins so. */
  function complaints(beginning: string): string[] {
    const files = program
      .getSourceFiles()
      .filter(({ fileName }) => fileName.startsWith(join(project.folder, beginning)));
    expect(files).to.not.be.empty;
    return files
      .flatMap((file) => ts.getPreEmitDiagnostics(program, file))
      .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  }

  it('are sound in themselves', () => expect(complaints('node_modules/kmt-widgets/')).to.deep.equal([]));

  it('know the elements and events of the document, by one element’s entry', () =>
    expect(complaints('document.ts')).to.deep.equal([]));

  it('know every element', () => expect(complaints('every-element.ts')).to.deep.equal([]));

  it('know the tags in React’s JSX', () => expect(complaints('react.tsx')).to.deep.equal([]));

  it('know what the import gives', () => expect(complaints('import.ts')).to.deep.equal([]));

  it('know the tags in Vue’s templates', () => expect(complaints('vue.ts')).to.deep.equal([]));

  it('fit the examples of the guide for developers', () => expect(complaints('guide-')).to.deep.equal([]));
});
