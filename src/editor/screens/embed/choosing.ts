/** 1 the system, 2 what is to appear, in which language, and where the files lie. */
import { html, nothing, type TemplateResult } from 'lit';
import { offersOf } from '../../../model/places/offers.ts';
import type { Directory, Text } from '../../../model/schema/schema.ts';
import { pickText } from '../../../model/schema/text.ts';
import { msg, str } from '../../i18n/msg.ts';
import { hasContent, WIDGETS, type Widget } from '../../snippet/choice.ts';
import { type System, SYSTEMS, systemName } from '../../snippet/systems.ts';
import { languageWords, TARGETS } from '../../words/language-words.ts';
import { offerCategories } from '../more/lists.ts';
import { type EmbedState, folderIn, isFolder, widgetIn } from './embed-state.ts';

export type Choose = (part: Partial<EmbedState>) => void;

export function choosing(state: EmbedState, directory: Directory, choose: Choose): TemplateResult {
  return html`<section class="panel" aria-labelledby="embed-system-title">
      <h2 id="embed-system-title">${msg('1. Ihr Redaktionssystem')}</h2>
      ${select({
        id: 'embed-system',
        label: msg('Womit pflegen Sie Ihre Internetseite?'),
        value: state.system,
        options: SYSTEMS.map((system) => [system, systemName(system)]),
        choose: (system) => choose({ system: system as System, allowed: false }),
      })}
    </section>
    <section class="panel" aria-labelledby="embed-what-title">
      <h2 id="embed-what-title">${msg('2. Was soll erscheinen?')}</h2>
      ${widgets(state, directory, choose)}
      <div class="row embed-row">${about(state, directory, choose)}</div>
      <div class="row embed-row">${languages(state, directory, choose)}</div>
      ${folder(state, choose)}
    </section>`;
}

type Select = {
  id: string;
  label: string;
  help?: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  choose: (value: string) => void;
};

function select({ id, label, help, value, options, choose }: Select): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${help ? `${id}-help` : nothing}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${options.map(([each, words]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`)}
    </select>
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
  </div>`;
}

/** What a widget is called in the guide. */
function widgetWords(widget: Widget): [name: string, what: string] {
  switch (widget) {
    case 'office-card':
      return [msg('Karte der Stelle'), msg('Anschrift, Kontakte, Öffnungszeiten, ob gerade geöffnet ist')];
    case 'opening-hours-badge':
      return [msg('Geöffnet oder geschlossen'), msg('eine Zeile, zum Beispiel „Geöffnet, bis 17:00 Uhr“')];
    case 'counselling-locator':
      return [msg('Suche nach Beratung'), msg('alle Beratungsstellen, nach Ort, Thema und Sprache')];
    case 'task-list':
      return [msg('Aufgaben'), msg('was Ihre Stelle tut')];
    case 'offer-list':
      return [msg('Angebote'), msg('Kurse, Projekte, Gruppen und Ehrenamt, nach Art und Sprache')];
    case 'document-list':
      return [msg('Dokumente'), msg('Wegweiser, Konzepte, Formulare; in der Sprache des Lesers zuerst')];
    case 'event-list':
      return [msg('Veranstaltungen'), msg('was ansteht, mit Datum, Ort und Anmeldung')];
    case 'network':
      return [msg('Netzwerk'), msg('wer mitmacht, Arbeitsgruppen, und wie man eine Frage dorthin bringt')];
  }
}

/** Those of which the file has something to show; of the others, that it has not. */
function widgets(state: EmbedState, directory: Directory, choose: Choose): TemplateResult {
  const chosen = widgetIn(state, directory);
  const missing = WIDGETS.filter((widget) => !hasContent(directory, widget)).map((widget) => widgetWords(widget)[0]);
  return html`<fieldset>
    <legend class="label">${msg('Baustein')}</legend>
    ${WIDGETS.filter((widget) => hasContent(directory, widget)).map((widget) => {
      const [name, what] = widgetWords(widget);
      return html`<label class="choice">
        <input
          type="radio"
          name="embed-widget"
          value=${widget}
          .checked=${widget === chosen}
          @change=${() => choose({ widget })}
        />
        <span><strong>${name}</strong>: ${what}</span>
      </label>`;
    })}
    ${
      missing.length > 0
        ? html`<p class="help embed-missing">
            ${msg(str`Nicht dabei, weil in Ihrer Datei dazu noch nichts steht: ${missing.join(', ')}.`)}
          </p>`
        : nothing
    }
  </fieldset>`;
}

/** Place, topic, category or network, the map, and the level of the heading. */
function about(state: EmbedState, directory: Directory, choose: Choose): unknown[] {
  const widget = widgetIn(state, directory);
  const words = (text: Text): string => pickText(text, directory.inLanguage, ['de']).value;
  const hasPlace = widget === 'office-card' || widget === 'opening-hours-badge';
  const hasTopic = widget === 'task-list' || widget === 'counselling-locator';
  const topics = Object.entries(directory.topics);
  const categories = offerCategories().filter(([id]) => offersOf(directory).some(({ category }) => category === id));
  return [
    hasPlace && directory.places.length > 0
      ? select({
          id: 'embed-place',
          label: msg('Welche Stelle?'),
          value: state.place,
          options: [
            ['', msg('unsere Stelle')],
            ...directory.places.map(
              ({ id, name, provider, address }) =>
                [
                  id,
                  [words(name), provider && words(provider), address?.addressLocality].filter(Boolean).join(', '),
                ] as const,
            ),
          ],
          choose: (place) => choose({ place }),
        })
      : nothing,
    hasTopic && topics.length > 0
      ? select({
          id: 'embed-topic',
          label: widget === 'task-list' ? msg('Nur Aufgaben zu einem Thema?') : msg('Thema, das anfangs gewählt ist'),
          value: state.topic,
          options: [['', msg('alle Themen')], ...topics.map(([id, name]) => [id, words(name)] as const)],
          choose: (topic) => choose({ topic }),
        })
      : nothing,
    widget === 'offer-list' && categories.length > 1
      ? select({
          id: 'embed-category',
          label: msg('Nur Angebote einer Art?'),
          value: state.category,
          options: [['', msg('alle Arten')], ...categories],
          choose: (category) => choose({ category }),
        })
      : nothing,
    widget === 'network' && directory.networks.length > 1
      ? select({
          id: 'embed-network',
          label: msg('Welches Netzwerk?'),
          value: state.network,
          options: [['', msg('alle')], ...directory.networks.map(({ id, name }) => [id, words(name)] as const)],
          choose: (network) => choose({ network }),
        })
      : nothing,
    widget === 'counselling-locator'
      ? select({
          id: 'embed-map',
          label: msg('Landkarte'),
          value: state.map,
          options: [
            ['off', msg('keine')],
            ['consent', msg('erst nach Zustimmung')],
            ['on', msg('sofort (nur mit eigenem Kartenserver ratsam)')],
          ],
          choose: (map) => choose({ map: map as EmbedState['map'] }),
        })
      : nothing,
    widget === 'opening-hours-badge'
      ? nothing
      : select({
          id: 'embed-heading',
          label: msg('Ebene der Überschrift'),
          help: msg('Steht der Baustein unter einer Überschrift 2, wählen Sie 3.'),
          value: String(state.headingLevel),
          options: [2, 3, 4, 5, 6].map((level) => [String(level), String(level)] as const),
          choose: (level) => choose({ headingLevel: Number(level) }),
        }),
  ];
}

function languages(state: EmbedState, directory: Directory, choose: Choose): unknown[] {
  const tags = ['de', ...TARGETS];
  return [
    select({
      id: 'embed-language',
      label: msg('Sprache'),
      value: state.language,
      options: [['', msg('wie die Seite, auf der er steht')], ...tags.map((tag) => [tag, languageWords(tag)] as const)],
      choose: (language) => choose({ language }),
    }),
    widgetIn(state, directory) === 'opening-hours-badge'
      ? nothing
      : select({
          id: 'embed-menu',
          label: msg('Sprachwahl am Baustein'),
          value: state.menu,
          options: [
            ['none', msg('keine')],
            ['file', msg('Deutsch und die Sprachen dieser Datei')],
            ['all', msg('alle Sprachen')],
          ],
          choose: (menu) => choose({ menu: menu as EmbedState['menu'] }),
        }),
  ];
}

function folder(state: EmbedState, choose: Choose): TemplateResult {
  const value = folderIn(state);
  const isWrong = !isFolder(value);
  return html`<div class="field">
    <label for="embed-folder">${msg('Ordner auf Ihrem Server')}</label>
    <input
      id="embed-folder"
      type="text"
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${isWrong}
      aria-describedby="embed-folder-help"
      .value=${value}
      @input=${(event: Event) => choose({ folder: (event.target as HTMLInputElement).value })}
    />
    <p class=${isWrong ? 'fault' : 'help'} id="embed-folder-help">
      ${
        isWrong
          ? msg(
              'Der Ordner beginnt mit „/“ oder „https://“ und hat keine Leerzeichen. Schreiben Sie zum Beispiel „/kmt/“.',
            )
          : msg('Dort liegen Skript und Datendatei, zum Beispiel „/kmt/“.')
      }
    </p>
  </div>`;
}
