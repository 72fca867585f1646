/**
 * The badge in every state, long and short, at one moment for all: the clock stands at Thursday, 4 June 2026, 10:40, and each
 * example place has hours that put it into another state.
 */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/opening-hours-badge.ts';
import { at } from './support/clock.ts';
import { served } from './support/data.ts';
import { exampleFile, MOMENT, type StateId } from './support/example-office.ts';

const EXAMPLES = served(exampleFile());
/** On this day it is a public holiday there. */
const EXAMPLES_ON_HOLIDAY = served(exampleFile('DE-NW'));

const badge = (place: StateId, src: string, format: 'long' | 'short'): TemplateResult =>
  html`<p>
    <kmt-opening-hours-badge src=${src} place=${place} format=${format}>9–17 Uhr</kmt-opening-hours-badge>
  </p>`;

const meta: Meta = {
  title: 'Öffnungszeiten/Zustände',
  beforeEach: at(MOMENT),
  parameters: { controls: { disable: true } },
};
export default meta;

const state = (name: string, place: StateId, src = EXAMPLES): StoryObj => ({
  name,
  render: () => html`${badge(place, src, 'long')} ${badge(place, src, 'short')}`,
});

export const Open = state('Geöffnet', 'open');
export const ClosingSoon = state('Schließt bald', 'closing-soon');
export const OpensLater = state('Öffnet heute noch', 'opens-later');
export const OpensTomorrow = state('Öffnet morgen', 'opens-tomorrow');
export const OpensOnMonday = state('Öffnet in einigen Tagen', 'opens-on-monday');
export const OpensOnDate = state('Öffnet später', 'opens-on-a-date');
export const Holiday = state('Feiertag', 'open', EXAMPLES_ON_HOLIDAY);
export const SpecialDay = state('Heute ausnahmsweise geschlossen', 'special-day');
export const TemporarilyClosed = state('Vorübergehend geschlossen', 'temporarily-closed');
export const ClosedUntilFurtherNotice = state('Bis auf Weiteres geschlossen', 'closed-until-further-notice');
export const ByAppointment = state('Nach Vereinbarung', 'by-appointment');
export const ByPhone = state('Am Telefon', 'by-phone');
export const NoRegularHours = state('Keine festen Zeiten', 'no-regular-hours');
export const Unknown = state('Nicht bekannt', 'unknown');
