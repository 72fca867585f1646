/** Widgets in other languages than the page around them, beside one another, and in every language there is. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/office-card.ts';
import '../src/define/opening-hours-badge.ts';
import '../src/define/task-list.ts';
import { directionOf, LOCALES } from '../src/i18n/locales.ts';
import { at } from './support/clock.ts';
import { EMDEN, served } from './support/data.ts';
import { exampleFile, MOMENT, type StateId } from './support/example-office.ts';

const meta: Meta = {
  title: 'Sprachen/Nebeneinander',
  beforeEach: at(MOMENT),
  parameters: { controls: { disable: true } },
};
export default meta;

/** Every widget has its own language: `lang` on the element, or on anything around it. */
export const TwoLanguages: StoryObj = {
  name: 'Zwei Sprachen auf einer Seite',
  render: () =>
    html`<div style="display: flex; flex-wrap: wrap; gap: 32px">
      <kmt-office-card style="flex: 1 1 300px" src=${EMDEN} lang="de"></kmt-office-card>
      <div style="flex: 1 1 300px" lang="ar" dir="rtl"><kmt-office-card src=${EMDEN}></kmt-office-card></div>
    </div>`,
};

/** Texts of the data come from a file beside it, `emden.ar.json`; nobody has reviewed them, and the German ones are one press away. */
export const UnreviewedTexts: StoryObj = {
  name: 'Texte übersetzt, nicht geprüft',
  render: () => html`<kmt-task-list src=${EMDEN} lang="ar"></kmt-task-list>`,
};

const germanOnly = served({
  ...exampleFile(),
  tasks: [{ id: 'plain', name: 'Eine Beispielaufgabe', source: 'example', checked: null, status: 'seed' }],
});

/** Texts that the data has in German only are marked, and the list says so. */
export const GermanTexts: StoryObj = {
  name: 'Texte nicht übersetzt (Beispielamt)',
  render: () => html`<kmt-task-list src=${germanOnly} lang="ar"></kmt-task-list>`,
};

const examples = served(exampleFile());

const STATES: StateId[] = ['open', 'closing-soon', 'opens-tomorrow', 'temporarily-closed', 'unknown'];

export const EveryLanguage: StoryObj = {
  name: 'Jede Sprache',
  render: () =>
    html`${LOCALES.map(
      (locale) =>
        html`<div lang=${locale} dir=${directionOf(locale)}>
          ${STATES.map(
            (place) => html`<p><kmt-opening-hours-badge src=${examples} place=${place}></kmt-opening-hours-badge></p>`,
          )}
        </div>`,
    )}`,
};
