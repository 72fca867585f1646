/** What people write by hand where JSON wants something else. */
import { expect } from 'chai';
import { mendJson } from '../../../src/editor/document/mend-json.ts';

const MEANT = { a: 1, list: ['x', 'y'], text: 'Büro' };

/** What is written, and how many changes that takes. */
const CERTAIN: Record<string, [text: string, changes: number]> = {
  'a comma after the last property': ['{"a": 1, "list": ["x", "y"], "text": "Büro",\n}', 1],
  'a comma after the last entry': ['{"a": 1, "list": ["x", "y", ], "text": "Büro"}', 1],
  'two commas': ['{"a": 1,, "list": ["x", "y"], "text": "Büro"}', 1],
  'a comma missing between two lines': ['{"a": 1\n"list": ["x"\n"y"]\n"text": "Büro"}', 3],
  'quotes of German print': ['{„a“: 1, „list“: ["x", "y"], "text": „Büro“}', 3],
  'quotes of English print': ['{“a”: 1, "list": [“x”, ‘y’], "text": "Büro"}', 3],
  'quotes of German print at the beginning alone': ['{„a": 1, "list": ["x", "y"], "text": „Büro"}', 2],
  'curved quotes at the end alone': ['{"a”: 1,\n"list": ["x", "y"],\n"text": "Büro“}', 2],
  'single quotes': ["{'a': 1, 'list': ['x', 'y'], 'text': 'Büro'}", 6],
  'names without quotes': ['{a: 1, list: ["x", "y"], text: "Büro"}', 3],
  comments: ['{\n// hier\n"a": 1, /* und\nhier */ "list": ["x", "y"], "text": "Büro" }\n# Ende', 3],
  'marks of a program at the beginning': ['\ufeff{"a": 1, "list": ["x", "y"], "text": "Büro"}', 1],
  'the same, read in another encoding': ['ï»¿{"a": 1, "list": ["x", "y"], "text": "Büro"}', 1],
  'several at once': ['{\n a: 1\n "list": [„x“, "y",],\n "text": "Büro",\n}', 5],
};

const UNCERTAIN: Record<string, string> = {
  'the end is missing': '{"a": 1, "list": ["x"',
  'a page in the place of data': '<!doctype html><html></html>',
  'nothing at all': '',
  'words without quotes': '{"text": Büro am Markt}',
  'quotes inside of a text': '{"text": "Er sagte "ja""}',
  'two documents': '{"a": 1}\n{"a": 2}',
};

describe('a text that is no JSON', () => {
  for (const [what, [text, changes]] of Object.entries(CERTAIN)) {
    it(`is mended where it has just one meaning: ${what}`, () => {
      const mended = mendJson(text);
      expect(mended, 'is mended').to.exist;
      expect(JSON.parse(mended!.text)).to.deep.equal(MEANT);
      expect(mended!.changes).to.have.length(changes);
      for (const { line, what } of mended!.changes) {
        expect(line).to.be.within(1, text.split('\n').length);
        expect(what).to.match(/\S/);
      }
    });
  }

  for (const [what, text] of Object.entries(UNCERTAIN)) {
    it(`is left to people where it is not certain: ${what}`, () => {
      expect(mendJson(text)).to.equal(undefined);
    });
  }
});
