/** The widgets on a page whose own rules would spoil them: stories/pages/hostile-host.html as a story. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/counselling-locator.ts';
import '../src/define/office-card.ts';
import '../src/define/opening-hours-badge.ts';
import '../src/define/task-list.ts';
import hostile from './pages/hostile-host.css?inline';
import { EMDEN } from './support/data.ts';

const column = (content: TemplateResult): TemplateResult =>
  html`<style>
      ${hostile}
    </style>
    <div class="column" style="color-scheme: dark; background: #14181d; color: #dfe4ea">${content}</div>`;

const meta: Meta = {
  title: 'Einbetten/Fremde Seite',
  parameters: { controls: { disable: true }, docs: { story: { inline: false, height: '600px' } } },
};
export default meta;

export const BadgeAndCard: StoryObj = {
  name: 'Zeichen und Karte',
  render: () =>
    column(html`
      <kmt-opening-hours-badge src=${EMDEN}></kmt-opening-hours-badge>
      <kmt-office-card src=${EMDEN}></kmt-office-card>
    `),
};

export const Tasks: StoryObj = {
  name: 'Aufgaben',
  render: () => column(html`<kmt-task-list src=${EMDEN}></kmt-task-list>`),
};

export const Locator: StoryObj = {
  name: 'Beratungssuche',
  render: () => column(html`<kmt-counselling-locator src=${EMDEN}></kmt-counselling-locator>`),
};
