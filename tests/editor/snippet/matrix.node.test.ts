/** What `npm run test:cms` has seen, and what the guide and the Redaktion make of it. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { FORM_IDS, jsonOf, type Row, tableOf, withTables } from '../../../scripts/cms/matrix.ts';
import { type SnippetChoice, WIDGETS } from '../../../src/editor/snippet/choice.ts';
import { snippetFor } from '../../../src/editor/snippet/snippet.ts';
import { type Form, SYSTEMS } from '../../../src/editor/snippet/systems.ts';
import type { Directory } from '../../../src/model/schema/schema.ts';
import { matrix, rowNamed, rowOf } from '../../support/cms-rows.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const emden = JSON.parse(read('data/emden.json')) as Directory;
const CARD: SnippetChoice = { widget: 'office-card', folder: '/kmt/', file: 'beratung.json' };

const run = matrix.rows.filter(({ by }) => by === 'run');

describe('The matrix of editors and filters', () => {
  it('is kept as the script writes it, so that only what changed is a difference', () => {
    expect(read('docs/cms-matrix.json')).to.equal(jsonOf(matrix));
  });

  it('knows of every form in every editor that is run, with its version', () => {
    expect(run.length).to.be.greaterThan(12);
    for (const { id, version, forms } of run) {
      expect(Object.keys(forms), id).to.deep.equal([...FORM_IDS]);
      expect(version, id).to.match(/^\d+\.\d+\.\d+$/);
    }
  });

  it('has a widget from the link everywhere, but where addresses are made relative', () => {
    for (const { id, forms } of matrix.rows)
      expect(forms.link, id).to.equal(/^tinymce\d$/.test(id) ? 'dead-link' : 'widget');
  });

  it('has a widget from marker and link together in whatever was run', () => {
    for (const { id, forms } of run) expect(forms['marker-link'], id).to.equal('widget');
  });

  it('has the editors agree with the systems that they are in', () => {
    const same = (system: string, editor: string, forms: readonly (keyof Row['forms'])[]): void => {
      for (const form of forms)
        expect(rowNamed(system).forms[form], `${system} ${form}`).to.equal(rowNamed(editor).forms[form]);
    };
    const all = ['tag', 'marker', 'marker-empty', 'link', 'iframe', 'script'] as const;
    same('typo3-rte', 'ckeditor5', all);
    same('typo3-rte', 'ckeditor4', all);
    same('typo3-rte-allowed', 'ckeditor5-allowed', all);
    same('typo3-rte-allowed', 'ckeditor4-allowed', all);
    same('drupal-basic', 'ckeditor5', all);
    same('drupal-basic-allowed', 'ckeditor5-allowed', all);
    same('drupal-full', 'ckeditor5-full', all);
    same('joomla', 'tinymce6', ['tag', 'marker', 'marker-empty', 'script']);
  });

  it('stands in the guide, table for table', () => {
    const guide = read('stories/guide/systeme.md');
    expect(withTables(guide, matrix)).to.equal(guide);
    for (const by of ['seen', 'run'] as const) expect(guide).to.include(tableOf(matrix, by));
  });
});

describe('The snippet for a system', () => {
  const isThrough = (form: Form, row: Row): boolean => row.forms[form] === 'widget';

  for (const system of SYSTEMS.filter((each) => each !== 'other')) {
    it(`for ${system} has a form that becomes the widget there, as far as was seen`, () => {
      for (const widget of WIDGETS) {
        const choice = { ...CARD, widget };
        expect(isThrough(snippetFor(system, choice, emden).form, rowOf(system)), widget).to.equal(true);
        const { form } = snippetFor(system, { ...choice, allowed: true }, emden);
        // Nobody has seen a Plone in which the marker was allowed.
        if (system !== 'plone') expect(isThrough(form, rowOf(system, true)), `${widget}, allowed`).to.equal(true);
      }
    });
  }

  it('for any other has a link, which is all that the strictest lets through', () => {
    expect(rowOf('other').forms.marker).to.equal('text');
    expect(rowOf('other').forms.link).to.equal('widget');
    for (const widget of WIDGETS) {
      const { html, page } = snippetFor('other', { ...CARD, widget }, emden);
      expect(html).to.include(`<a href="/kmt/${page!.folder}/${page!.name}">`);
    }
  });
});
