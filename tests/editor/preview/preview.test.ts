import { expect, fixtureSync } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';
import '../../../src/editor/redaktion.ts';
import type { RedaktionPreview } from '../../../src/editor/preview/preview.ts';
import { FULL } from '../../support/full-directory.ts';
import { settled, words } from '../../support/page.ts';

describe('The preview beside a form', () => {
  it('shows every element with the file as it is', async () => {
    const preview = fixtureSync<RedaktionPreview>('<redaktion-preview></redaktion-preview>');
    preview.file = new EditedFile('beratung.json', JSON.stringify(FULL));
    await preview.updateComplete;
    const select = preview.querySelector<HTMLSelectElement>('#preview-shown')!;
    for (const [shown, tag, expected] of [
      ['card', 'kmt-office-card', FULL.office.name],
      ['tasks', 'kmt-task-list', FULL.tasks[0]!.name],
      ['offers', 'kmt-offer-list', FULL.offers[0]!.name],
      ['documents', 'kmt-document-list', FULL.documents[0]!.name],
      ['events', 'kmt-event-list', 'Veranstaltungen'],
      ['network', 'kmt-network', FULL.networks[0]!.name],
    ] as const) {
      select.value = shown;
      select.dispatchEvent(new Event('change'));
      await preview.updateComplete;
      const element = await settled(preview.querySelector<LitElement>('.preview-page > *')!);
      expect(element.localName).to.equal(tag);
      expect(words(element.shadowRoot!.querySelector('.content'))).to.include(String(expected));
    }
  });
});
