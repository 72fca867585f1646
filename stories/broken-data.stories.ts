/**
 * What readers see while data is on its way, when it does not come, and when something in it is wrong. Each story names
 * what the webmaster finds in the console (`complaints`): tests/stories waits for exactly that.
 */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/counselling-locator.ts';
import '../src/define/office-card.ts';
import '../src/define/opening-hours-badge.ts';
import '../src/define/task-list.ts';
import { BROKEN_FILES, NOT_JSON } from '../tests/support/broken-data.ts';
import { at } from './support/clock.ts';
import { EMDEN, MISSING, neverAnswering, served, SILENT } from './support/data.ts';

type Args = { src?: string; place?: string };

/** The card with the fallback that a careful webmaster puts into it. */
const card = ({ src, place }: Args): TemplateResult =>
  html`<kmt-office-card src=${ifDefined(src)} place=${ifDefined(place)}>
    <p>Beispielstraße 1, Beispielort, Telefon 00000 00000</p>
  </kmt-office-card>`;

const meta: Meta<Args> = {
  title: 'Fehler/Wenn etwas nicht stimmt',
  beforeEach: at('2026-11-24T10:00+01:00'),
  parameters: { controls: { disable: true } },
  render: card,
};
export default meta;

type Story = StoryObj<Args>;

/** The page's own words stay until the data is there. */
export const Loading: Story = { name: 'Die Daten laden noch', args: { src: SILENT }, beforeEach: neverAnswering };

export const LoadingEverywhere: Story = {
  name: 'Die Daten laden noch: Aufgaben, Suche und Zeichen',
  beforeEach: neverAnswering,
  render: () => html`
    <kmt-task-list src=${SILENT}><p>Wir beraten und vernetzen.</p></kmt-task-list>
    <kmt-counselling-locator src=${SILENT}></kmt-counselling-locator>
    <kmt-opening-hours-badge src=${SILENT}>Montag bis Freitag 9–13 Uhr</kmt-opening-hours-badge>
  `,
};

/** … and come back when it can't be had, with one calm line and a way to try again. */
export const Failed: Story = {
  name: 'Die Datei gibt es nicht',
  args: { src: MISSING },
  parameters: { complaints: ['status of 404', 'HTTP 404'] },
};

export const FailedEverywhere: Story = {
  name: 'Die Datei gibt es nicht: Aufgaben, Suche und Zeichen',
  parameters: { complaints: ['status of 404', 'HTTP 404'] },
  render: () => html`
    <kmt-task-list src=${MISSING}><p>Wir beraten und vernetzen.</p></kmt-task-list>
    <kmt-counselling-locator src=${MISSING}></kmt-counselling-locator>
    <kmt-opening-hours-badge src=${MISSING}>Montag bis Freitag 9–13 Uhr</kmt-opening-hours-badge>
  `,
};

/** Nobody has said where the data is: the fallback is all there is. */
export const WithoutSource: Story = { name: 'Das Attribut src fehlt', args: {} };

export const UnknownPlace: Story = {
  name: 'Diese Stelle gibt es nicht',
  args: { src: EMDEN, place: 'gibt-es-nicht' },
  parameters: { complaints: ['Eine Stelle mit der Kennung „gibt-es-nicht“ gibt es in der Datendatei nicht'] },
};

export const UnknownTopic: Story = {
  name: 'Dieses Thema gibt es nicht',
  parameters: { complaints: ['Ein Thema „gibt-es-nicht“ gibt es in der Datendatei nicht'] },
  render: () => html`<kmt-task-list src=${EMDEN} topic="gibt-es-nicht"></kmt-task-list>`,
};

/** The widgets speak the nearest language they have; where there is none, German. */
export const UnknownLanguage: Story = {
  name: 'Diese Sprache gibt es nicht',
  render: () => html`
    <kmt-opening-hours-badge src=${EMDEN} lang="x-klingon">9–17 Uhr</kmt-opening-hours-badge>
    <kmt-opening-hours-badge src=${EMDEN} lang="en-NZ">9–17 Uhr</kmt-opening-hours-badge>
  `,
};

export const NotJson: Story = {
  name: 'Ein Komma zu viel',
  args: { src: served(NOT_JSON.comma) },
  parameters: { complaints: ['kein gültiges JSON'] },
};

export const HtmlInstead: Story = {
  name: 'Eine HTML-Seite statt der Daten',
  args: { src: served(NOT_JSON.html) },
  parameters: { complaints: ['eine HTML-Seite'] },
};

export const OtherVersion: Story = {
  name: 'Eine andere Fassung',
  args: { src: served(BROKEN_FILES.otherVersion) },
  parameters: { complaints: ['eine neuere Fassung des Formats. Bitte aktualisieren Sie das Skript'] },
};

export const WithoutOffice: Story = {
  name: 'Die Stelle fehlt',
  args: { src: served(BROKEN_FILES.withoutOffice) },
  parameters: { complaints: ['Stelle (office) fehlt'] },
};

/** What is good is shown. */
export const OneBadPlace: Story = {
  name: 'Eine Stelle ist falsch',
  args: { src: served(BROKEN_FILES.oneBadPlace), place: 'second' },
  parameters: { complaints: ['„name“ ist leer'] },
};

export const BadContact: Story = {
  name: 'Ein Kontakt ist falsch',
  args: { src: served(BROKEN_FILES.badContact), place: 'first' },
  parameters: { complaints: ['keine E-Mail-Adresse'] },
};

/** Hours that can't be trusted are not shown at all. */
export const BadHours: Story = {
  name: 'Eine Uhrzeit ist falsch',
  args: { src: served(BROKEN_FILES.badHours), place: 'first' },
  parameters: { complaints: ['keine Uhrzeit'] },
};

export const UnknownTimeZone: Story = {
  name: 'Die Zeitzone gibt es nicht',
  args: { src: served(BROKEN_FILES.unknownTimeZone) },
  parameters: { complaints: ['keine bekannte Zeitzone'] },
};

/** Nothing of the data runs: an address with a script is no link … */
export const ScriptAsLink: Story = {
  name: 'Ein Skript als Adresse',
  args: { src: served(BROKEN_FILES.scriptAsLink), place: 'first' },
  parameters: { complaints: ['keine erlaubte Adresse'] },
};

/** … and markup is text. */
export const MarkupInTexts: Story = { name: 'HTML in Texten', args: { src: served(BROKEN_FILES.markupInTexts) } };

export const MisspeltProperties: Story = {
  name: 'Ein Feld ist falsch geschrieben',
  args: { src: served(BROKEN_FILES.misspeltProperties) },
  parameters: { complaints: ['meinten Sie „address“?'] },
};
