/**
 * What editors such as VS Code say about a property of the data file: one German sentence each, with its unit or an
 * example. Only read when the JSON Schema is built (scripts/generate-schema.ts); no page loads it.
 *
 * Keys are `Definition.property`, deeper ones with further dots; a key without a dot holds wherever nothing more exact is
 * said.
 */
export const DESCRIPTIONS: Record<string, string> = {
  id: 'Kennung, eindeutig in der Datei, zum Beispiel "beratung-musterstadt". Nicht mehr ändern: Seiten verweisen darauf.',
  name: 'Name, als Text oder je Sprache: { "de": "…", "de-simple": "…", "en": "…" }.',
  description:
    'Beschreibung, als Text oder je Sprache; "de-simple" ist Einfache Sprache, "de-x-leicht" Leichte Sprache.',
  url: 'Adresse im Netz: https://…, oder relativ zur Seite, zum Beispiel "kontakt.html".',
  note: 'Hinweis, der daneben gezeigt wird, zum Beispiel "im Rathaus, Zimmer 12".',
  source: 'Woher die Angaben stammen: ein Schlüssel aus "sources".',
  checked: 'Tag, an dem ein Mensch die Angaben zuletzt geprüft hat (JJJJ-MM-TT); null: noch nie.',
  status:
    'Wie verlässlich die Angaben sind: "verified" geprüft, "official" amtliche Quelle, "seed" von der bisherigen Seite, "stale" alt oder ohne Datum, "conflict" Quellen widersprechen sich.',
  checkedOf:
    'Felder, die später geprüft wurden als der Rest, mit ihrem Tag: { "openingHoursSpecification": "2026-11-02" }. Öffnungszeiten sind alle 3 Monate zu prüfen, Kontakte alle 6, Anschrift und Sprachen alle 12.',
  sourceOf: 'Felder, die aus einer anderen Quelle stammen: { "geo": "geonames" }.',
  conflicts: 'Was eine andere Quelle sagt; gezeigt wird der Wert im Eintrag selbst.',
  'conflicts.property': 'Das Feld, um das es geht, zum Beispiel "telephone".',
  'conflicts.value': 'Der Wert, den die andere Quelle nennt.',
  'conflicts.source': 'Die andere Quelle: ein Schlüssel aus "sources".',

  'Directory.$schema': 'Adresse dieses Schemas, damit Ihr Editor prüft und ergänzt.',
  'Directory.version': 'Fassung dieses Formats: immer 1.',
  'Directory.requires':
    'Was ein Skript verstehen muss, um diese Datei richtig zu lesen; ein älteres zeigt sie nicht. "hours-2": Öffnungszeiten nach den heutigen Regeln.',
  'Directory.inLanguage': 'Sprache der Texte ohne eigene Sprachangabe, zum Beispiel "de".',
  'Directory.timeZone': 'Zeitzone aller Öffnungszeiten, zum Beispiel "Europe/Berlin".',
  'Directory.region': 'Land, dessen Feiertage gelten (ISO 3166-2), zum Beispiel "DE-NI" für Niedersachsen.',
  'Directory.dateModified': 'Tag der letzten Änderung an dieser Datei (JJJJ-MM-TT).',
  'Directory.attribution': 'Namensnennungen, die Lizenzen verlangen, zum Beispiel "GeoNames, CC BY 4.0".',
  'Directory.translated':
    'In welchen Sprachen die Texte in einer eigenen Datei neben dieser liegen, und wie es um sie steht: { "ar": "unreviewed" } für die Datei mit der Endung ".ar.json"; statt "unreviewed" der Tag, an dem jemand sie durchgesehen hat, der mit der Sprache aufgewachsen ist. Das schreibt "kmt-widgets texts import".',
  'Directory.sources': 'Woher die Angaben stammen, je Quelle ein selbst gewählter Schlüssel.',
  'Directory.topics': 'Themen der Beratung: Kennung und Name, zum Beispiel "work": { "de": "Arbeit", "ar": "العمل" }.',
  'Directory.office': 'Die Koordinierungsstelle selbst.',
  'Directory.areas': 'Die Gemeinden des Gebiets; danach sucht die Beratungssuche.',
  'Directory.tasks': 'Die Aufgaben der Koordinierungsstelle, in der Reihenfolge, in der sie gezeigt werden.',
  'Directory.places': 'Beratungsstellen: ein Eintrag ist ein Angebot an einem Ort.',
  'Directory.offers':
    'Was angeboten wird: Projekte, Kurse, Dolmetschen, Ehrenamt, Schulungen, Gruppen. Zeiten und Kontakte wie bei einer Stelle.',
  'Directory.projects':
    'Projekte, wie sie früher geschrieben wurden; heute sind es "offers" mit "category": "project".',
  'Directory.funding': 'Wer die Stelle fördert; wird auf der Karte genannt.',
  'Directory.documents': 'Dokumente zum Herunterladen, zum Beispiel ein Wegweiser.',
  'Directory.networks': 'Netzwerke und ihre Arbeitsgruppen.',
  'Directory.events': 'Veranstaltungen.',

  'Source.title': 'Titel der Seite oder des Dokuments.',
  'Source.publisher': 'Wer es herausgibt, zum Beispiel "Stadt Emden".',
  'Source.license': 'Lizenz, zum Beispiel "CC BY 4.0".',
  'Source.asOf': 'Was die Quelle über ihr eigenes Alter sagt, zum Beispiel "2023-11-30"; null: nichts.',
  'Source.seen': 'Tag, an dem die Quelle gelesen wurde (JJJJ-MM-TT); null: nicht festgehalten.',

  'Area.ars': 'Amtlicher Regionalschlüssel: 12 Ziffern für eine Gemeinde, 9 für eine Samtgemeinde.',
  'Area.ags': 'Amtlicher Gemeindeschlüssel, 8 Ziffern.',
  'Area.name': 'Name der Gemeinde oder Samtgemeinde.',
  'Area.partOf': 'Regionalschlüssel der Samtgemeinde, zu der die Gemeinde gehört (9 Ziffern).',
  'Area.postalCodes': 'Alle Postleitzahlen der Gemeinde, zum Beispiel ["26721", "26723"].',
  'Area.geo': 'Mitte der Gemeinde.',

  'GeoCoordinates.latitude': 'Geografische Breite in Grad, zum Beispiel 53.36592.',
  'GeoCoordinates.longitude': 'Geografische Länge in Grad, zum Beispiel 7.20846.',
  'GeoCoordinates.precision': 'Wie genau die Angabe ist, zum Beispiel "100 m" oder "1-2 km".',

  'Task.name': 'Die Aufgabe in einer Zeile, als Text oder je Sprache.',
  'Task.description': 'Ausführlicher, wird erst auf Wunsch gezeigt.',
  'Task.topic': 'Thema: eine Kennung aus "topics".',

  'Place.provider': 'Wer das Angebot trägt, zum Beispiel "Caritasverband für den Landkreis Emsland".',
  'Place.address': 'Anschrift; fehlt sie, ist sie nicht bekannt.',
  'Place.address.streetAddress': 'Straße und Hausnummer, zum Beispiel "Geibelstraße 30a".',
  'Place.address.postalCode': 'Postleitzahl, fünf Ziffern in Anführungszeichen, zum Beispiel "26721".',
  'Place.address.addressLocality': 'Ort, zum Beispiel "Emden".',
  'Place.address.note': 'Gebäude, Eingang oder Zimmer, zum Beispiel "Mehrgenerationenhaus Kulturbunker".',
  'Place.geo': 'Koordinaten, für Entfernung und Karte.',
  'Place.contactPoint': 'Ansprechpersonen, Telefonnummern und E-Mail-Adressen.',
  'Place.openingHoursSpecification':
    'Regelmäßige Öffnungszeiten. Fehlt das Feld, sind sie nicht bekannt; [] heißt: keine regelmäßigen Zeiten. Ein Wochentag, den kein Eintrag nennt, ist geschlossen.',
  'Place.specialOpeningHoursSpecification':
    'Ausnahmen nach Datum: sie ersetzen den ganzen Tag. Ohne "opens" und "closes" ist geschlossen. Zeiten in einem Zeitraum gelten nur, wo ohnehin geöffnet ist, und an keinem Feiertag.',
  'Place.publicHolidays': 'An Feiertagen geschlossen ("closed", gilt auch ohne Angabe) oder offen wie sonst ("open").',
  'Place.appointment': 'Ob man einen Termin braucht.',
  'Place.appointment.required': 'true: nur mit Termin, auch in den Öffnungszeiten; false: auch ohne.',
  'Place.appointment.outsideHours': 'true: Termine gibt es auch außerhalb der Öffnungszeiten.',
  'Place.appointment.url': 'Adresse, unter der man einen Termin bekommt.',
  'Place.temporarilyClosed': 'Vorübergehend geschlossen; die Öffnungszeiten bleiben stehen.',
  'Place.temporarilyClosed.validFrom': 'Erster geschlossener Tag (JJJJ-MM-TT); fehlt er: ab sofort.',
  'Place.temporarilyClosed.validThrough': 'Letzter geschlossener Tag (JJJJ-MM-TT); fehlt er: bis auf Weiteres.',
  'Place.temporarilyClosed.reason': 'Grund, zum Beispiel "Umzug".',
  'Place.topics': 'Themen der Beratung: Kennungen aus "topics".',
  'Place.availableLanguage': 'Sprachen, die hier selbst gesprochen werden, zum Beispiel ["de", "ar", "uk"].',
  'Place.interpretation': 'Was mit Dolmetscherin oder Dolmetscher möglich ist.',
  'Place.areaServed': 'Zuständig für: Anfänge von Regionalschlüsseln; "03454" ist der ganze Landkreis Emsland.',
  'Place.audience': 'Für wen das Angebot ist, zum Beispiel "12 bis 27 Jahre".',
  'Place.fees': 'Kosten, zum Beispiel "kostenlos".',
  'Place.requiredDocuments': 'Was mitzubringen ist, zum Beispiel "Ausweis oder Pass".',
  'Place.accessibility': 'Barrierefreiheit; fehlt sie, ist nichts bekannt.',
  'Place.accessibility.wheelchair': 'Mit dem Rollstuhl: "yes" ja, "limited" eingeschränkt, "no" nein.',
  'Place.signLanguageVideo': 'Video oder Seite in Deutscher Gebärdensprache: https://…, oder relativ zur Seite.',
  'Place.easyToRead': 'Seite oder Dokument in Leichter Sprache (DIN SPEC 33429): https://…, oder relativ zur Seite.',

  'Place.counselling':
    'Vor allem für "office": false, wenn die Stelle selbst keine einzelnen Menschen berät; die Bausteine sagen es und nennen, wer berät.',

  'ContactPoint.name': 'Name der Person oder Stelle.',
  'ContactPoint.contactType': 'Aufgabe, zum Beispiel "Leitung" oder "Zentrale".',
  'ContactPoint.room': 'Zimmer, zum Beispiel "Zimmer 12, 1. Stock".',
  'ContactPoint.telephone': 'Eine Telefonnummer mit Vorwahl, zum Beispiel "04921 87-1779".',
  'ContactPoint.email': 'E-Mail-Adresse.',
  'ContactPoint.availableLanguage': 'Sprachen, die hier gesprochen werden, zum Beispiel ["de", "ru"].',
  'ContactPoint.hoursAvailable': 'Wann dieser Kontakt erreichbar ist, geschrieben wie Öffnungszeiten.',
  'ContactPoint.vacant': 'true: die Stelle ist zurzeit nicht besetzt.',

  'OpeningHours.dayOfWeek': 'Wochentage auf Englisch, zum Beispiel ["Monday", "Tuesday"].',
  'OpeningHours.opens': 'Öffnet um (HH:MM), zum Beispiel "09:00".',
  'OpeningHours.closes': 'Schließt um (HH:MM, bis "24:00"); früher als "opens": am nächsten Tag.',
  'OpeningHours.weekOfMonth': 'Nur der 1. bis 5. solche Tag im Monat, -1 der letzte: [1, 3].',
  'OpeningHours.isoWeek': 'Nur in ungeraden ("odd") oder geraden ("even") Kalenderwochen.',
  'OpeningHours.everyWeeks': 'Nur alle so viele Wochen, zum Beispiel 2; gezählt ab der Woche von "validFrom".',
  'OpeningHours.validFrom': 'Gilt ab (JJJJ-MM-TT, oder jedes Jahr: --MM-TT).',
  'OpeningHours.validThrough':
    'Gilt bis einschließlich (JJJJ-MM-TT, oder jedes Jahr: --MM-TT). Ein Eintrag mit Zeitraum ersetzt an seinen Tagen die ohne.',
  'OpeningHours.mode':
    'Offene Sprechzeit ("walk-in", gilt auch ohne Angabe), mit Termin ("appointment") oder am Telefon ("phone").',
  'OpeningHours.availableLanguage': 'Sprachen, die zu dieser Zeit gesprochen werden, zum Beispiel ["ru"].',

  'SpecialOpeningHours.validFrom':
    'Tag oder erster Tag (JJJJ-MM-TT, oder jedes Jahr: --MM-TT, zum Beispiel "--12-24").',
  'SpecialOpeningHours.validThrough': 'Letzter Tag, einschließlich; fehlt er, gilt nur der erste.',
  'SpecialOpeningHours.dayOfWeek':
    'Nur an diesen Wochentagen des Zeitraums, zum Beispiel ["Saturday"]; die anderen bleiben, wie sie sind.',
  'SpecialOpeningHours.opens': 'Öffnet um (HH:MM); fehlt es, ist geschlossen.',
  'SpecialOpeningHours.closes': 'Schließt um (HH:MM, bis "24:00").',
  'SpecialOpeningHours.mode':
    'Offene Sprechzeit ("walk-in"), mit Termin ("appointment"), am Telefon ("phone") oder von "opens" bis "closes" geschlossen ("closed").',
  'SpecialOpeningHours.availableLanguage': 'Sprachen, die an diesem Tag gesprochen werden.',
  'SpecialOpeningHours.name': 'Anlass, zum Beispiel "Betriebsversammlung".',

  'Offer.category':
    'Was es ist: "project" Projekt, "course" Kurs, "interpreting" Dolmetschen, "volunteering" Ehrenamt, "training" Schulung, "group" Gruppe oder Treffpunkt, "advice" Beratung, "other" anderes.',
  'Offer.place':
    'Wo es ist, wenn das eine Stelle dieser Datei ist: ihre Kennung; "koordinierungsstelle" oder wie Ihre eigene heißt.',
  'Offer.startDate': 'Beginn, so genau er bekannt ist: "2007", "2007-06" oder "2007-06-01".',
  'Offer.endDate': 'Ende, so genau es bekannt ist; danach wird es nicht mehr gezeigt.',
  'Offer.requirements': 'Was man dafür braucht, zum Beispiel "Deutsch B1".',
  'Offer.waitingList': 'Ob man warten muss, zum Beispiel "etwa sechs Wochen".',
  'Offer.documents': 'Dokumente dazu: Kennungen aus "documents".',
  'Funder.name': 'Wer fördert, zum Beispiel "Land Niedersachsen".',
  'Funder.note': 'Der Satz, den der Bescheid verlangt, zum Beispiel "Gefördert durch …".',
  'Funder.logo':
    'Adresse des Logos auf Ihrer eigenen Website, zum Beispiel "logo-land.svg"; von fremden Servern wird keines geladen.',
  'Project.startDate': 'Beginn, so genau er bekannt ist: "2007", "2007-06" oder "2007-06-01".',
  'Document.category':
    'Was es ist: "concept" Konzept oder Rahmenplan, "guide" Wegweiser, "list" Liste, "report" Bericht, "directive" Richtlinie, "form" Formular, "flyer" Faltblatt, "other" anderes.',
  'Document.contentSize': 'Größe der Datei, zum Beispiel "1,2 MB".',
  'Document.availableLanguage': 'Alle Sprachen des Dokuments, wenn es mehrere sind, zum Beispiel ["de", "ar"].',
  'Document.replacedBy': 'Was es ersetzt hat: die Kennung eines anderen Dokuments.',
  'Document.contactPoint':
    'Bei wem man es bekommt, wenn es keine Adresse im Netz hat; fehlt das: bei der Koordinierungsstelle.',
  'Document.encodingFormat': 'Dateiart, zum Beispiel "application/pdf".',
  'Document.inLanguage': 'Sprache des Dokuments, zum Beispiel "de".',
  'Document.datePublished': 'Veröffentlicht, so genau es bekannt ist: "2010" oder "2025-04-30".',
  'Network.foundingDate': 'Gegründet, so genau es bekannt ist: "2005" oder "2005-03".',
  'Network.numberOfMembers': 'Zahl der Mitglieder, zum Beispiel 44.',
  'Network.workingGroups': 'Arbeitsgruppen.',
  'Network.members': 'Wer dabei ist.',
  'Network.members.category':
    'Was das Mitglied ist: "authority" Behörde, "welfare" Wohlfahrtsverband, "association" Verein, "education" Bildung, "health" Gesundheit, "religious" Religionsgemeinschaft, "person" Einzelperson, "other" anderes.',
  'Network.participation': 'Wie man ein Anliegen an das Netzwerk heranträgt oder mitmacht.',
  'Network.contactPoint': 'Wen man anspricht; fehlt das: die Koordinierungsstelle.',
  'Event.startDate': 'Erster Tag (JJJJ-MM-TT). Ohne Tag und ohne Zeiten heißt es: Termin steht noch nicht fest.',
  'Event.startTime': 'Beginn am ersten Tag (HH:MM).',
  'Event.endDate': 'Letzter Tag (JJJJ-MM-TT).',
  'Event.endTime': 'Ende am letzten Tag (HH:MM, bis "24:00").',
  'Event.openingHoursSpecification':
    'Was sich wiederholt, geschrieben wie Öffnungszeiten: jeden ersten Dienstag im Monat ist "dayOfWeek": ["Tuesday"], "weekOfMonth": [1].',
  'Event.specialOpeningHoursSpecification': 'Ausnahmen davon: Tage, an denen es ausfällt oder zu anderer Zeit ist.',
  'Event.publicHolidays': 'Ob es an Feiertagen ausfällt ("closed", gilt auch ohne Angabe) oder stattfindet ("open").',
  'Event.eventStatus':
    'Ob es stattfindet: "scheduled" ja (gilt auch ohne Angabe), "cancelled" abgesagt, "postponed" verschoben.',
  'Event.place': 'Wo es ist, wenn das eine Stelle dieser Datei ist: ihre Kennung.',
  'Event.address': 'Anschrift, wenn es woanders ist.',
  'Event.provider': 'Wer es veranstaltet, wenn es nicht die Koordinierungsstelle ist.',
  'Event.audience': 'Für wen es ist, zum Beispiel "Frauen und Kinder".',
  'Event.fees': 'Kosten, zum Beispiel "kostenlos".',
  'Event.availableLanguage': 'Sprachen, die dort gesprochen werden, zum Beispiel ["de", "uk"].',
  'Event.registration': 'Ob man sich anmelden muss.',
  'Event.registration.required': 'true: nur mit Anmeldung; false: auch ohne.',
  'Event.registration.url': 'Adresse, unter der man sich anmeldet.',
  'Event.registration.deadline': 'Letzter Tag der Anmeldung (JJJJ-MM-TT).',
  'Event.contactPoint': 'Wen man fragt; fehlt das: die Koordinierungsstelle.',
};
