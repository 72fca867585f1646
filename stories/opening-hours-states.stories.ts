/**
 * Every state, in the badge, long and short, and in the sign of the card, at one moment for all: the clock stands at Thursday, 4 June 2026, 10:40, and each
 * example place has hours that put it into another state.
 */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/office-card.ts';
import '../src/define/opening-hours-badge.ts';
import { at } from './support/clock.ts';
import { served } from './support/data.ts';
import { exampleFile, MOMENT, type StateId } from './support/example-office.ts';

const EXAMPLES = served(exampleFile());
/** On this day it is a public holiday there. */
const EXAMPLES_ON_HOLIDAY = served(exampleFile('DE-NW'));

type Args = { place: StateId; src: string };

const badge = ({ place, src }: Args, format: 'long' | 'short'): TemplateResult =>
  html`<p>
    <kmt-opening-hours-badge src=${src} place=${place} format=${format}>9–17 Uhr</kmt-opening-hours-badge>
  </p>`;

const card = ({ place, src }: Args): TemplateResult =>
  html`<kmt-office-card src=${src} place=${place}>9–17 Uhr</kmt-office-card>`;

const meta: Meta<Args> = {
  title: 'Zustände/Geöffnet oder geschlossen',
  beforeEach: at(MOMENT),
  args: { src: EXAMPLES },
  parameters: { controls: { disable: true } },
  render: (args) => html`${badge(args, 'long')} ${badge(args, 'short')} ${card(args)}`,
};
export default meta;

type Story = StoryObj<Args>;

export const Open: Story = { name: 'Geöffnet', args: { place: 'open' } };
export const ClosingSoon: Story = { name: 'Schließt bald', args: { place: 'closing-soon' } };
export const OpensLater: Story = { name: 'Öffnet heute noch', args: { place: 'opens-later' } };
export const OpensTomorrow: Story = { name: 'Öffnet morgen', args: { place: 'opens-tomorrow' } };
export const OpensOnMonday: Story = { name: 'Öffnet in einigen Tagen', args: { place: 'opens-on-monday' } };
export const OpensOnDate: Story = { name: 'Öffnet später', args: { place: 'opens-on-a-date' } };
export const Holiday: Story = { name: 'Feiertag', args: { place: 'open', src: EXAMPLES_ON_HOLIDAY } };
export const SpecialDay: Story = { name: 'Heute ausnahmsweise geschlossen', args: { place: 'special-day' } };
export const TemporarilyClosed: Story = { name: 'Vorübergehend geschlossen', args: { place: 'temporarily-closed' } };
export const ClosedUntilFurtherNotice: Story = {
  name: 'Bis auf Weiteres geschlossen',
  args: { place: 'closed-until-further-notice' },
};
export const ByAppointment: Story = { name: 'Nur mit Termin', args: { place: 'by-appointment' } };
export const OnlyByAppointment: Story = { name: 'Nur mit Termin', args: { place: 'only-by-appointment' } };
export const ByPhone: Story = { name: 'Am Telefon', args: { place: 'by-phone' } };
export const NoRegularHours: Story = { name: 'Keine festen Zeiten', args: { place: 'no-regular-hours' } };
export const UnknownWithTelephone: Story = {
  name: 'Nicht bekannt, aber eine Nummer',
  args: { place: 'unknown-with-telephone' },
};
export const Unknown: Story = { name: 'Nicht bekannt', args: { place: 'unknown' } };
