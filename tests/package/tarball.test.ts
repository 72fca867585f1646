import { execFile } from 'node:child_process';
import { access, constants, readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { expect } from 'chai';
import { build } from 'esbuild';
import { installPacked, type Project } from '../support/packed.ts';

const run = promisify(execFile);

/** Class, tag and entry of what src/define defines, and so of what the package must offer: a new element is here by itself. */
const elements = (await readdir('src/define'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'define')
  .map((name) => {
    const className = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    return [className, `kmt-${name}`, name] as const;
  });

/** The others load their inside on demand, and by their own entry only (docs/decisions/on-demand.md). */
const FIRST = ['counselling-locator', 'office-card', 'opening-hours-badge', 'task-list'];
const classesBy = (entry: string, names: readonly string[]): string => {
  const classes = elements.filter(([, , name]) => names.includes(name));
  return `import * as all from '${entry}';
    for (const [name, tag] of ${JSON.stringify(classes)}) console.log(typeof all[name], Boolean(customElements.get(tag)));`;
};

describe('The package as npm publishes it', function () {
  this.timeout(60_000);
  let project: Project;
  before(async () => (project = await installPacked()));
  after(() => project.remove());

  /** Runs code as a module of the project, and gives what it prints. */
  async function printed(code: string): Promise<string> {
    await project.write('run.js', code);
    const { stdout, stderr } = await run(process.execPath, [join(project.folder, 'run.js')]);
    return stdout + stderr;
  }

  /** Bundles a line of code, believing package.json's "sideEffects", and gives all that this line loads at once. */
  async function bundled(code: string): Promise<string> {
    await project.write('line.js', code);
    const options = { bundle: true, minify: true, format: 'esm', platform: 'node', write: false } as const;
    const { outputFiles } = await build({ ...options, entryPoints: [join(project.folder, 'line.js')] });
    return outputFiles[0]!.text;
  }

  it('holds every file that its entries name', async () => {
    const { exports } = project.packageJson;
    const files = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)));
    for (const file of files) await access(join(project.installed, file.replace('*', 'ar.js')));
  });

  it('brings a command that can be run', async () => {
    const command = join(project.installed, 'dist/cli/validate.js');
    await access(command, constants.X_OK);
    const { stdout } = await run(command, ['validate', 'data/emden.json']);
    expect(stdout).to.contain('in Ordnung');
  });

  it('can be imported where there is no page, every entry of it', async () => {
    const scripts = Object.entries(project.packageJson.exports).flatMap(([entry, target]) =>
      typeof target === 'object' && target.default ? join('kmt-widgets', entry) : [],
    );
    expect(scripts)
      .to.include('kmt-widgets/embed.js')
      .and.include('kmt-widgets/office-card')
      .and.include('kmt-widgets');
    for (const script of scripts) expect(await printed(`import '${script}';`), script).to.equal('');
  });

  it('reads hours, and tables of any kind, by kmt-widgets/import', async () => {
    const tables = ['01-liste.csv', '06-titelzeile.xlsx'].map((name) => resolve('tests/cases/tables', name));
    const said = await printed(`import { readFileSync } from 'node:fs';
      import { readHoursText, readTable } from 'kmt-widgets/import';
      console.log(readHoursText('n. V.').appointment);
      for (const table of ${JSON.stringify(tables)}) console.log((await readTable(readFileSync(table))).places.length);`);
    expect(said).to.equal('only\n10\n1\n');
  });

  it('gives the classes of the elements on most pages by its first entry, which defines none', async () => {
    expect(await printed(classesBy('kmt-widgets', FIRST))).to.equal('function false\n'.repeat(FIRST.length));
  });

  for (const [, tag, name] of elements) {
    it(`defines <${tag}> by kmt-widgets/${name}, also where a bundler leaves out what has no effect`, async () => {
      const code = await bundled(`import 'kmt-widgets/${name}'; console.log(Boolean(customElements.get('${tag}')));`);
      expect(await printed(code)).to.equal('true\n');
    });

    it(`gives the class of <${tag}> by kmt-widgets/${name}`, async () => {
      expect(await printed(classesBy(`kmt-widgets/${name}`, [name]))).to.equal('function true\n');
    });
  }

  it('defines all of them by kmt-widgets/embed', async () => {
    const tags = elements.map(([, tag]) => tag);
    const question = `console.log(${JSON.stringify(tags)}.every((tag) => customElements.get(tag)));`;
    expect(await printed(await bundled(`import 'kmt-widgets/embed'; ${question}`))).to.equal('true\n');
  });

  it('carries nothing else along with a function', async () => {
    const code = await bundled("import { chooseLanguage } from 'kmt-widgets'; chooseLanguage('ar');");
    expect(code).to.contain('kmt-lang');
    expect(code.length).to.be.below(500);
  });

  it('describes every element to editors, in a manifest that is as its schema says', async () => {
    const read = async (path: string): Promise<object> => JSON.parse(await readFile(path, 'utf8')) as object;
    const manifest = (await read(join(project.installed, 'dist/custom-elements.json'))) as {
      modules: { path: string; declarations: { tagName: string }[] }[];
    };
    const ajv = new Ajv({ strict: false });
    expect(
      ajv.validate(await read('node_modules/custom-elements-manifest/schema.json'), manifest),
      ajv.errorsText(),
    ).to.equal(true);
    const tags = elements.map(([, tag]) => tag);
    expect(manifest.modules.map(({ declarations }) => declarations[0]!.tagName)).to.have.members(tags);
    for (const { path } of manifest.modules) await access(join(project.installed, path));

    const code = (await read(join(project.installed, 'dist/vscode.html-custom-data.json'))) as {
      tags: { name: string }[];
    };
    const webTypes = (await read(join(project.installed, 'dist/web-types.json'))) as {
      contributions: { html: { elements: { name: string }[] } };
    };
    for (const list of [code.tags, webTypes.contributions.html.elements]) {
      expect(list.map(({ name }) => name)).to.have.members(tags);
    }
  });
});
