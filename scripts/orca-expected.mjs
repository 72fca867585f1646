/** What should be heard of the page in orca.mjs, whatever else is. */

/**
 * @param {({ section: string } | { key: string, words: string[] })[]} heard what Orca said after each key, by sections
 * @returns {string[]} a sentence for each thing that was heard wrongly or not at all
 */
export function heardWrongly(heard) {
  const sections = {};
  let current;
  for (const { section, words } of heard) {
    if (section) current = sections[section] = [];
    else current.push(...words.map((each) => each.replace(/\.$/, '')));
  }
  const wrong = [];
  const text = (section) => sections[section].join(' | ');
  const count = (section, words) => text(section).split(words).length - 1;
  const expectAll = (section, ...all) => {
    for (const words of all) if (!text(section).includes(words)) wrong.push(`${section}: “${words}” was not heard.`);
  };
  const expectNone = (section, words) => {
    if (text(section).includes(words)) wrong.push(`${section}: “${words}” was heard.`);
  };
  const expectOnce = (section, words) => {
    const times = count(section, words);
    if (times !== 1) wrong.push(`${section}: “${words}” was heard ${times} times.`);
  };

  expectAll(
    'line by line',
    'Jetzt: | Geöffnet, bis | 17:00 | Uhr',
    'Koordinierungsstelle für Migration und Teilhabe heading level 2',
    'Anrufen | 04921 87-1779 (Frau Imamovic) link',
    'Weg finden (andere Internetseite) link',
    'Mittwoch heute | 9:00 bis 17:00 Uhr',
    '9:00 bis 17:00 Uhr',
    'Aufgaben heading level 2',
    'Beratung finden: Landkreis Emsland heading level 2',
    'Migrationsberatung, 21 Beratungsstellen toggle button not pressed',
    'Sprache collapsed push button',
    'Migrationsberatung in Werlte heading level 4',
    'Rückkehrberatung in Werlte heading level 4',
  );
  expectOnce('line by line', 'Weg finden (Migrationsberatung in Werlte) (andere Internetseite)');
  for (const section of Object.keys(sections)) expectNone(section, 'statusbar');
  expectAll(
    'by headings',
    'Aufgaben',
    '24 Beratungsstellen heading level 3',
    'Migrationsberatung in Werlte heading level 4',
  );
  expectOnce('time goes on', 'Geschlossen');
  expectOnce('search', '3 Beratungsstellen für Meppen');
  expectAll('search', '3 Beratungsstellen für Meppen heading level 3');
  // The reader goes on from the heading, and is not taken back to the field.
  expectAll('after the search', 'SKM Emsland-Mitte, Meppen heading level 4');
  expectNone('after the search', 'combo box');
  return wrong;
}
