/** Values as people write them into the file, from the field: what is read, what is said, and what the command prints. */
import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/command.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import { changed } from '../support/broken-data.ts';
import base from './base.json' with { type: 'json' };

const TODAY = '2026-11-26';

type Case = {
  id: string;
  put: Record<string, unknown>;
  reads?: unknown;
  say?: string[];
  hint?: string[];
  hoursKept?: boolean;
};

const cases = readFileSync('tests/cases/as-people-write.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('a data file as people write it', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kmt-cases-'));
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  function printed(file: unknown): string {
    const path = join(folder, 'file.json');
    writeFileSync(path, JSON.stringify(file, null, 2));
    const lines: string[] = [];
    runCommand(['validate', path], (line) => lines.push(line), TODAY);
    return lines.join('\n');
  }

  it('is tried in 57 cases', () => {
    expect(cases).to.have.length(57);
  });

  it('is in order before anything is put into it', () => {
    expect(parseDirectory(base).problems).to.deep.equal([]);
    expect(printed(base)).to.match(/in Ordnung/);
  });

  for (const { id, put, reads, say, hint, hoursKept } of cases) {
    it(id, () => {
      const file = changed(
        base,
        Object.fromEntries(
          Object.entries(put).map(([path, value]) => [path, value === '__remove__' ? undefined : value]),
        ),
      );
      const { directory, problems } = parseDirectory(file);
      const output = printed(file);
      if (reads !== undefined) {
        expectRead(valueAt(directory, Object.keys(put)[0]!), reads);
        expect(problems).not.to.deep.equal([]);
      }
      if (hoursKept) expect(directory!.office.openingHoursSpecification).to.have.length(1);
      if (say) {
        const told = output.split('\n').filter((line) => say.every((word) => line.includes(word)));
        expect(told, output).not.to.deep.equal([]);
      }
      for (const word of hint ?? [])
        expect(output).to.match(new RegExp(`Hinweis.*${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
    });
  }
});

/** Entries of a list may have further properties. */
function expectRead(value: unknown, expected: unknown): void {
  if (Array.isArray(expected) && expected.every((each) => typeof each === 'object')) {
    expect(value).to.be.an('array').with.length(expected.length);
    expected.forEach((each, i) => expect((value as unknown[])[i]).to.deep.include(each as object));
  } else {
    expect(value).to.deep.equal(expected);
  }
}

function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const key of path.match(/[^.[\]]+/g) ?? []) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}
