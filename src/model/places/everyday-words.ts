/**
 * Words that people write around what they look for, in the languages of the readers. They are sought only where nothing
 * else was typed.
 */
import { wordsOf } from './fold.ts';

const AROUND = new Set(
  wordsOf(
    'ich wir suche suchen brauche möchte will wo was wer wie ist sind gibt es ein eine einen einer der die das den dem und ' +
      'mit für bei beim zu zum zur auf von vom aus in im ins am an d nahe nähe umgebung bitte kann man mir mein meine ' +
      'hat haben finden nach als plz hilfe beratung beratungsstelle beratungstelle beratungsstellen stelle spricht sprechen sprache język limba langue idioma taal мовою языке adresse öffnungszeiten ' +
      'landkreis kreis stadt gemeinde samtgemeinde ort ' +
      'i need am looking for help the a and near where find can to of who speaks speak speaking office my me ' +
      'أريد أبحث عن في من مساعدة أين مكتب مدينة يتحدث قريب ' +
      'я шукаю допомога допомогу потрібна для біля ищу помощь с где нужна нужен рядом город місто ' +
      'arıyorum yardım için nerede ve bir yakın konuşan دنبال کمک در کجا نزدیک می خواهم شهر ez li alîkarî digerim ' +
      'caut ajutor la unde este pentru szukam pomocy mówi gdzie jest търся помощ къде ' +
      'je cherche aide de du le les un une pour ou est près besoin busco ayuda el para donde está cerca necesito ' +
      'ik zoek hulp waar is het een voor',
  ),
);

/** Shorter words say nothing alone, unless they hold a digit. */
const SHORTEST = 3;

export const isAround = (word: string): boolean =>
  AROUND.has(word) || NOW.has(word) || (word.length < SHORTEST && !/\d/.test(word));

const OPEN = new Set(
  wordsOf(
    'offen geöffnet open مفتوح відкрито відчинено открыто açık باز vekirî deschis otwarte отворено ouvert abierto geopend',
  ),
);

const NOW = new Set(
  wordsOf(
    'jetzt heute gerade aktuell now today الآن اليوم зараз сьогодні сейчас сегодня şimdi bugün الان اکنون امروز niha îro ' +
      "acum azi teraz dziś сега днес maintenant aujourd'hui ahora hoy nu vandaag",
  ),
);

/** Whether the word asks for what is open; and whether it says when, which means nothing alone. */
export const saysOpen = (word: string): boolean => OPEN.has(word);
export const saysNow = (word: string): boolean => NOW.has(word);
