import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { html } from 'lit';
import '../../../src/define/counselling-locator.ts';
import '../../../src/define/office-card.ts';
import { settled } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const told = (): { '@type': string; '@id': string; name: string }[][] =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) =>
      (JSON.parse(script.textContent) as { '@graph': { '@type': string; '@id': string; name: string }[] })['@graph'],
  );

describe('json-ld', () => {
  it('tells search engines of the office, in the head, for as long as the card is there', async () => {
    const { url } = serve(emden);
    const card = await fixture<LitElement>(html`<kmt-office-card src=${url} json-ld></kmt-office-card>`);
    await settled(card);
    await waitUntil(() => told().length === 1, 'Nothing is told.');
    expect(told()[0]!.map((node) => [node['@type'], node['@id']])).to.deep.equal([
      ['GovernmentOffice', `#${emden.office.id}`],
    ]);
    const parent = card.parentElement!;
    card.remove();
    expect(told()).to.have.lengthOf(0);
    parent.append(card);
    expect(told()).to.have.lengthOf(1);
  });

  it('follows what the card shows, and is told once', async () => {
    const { url } = serve(emden);
    const card = await fixture<LitElement & { place: string }>(
      html`<kmt-office-card src=${url} json-ld></kmt-office-card>`,
    );
    await settled(card);
    await waitUntil(() => told().length === 1);
    const place = emden.places[0]!;
    card.place = place.id;
    await waitUntil(() => told()[0]?.[0]?.['@id'] === `#${place.id}`, 'The old place is told.');
    expect(told()).to.have.lengthOf(1);
  });

  it('tells of all places that a locator has', async () => {
    const { url } = serve(emden);
    const locator = await fixture<LitElement>(
      html`<kmt-counselling-locator src=${url} json-ld></kmt-counselling-locator>`,
    );
    await settled(locator);
    await waitUntil(() => told().length === 1, 'Nothing is told.');
    const advise = emden.places.filter(({ counselling }) => counselling !== false);
    expect(told()[0]!.map((node) => node['@id'])).to.deep.equal([emden.office, ...advise].map(({ id }) => `#${id}`));
  });

  it('tells nothing where nobody asks for it', async () => {
    const { url } = serve(emden);
    const card = await fixture<LitElement>(html`<kmt-office-card src=${url}></kmt-office-card>`);
    await settled(card);
    expect(told()).to.deep.equal([]);
  });
});
