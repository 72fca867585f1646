/**
 * The two offices' own pages, word for word, as they were when the data was written: what the widgets must present. A page
 * is given in the parts that are compared in different ways.
 */
export type SeedPage = {
  /** The bullets. */
  tasks: string[];
  /** Everything else that states something, sentence by sentence. */
  statements: string[];
  /** The lines on opening hours. */
  hours: string[];
  /** Words around the facts: headings that the widgets write themselves, links whose target is not known. */
  frame: string[];
};

export const SEED_EMDEN: SeedPage = {
  tasks: [
    'die Vermittlungs- und Schnittstelle zwischen der Stadtverwaltung , den Wohlfahrtsverbänden, ehrenamtlichen Gruppierungen und weiteren Vereinen und Initiativen im Bereich der Migrations- und Integrationsarbeit',
    'Organisation des Netzwerkes Integration',
    'die Abstimmung und Koordination von Angeboten und Projekten im Bereich der Migrations- und Flüchtlingsarbeit',
    'Förderung der Willkommenskultur in der Stadt Emden',
    'die Initiierung bedarfsorientierter Teilhabeprojekte für Menschen mit Migrationshintergrund',
    'die Organisation interkultureller Veranstaltungen – Interkulturelle Wochen, Internationales Frauenfest etc.',
    'die Entwicklung und Unterstützung von Ehrenamtsprojekten in der Migrations- und Flüchtlingsarbeit',
    'Beratung und Unterstützung von Institutionen bei interkulturellen Fragestellungen und Konflikten',
    'Unterstützung des Integrationsrates und der Migrantenselbstorganisationen vor Ort',
    'Förderung der interkulturellen Öffnung der Kommunalverwaltung und anderer Institutionen',
    'die Erarbeitung von Informationsmaterialen, z.B. Newsletter, Infoflyer, mehrsprachige Willkommensbroschüre',
    'die Ausarbeitung und Fortführung eines strategisch ausgerichteten lokalen Handlungskonzeptes zur Teilhabe von Menschen mit Migrationshintergrund',
  ],
  statements: [
    'Koordinierungsstelle für Migration und Teilhabe',
    'Die Integrationsarbeit in Emden koordinieren',
    'Die Koordinierungsstelle für Migration und Teilhabe ist für die Integrationsarbeit in Emden nach der Richtlinie Koordinierungsstellen Migration und Teilhabe des Landes Niedersachsen zuständig.',
    'Die Grundlage der Arbeit der Koordinierungsstelle bildet, neben der Richtlinie des Landes Niedersachsen, der vom Rat der Stadt Emden im Jahr 2010 verabschiedete Rahmenplan Integration (siehe Download).',
    'Das Netzwerk Integration, das bereits seit 2005 besteht, zählt heute 44 Institutionen und Personen, die in drei Arbeitsgruppen zu den Themen Bewusstseinsbildung, Bildung und Erziehung und Bildung und Arbeit wirken (siehe Download).',
    'Das Netzwerk beschäftigt sich mit den aktuellen lokalen Themen, stellt gemeinsam Bedarfe fest und erarbeitet mögliche Lösungsansätze.',
    'Alle Fragen, Probleme und Anliegen können über die Koordinierungsstelle an das Netzwerk Integration herangetragen werden.',
    'Die Koordinierungsstelle arbeitet eng mit den örtlichen Integrationsberatungsstellen zusammen.',
    'Die Kontaktdaten der Integrationsberatungsstellen sind in der unteren Übersicht zu finden (siehe Download).',
    'Frau Imamovic',
    'Tel.: 87-1779',
    'Mehrgenerationenhaus Kulturbunker',
    'Geibelstraße 30a',
    '26721 Emden',
  ],
  hours: ['Montag bis Donnerstag 9.00 Uhr bis 17.00 Uhr', 'Freitag 9.00 Uhr bis 13.00 Uhr'],
  frame: ['Zu den Arbeitsfeldern der Koordinierungsstelle gehören:', 'Öffnungszeiten', 'Kontakt'],
};

export const SEED_EMSLAND: SeedPage = {
  tasks: [
    'die Bestandsaufnahme und Analyse der Situation vor Ort,',
    'die Erstellung und Fortschreibung eines lokalen Handlungskonzepts,',
    'die Bündelung, Koordination und Organisation kommunaler Integrationsaufgaben,',
    'der Aufbau und die Pflege verbindlicher kooperativer Strukturen mit den verschiedenen Trägern der Integrationsarbeit und die Koordination des Zusammenwirkens,',
    'die Zusammenarbeit und Vernetzung mit Migrantenorganisationen sowie deren Unterstützung,',
    'die Förderung und Koordination des ehrenamtlichen Engagements, insbesondere Zusammenarbeit mit und Einsatz von Integrationslotsen,',
    'die Förderung der interkulturellen Öffnung von Vereinen, Verbänden und sonstigen Organisationen,',
    'der Aufbau und die Intensivierung der Netzwerkarbeit,',
    'die Verankerung des Themas „Integration“ unter dem Aspekt der Teilhabe und Partizipation in der Öffentlichkeit,',
    'die Mitwirkung an Fort- und Weiterbildungen zur interkulturellen Öffnung der Kommunalverwaltung und',
    'die Koordination von Projekten, Veranstaltungen und Maßnahmen.',
  ],
  statements: [
    'Koordinierungsstelle für Migration und Teilhabe',
    'Integration geschieht vor Ort - in der Nachbarschaft, im Sportverein oder in der Kirchengemeinde.',
    'Ob Integration gelingt, ist von vielen Faktoren abhängig.',
    'Daher ist es für den Landkreis Emsland eine wichtige Aufgabe, gemeinsam mit den emsländischen Kommunen und allen an der Integration Beteiligten, die Integration in den Sozialraum, also in die örtliche Gemeinschaft, mitzugestalten.',
    'Innerhalb der Fachstelle Integration begleitet die Koordinierungsstelle Migration und Teilhabe diesen Prozess.',
    'Die seit dem Jahr 2014 vom Land Niedersachsen kofinanzierte Stelle soll gemäß der Förderrichtlinie „Koordinierungsstellen Migration und Teilhabe“ auf lokaler Ebene zur chancengerechten Teilhabe von Menschen mit Migrationshintergrund in allen kommunalen und gesellschaftlichen Bereichen beitragen.',
    'Die Schwerpunkte der Arbeit liegen in den Themenfeldern Ehrenamt, Gesundheit, Sport, Jugend und Gleichstellung.',
    'Im Wesentlichen gelingt die Koordinierung durch die intensive Vernetzung der emsländischen Akteure, insbesondere der Kommunen und der haupt- und ehrenamtlichen Migrationsberatung sowie durch eigene Projekte des Landkreises Emsland.',
    'Den Wegweiser Integration mit Kontaktdaten aus Verwaltung, Migrationsberatung, Jugendmigrationsdienst sowie Bildungsträger der Sprachförderung finden Sie hier (PDF).',
    'Hauptamtliche Migrationsberatung',
    'Die hauptamtliche Migrationsberatung ist durch Förderungen von Bund, Land und Landkreis vielfältig ausgestaltet.',
    'In allen emsländischen Städten, Gemeinden und Samtgemeinden gibt es Standorte oder Sprechstunden zur Beratung von Migrantinnen und Migranten.',
    'Bei der Unterstützung von Zugewanderten wird eng mit Ehrenamtlichen zusammengearbeitet, die sowohl in die Arbeit eingebunden als auch in ihrem Ehrenamt gestärkt werden.',
    'Das Integrationslotsenprojekt',
    'Im Integrationslotsenprojekt werden Ehrenamtliche durch Schulungen und Vernetzung in ihrem Engagement gestärkt.',
    'Sie erhalten dort wichtige Informationen zum Ausländerrecht, zur Ausgestaltung des eigenen Engagements sowie zur Struktur der hauptamtlichen Migrationsarbeit im Landkreis Emsland.',
    'Das Gesundheitsprojekt MiMi',
    'Im Gesundheitsprojekt „MiMi – Mit Migranten für Migranten“ wurden Neuzugewanderte zu Gesundheitsmediatoren ausgebildet.',
    'Diese sind dann in der Lage ihre Landsleute muttersprachlich und kultursensibel über das deutsche Gesundheitssystem und zu anderen wichtigen präventiven Gesundheitsfragen, wie zum Beispiel Impfschutz oder Kindergesundheit, zu informieren.',
    'Die Gesundheitsmediatoren sollen zwischen den Kulturen „gesunde Brücken“ bauen.',
    'Arbeitspapier des Arbeitsbündnisses Gesellschaft',
    'Im Arbeitsbündnis Gesellschaft wurden die Themenfelder Ehrenamt, Freizeit, Sprache und Interkulturelle Öffnung in den Blick genommen.',
    'Bisher Erreichtes, bestehende Probleme, Bedarfe und Lösungsmöglichkeiten sind in dem nun erstellten Arbeitspapier festgehalten, das Sie hier herunterladen können.',
    'Die Mitarbeiterin der Koordinierungsstelle steht Ihnen für Fragen und Anregungen gerne zur Verfügung.',
    'Koordinierungsstelle für Migration und Teilhabe im Landkreis Emsland',
    'Frau Abdel-Naby',
    'Telefon: 05931 44-2229',
    'E-Mail: stephanie.abdel-naby@emsland.de',
  ],
  hours: [],
  frame: [
    'Dazu gehört:',
    'Informationen zur hauptamtlichen Migrationsberatung finden Sie hier.',
    'Nähere Informationen zum Integrationslotsenprojekt finden Sie hier.',
  ],
};
