/**
 * What people ask for and what offices call it: "Anwalt" means the topics about law, whatever ids and names a data file
 * gives them. A line holds the beginnings of words that mean the same ("_" for a space).
 */
import type { Directory } from '../schema/schema.ts';
import { fold } from './fold.ts';

/** Matters of everybody's first months in Germany: where no topic says so, counselling for migrants is about them too. */
const OF_MIGRATION = [
  'recht law legal anwalt anwält rechtsanw jurist lawyer адвокат юрист محامي قانون وکیل avukat prawnik avocat abogad',
  'asyl aufenthalt residence flucht flücht duldung abschieb visum einbürger asylum refugee притул убежищ біжен бежен перебув внж لجوء إقامة لاجئ پناه اقامت sığın iltica oturum azyl',
  'integrationsk integration_co sprachk sprachf language deutschk deutsch_le deutsch_als learn_germ german_c german_l курс мови язык دورة دوره لغة almanca_k dil_kurs kurs',
  'arbeit beruf bildung ausbild job work employ training anerkenn bewerb зайнят работ робот عمل شغل کار praca emploi trabaj',
  'sozial social bürgergeld jobcenter kindergeld wohngeld sozialh grundsich geld benefit соціал социал пособ اجتماعي',
  'alltag everyday führersch fahrsch wohnung miete versicher driving licence formular behörd wohnen житл квартир жиль سكن رخصة konut mieszk logement',
  'famil kind eltern schule kita child дети дітей діти школ طفل أطفال مدرسة çocuk okul',
];
const OTHERS = [
  'rückk heimk ausreise return поверн возвращ عودة بازگشت dönüş',
  'gesund health arzt ärzt krank doctor лікар врач طبيب پزشک doktor lekarz',
  'psych trauma seel depress психо نفس روان',
  'begegn meeting treff kontakt freund зустріч встреч buluş',
  'ehrenamt volunt freiwill волонт gönüllü تطوع',
  'schuld debt борг долг ديون borç',
];
const LINES = [...OF_MIGRATION, ...OTHERS].map((line) => line.split(' ').map((stem) => fold(stem.replace(/_/g, ' '))));

/** How many letters may follow for the word to be the same and not a compound that may be misspelt. */
const LONGEST_ENDING = 3;

/** Within compounds, "Asylrecht" is about law; shorter beginnings stand in too many words by accident. */
const SHORTEST_INSIDE = 5;

/**
 * The ids of the topics that a word, or two words, may mean, of those that are `offered` by some place. Compounds are
 * understood by a part of them, on demand.
 */
export function topicsMeant(
  typed: string,
  { topics, inLanguage }: Directory,
  offered: readonly string[],
  compounds = false,
): string[] {
  const meant = LINES.filter((stems) => stems.some((stem) => isAbout(typed, stem, compounds)));
  if (meant.length === 0) return [];
  const named = Object.entries(topics)
    .filter(([id]) => offered.includes(id))
    .map(([id, name]): [string, string] => {
      const names = typeof name === 'string' ? [name] : [name[inLanguage], name.en];
      return [id, ` ${fold([id, ...names].join(' '))}`];
    });
  const those = (stems: readonly string[]) =>
    named.filter(([, words]) => stems.some((stem) => words.includes(` ${stem}`))).map(([id]) => id);
  const found = new Set(meant.flatMap(those));
  const ofMigration = meant.some((stems) => LINES.indexOf(stems) < OF_MIGRATION.length);
  return found.size === 0 && ofMigration ? those(['migrationsb', 'migration counsel']) : [...found];
}

function isAbout(typed: string, stem: string, compounds: boolean): boolean {
  if (stem.includes(' ') !== typed.includes(' ')) return false;
  const at = typed.indexOf(stem);
  if (!compounds) return at === 0 && typed.length <= stem.length + LONGEST_ENDING;
  return at === 0 || (at > 0 && stem.length >= SHORTEST_INSIDE);
}
