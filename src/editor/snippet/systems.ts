/**
 * The content management systems by what their editors and filters leave of a snippet: which form goes through, where it is
 * pasted, how the files get there, and what an administrator would have to allow.
 */
import { msg } from '../i18n/msg.ts';

export const SYSTEMS = [
  'wordpress',
  'typo3',
  'typo3-rte',
  'drupal-full',
  'drupal-basic',
  'joomla',
  'contao',
  'plone',
  'other',
] as const;
export type System = (typeof SYSTEMS)[number];

/** marker: a `div` that the script turns into the widget. link, iframe: to a page of its own beside the data file. */
export type Form = 'marker' | 'link' | 'iframe';

/** What passes as the system is, and what passes once `allowanceOf` is allowed. */
export const FORMS: Record<System, { form: Form; allowed?: Form }> = {
  wordpress: { form: 'marker' },
  typo3: { form: 'marker' },
  'typo3-rte': { form: 'link', allowed: 'marker' },
  'drupal-full': { form: 'marker' },
  'drupal-basic': { form: 'link', allowed: 'marker' },
  joomla: { form: 'marker' },
  contao: { form: 'marker' },
  plone: { form: 'iframe', allowed: 'marker' },
  other: { form: 'marker' },
};

/** The system's name, as in a list to choose from. */
export function systemName(system: System): string {
  switch (system) {
    case 'wordpress':
      return 'WordPress';
    case 'typo3':
      return msg('TYPO3 oder GSB 11, Inhaltselement „HTML“');
    case 'typo3-rte':
      return msg('TYPO3 oder GSB 11, im gewöhnlichen Text');
    case 'drupal-full':
      return msg('Drupal, Textformat „Full HTML“');
    case 'drupal-basic':
      return msg('Drupal, Textformat „Basic HTML“');
    case 'joomla':
      return 'Joomla';
    case 'contao':
      return 'Contao';
    case 'plone':
      return 'Plone';
    case 'other':
      return msg('ein anderes, oder ich weiß es nicht');
  }
}

/** Where the snippet is pasted, step by step in one or two sentences. */
export function whereToPaste(system: System, form: Form): string {
  switch (system) {
    case 'wordpress':
      return msg(
        'Fügen Sie die Zeilen im Editor an einer leeren Stelle ein: WordPress macht daraus von selbst einen Block „Individuelles HTML“. In einem Absatz blieben nur die Wörter übrig.',
      );
    case 'typo3':
      return msg('Legen Sie ein Inhaltselement „HTML“ an und fügen Sie die Zeilen dort ein.');
    case 'typo3-rte':
    case 'drupal-basic':
      return form === 'link'
        ? msg(
            'Der Editor lässt nur einen Link durch. Er führt auf eine eigene kleine Seite mit dem Baustein. Fügen Sie die Zeile in der Quelltext-Ansicht des Editors ein.',
          )
        : msg('Fügen Sie die Zeilen in der Quelltext-Ansicht des Editors ein.');
    case 'drupal-full':
      return msg('Wählen Sie unter dem Textfeld „Full HTML“ und fügen Sie die Zeilen in der Quelltext-Ansicht ein.');
    case 'joomla':
      return msg(
        'Schalten Sie den Editor auf Quelltext („Editor an/aus“ oder „</>“) und fügen Sie die Zeilen ein. Bleiben nur die Wörter, darf Ihre Gruppe kein HTML schreiben: Fragen Sie die Administration.',
      );
    case 'contao':
      return msg(
        'Legen Sie ein Inhaltselement „Text“ an, öffnen Sie darin den Quelltext („<>“) und fügen Sie die Zeilen ein.',
      );
    case 'plone':
      return msg('Öffnen Sie im Editor „Werkzeuge“, „Quelltext“ und fügen Sie die Zeilen ein.');
    case 'other':
      return msg(
        'Fügen Sie die Zeilen in der Quelltext-Ansicht des Editors ein. Bleiben nach dem Speichern nur Anschrift und Link stehen, führt der Link auf die eigene kleine Seite mit dem Baustein.',
      );
  }
}

/** How the script gets into the page: it belongs into the template, not into a text. */
export function whereScriptGoes(system: System): string {
  switch (system) {
    case 'wordpress':
      return msg(
        'Die Zeile mit dem Skript gehört einmal in die Vorlage der Seite. Wer WordPress administriert, fügt sie im Website-Editor beim Fuß („Footer“) als „Individuelles HTML“ ein, oder im Kopf des Themes.',
      );
    case 'typo3':
    case 'typo3-rte':
      return msg(
        'Die Zeile mit dem Skript gehört einmal in die Vorlage der Seite. In TYPO3 trägt sie die Integratorin oder der Integrator in TypoScript ein („page.includeJSFooter“).',
      );
    default:
      return msg(
        'Die Zeile mit dem Skript gehört einmal in die Vorlage (Template) der Seite. Das macht, wer die Seite administriert.',
      );
  }
}

/** What stands in the way of uploading, and who can help. */
export function howToUpload(system: System): string {
  switch (system) {
    case 'wordpress':
      return msg(
        'Am einfachsten mit dem Plugin „KMT Widgets“ (kmt-widgets-wordpress-….zip): Dann laden Sie dort nur Ihre Datei hoch und brauchen die Zeilen oben nicht. Ohne Plugin legt Ihre Technik den Ordner per FTP oder SFTP neben WordPress; die Mediathek nimmt diese Dateien nicht an.',
      );
    case 'contao':
    case 'drupal-full':
    case 'drupal-basic':
      return msg(
        'Von sich aus nimmt das System keine Dateien mit den Endungen „.js“ und „.json“ an. Die Administration kann sie erlauben, oder den Ordner per FTP oder SFTP hochladen.',
      );
    case 'typo3':
    case 'typo3-rte':
      return msg(
        'In TYPO3 gehört der Ordner nach „fileadmin“, über „Dateiliste“ oder per FTP. Sein Name ist dann „/fileadmin/kmt/“.',
      );
    default:
      return msg(
        'Meist geht das per FTP oder SFTP. Wenn Sie keinen Zugang haben, bitten Sie Ihre Technik oder den Anbieter Ihrer Seite.',
      );
  }
}

export type Allowance = {
  /** Where an administrator enters it. */
  where: string;
  /** What is entered, as it is. */
  lines: string;
};

/** What an administrator enters so that the marker passes; `names` are its attributes. Undefined where nothing is needed. */
export function allowanceOf(system: System, names: readonly string[]): Allowance | undefined {
  switch (system) {
    case 'typo3-rte':
      return {
        where: msg('In TYPO3 gehört das in die YAML-Datei des Editors (RTE-Preset) des Sitepackages, unter „editor“:'),
        lines: `editor:\n  config:\n    htmlSupport:\n      allow:\n        - name: div\n          attributes: [${names.join(', ')}]`,
      };
    case 'drupal-basic':
      return {
        where: msg(
          'In Drupal unter „Konfiguration“, „Textformate und Editoren“, „Basic HTML“, bei „Quelltext-Bearbeitung“ im Feld „Manuell bearbeitbare HTML-Tags“ dazuschreiben:',
        ),
        lines: `<div ${names.join(' ')}>`,
      };
    case 'plone':
      return {
        where: msg(
          'In Plone unter „Konfiguration“, „HTML-Filterung“, bei „Eigene Attribute“, jede Zeile als eigenen Eintrag:',
        ),
        lines: names.join('\n'),
      };
    default:
      return undefined;
  }
}
