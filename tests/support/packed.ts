/**
 * The package as npm would publish it, in a project of somebody who uses it: the unpacked tarball, and of other packages
 * those alone that it declares (and that the project names), from this repository's node_modules.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('../..', import.meta.url));

export type PackageJson = {
  dependencies: Record<string, string>;
  exports: Record<string, string | { types: string; default?: string }>;
};

export type Project = {
  folder: string;
  /** Where the package is installed. */
  installed: string;
  packageJson: PackageJson;
  /** Writes a file of the project. */
  write(path: string, content: string): Promise<void>;
  remove(): Promise<void>;
};

/** Packs what is built, and installs it without a network. `packages`: what the project uses besides. */
export async function installPacked(packages: readonly string[] = []): Promise<Project> {
  // The real path: bundlers compare it with those of the files they find.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'kmt-project-')));
  const modules = join(folder, 'node_modules');
  const installed = join(modules, 'kmt-widgets');
  await mkdir(installed, { recursive: true });
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const { stdout } = await run('npm', pack, { cwd: repository });
  await run('tar', ['-xzf', join(folder, stdout.trim()), '-C', installed, '--strip-components=1']);
  const packageJson = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as PackageJson;
  for (const name of new Set([...Object.keys(packageJson.dependencies), ...packages])) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(repository, 'node_modules', name), join(modules, name), 'junction');
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  return {
    folder,
    installed,
    packageJson,
    write: async (path, content) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
