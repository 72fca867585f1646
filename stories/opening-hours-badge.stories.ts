/** The badge on the data of the two real offices, at the time it is now. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/opening-hours-badge.ts';
import { EMDEN, EMSLAND } from './support/data.ts';

type Args = { src: string; place?: string; lang?: string; format?: 'long' | 'short' };

const meta: Meta<Args> = {
  title: 'Elemente/kmt-opening-hours-badge',
  tags: ['!autodocs'],
  component: 'kmt-opening-hours-badge',
  args: { src: EMDEN },
  argTypes: { format: { control: 'inline-radio', options: ['long', 'short'] } },
  render: ({ src, place, lang, format }) =>
    html`<kmt-opening-hours-badge
      src=${src}
      place=${ifDefined(place)}
      lang=${ifDefined(lang)}
      format=${ifDefined(format)}
      >Montag bis Donnerstag 9–17 Uhr, Freitag 9–13 Uhr</kmt-opening-hours-badge
    >`,
};
export default meta;

type Story = StoryObj<Args>;

export const Emden: Story = {};

export const Short: Story = { name: 'Kurz', args: { format: 'short' } };

/** Nobody knows the hours, and the badge says so. */
export const Emsland: Story = { args: { src: EMSLAND } };

export const Counselling: Story = {
  name: 'Einer Beratungsstelle',
  args: { src: EMSLAND, place: 'caritas-werlte-migration' },
};

/** The badge stands in a line of text as a word does. */
export const InSentence: Story = {
  name: 'Im Satz',
  render: ({ src, lang }) =>
    html`<p>
      Die Koordinierungsstelle ist jetzt:
      <kmt-opening-hours-badge src=${src} lang=${ifDefined(lang)}>9–17 Uhr</kmt-opening-hours-badge>
    </p>`,
};
