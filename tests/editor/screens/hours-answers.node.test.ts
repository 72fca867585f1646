/** What can be answered to each question about hours, and what the text says afterwards. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { askedOf } from '../../../src/editor/screens/hours/answers.ts';
import { readHoursTextWithSpans } from '../../../src/import/index.ts';

/** All phrases of the cases. */
function phrases(): string[] {
  const file = (name: string) => readFileSync(new URL(`../../cases/${name}`, import.meta.url), 'utf8').split('\n');
  return [
    ...file('hours-phrases.csv').map((line) => line.split(';"')[0]!),
    ...file('hours-phrases-more.txt').map((line) => line.split(' =>')[0]!),
  ].filter((line) => line && !line.startsWith('#'));
}

const TODAY = '2026-11-26';

/** The text after the answer with these words on its button; `typed` into its field. */
function answered(text: string, label: string | RegExp, typed = ''): string {
  const reading = readHoursTextWithSpans(text);
  for (const question of reading.questions) {
    const answer = askedOf(text, reading, question, TODAY).answers.find((each) =>
      typeof label === 'string' ? each.label === label : label.test(each.label),
    );
    if (answer) return answer.text(typed);
  }
  throw new Error(`„${text}“ has no answer ${String(label)}`);
}

const CASES: [text: string, label: string | RegExp, after: string, typed?: string][] = [
  ['Mi 14-tägig 15-17', 'gerade Kalenderwochen', 'Mi in geraden KW 15-17'],
  ['Mi 14-tägig 15-17', 'ungerade Kalenderwochen', 'Mi in ungeraden KW 15-17'],
  ['Mi 14-tägig 15-17', 'Ab diesem Tag zählen', 'Mi 14-tägig ab 2.12.2026 15-17', '2026-12-02'],
  ['alle 3 Wochen Do 10-12', 'Ab diesem Tag zählen', 'alle 3 Wochen ab 3.12.2026 Do 10-12', '2026-12-03'],
  ['Mo-Fr 9-5', '9:00–17:00 Uhr', 'Mo-Fr 9:00–17:00'],
  ['Mo-Fr 9-5', /über Nacht/, 'Mo-Fr 9:00–5:00 (bis zum nächsten Tag)'],
  ['Mo 12-9', '9:00–12:00 Uhr', 'Mo 9:00–12:00'],
  ['Mo 12-9', '12:00–21:00 Uhr', 'Mo 12:00–21:00'],
  ['Di 2-4', '14:00–16:00 Uhr', 'Di 14:00–16:00'],
  ['Mo 8,30-12 Uhr', /^ja/, 'Mo 8:30–12:00'],
  ['werktags 8-16 Uhr', 'Montag bis Samstag', 'Mo–Sa 8-16 Uhr'],
  ['rund um die Uhr', 'auch an Feiertagen', 'rund um die Uhr, auch an Feiertagen'],
  ['rund um die Uhr', 'an Feiertagen geschlossen', 'rund um die Uhr, an Feiertagen geschlossen'],
  ['MoDo 8-12', 'Mo–Do', 'Mo–Do 8-12'],
  ['MoDo 8-12', 'Mo, Do', 'Mo, Do 8-12'],
  ['Mo-Fr außer Mi 9-12 Uhr', /^ja/, 'Mo, Di, Do, Fr 9-12 Uhr'],
  ['Mo-Fr 9-12 außer Mi', /^ja/, 'Mo, Di, Do, Fr 9-12'],
  ['Mo-Fr 9-12, Mi geschlossen', 'geschlossen', 'Mo, Di, Do, Fr 9:00–12:00 · Mi geschlossen'],
  ['Mo-Fr 9-12, Mi geschlossen', 'die Zeiten', 'Mo–Fr 9:00–12:00'],
  ['Termine tel. Mo 9-11', 'Beratung am Telefon', 'Mo 9:00–11:00 (telefonisch)'],
  ['Termine tel. Mo 9-11', /^nur Termine/, 'nach telefonischer Vereinbarung'],
  ['Mo-Do 9-12, Fr nach Vereinbarung', 'so übernehmen', 'Mo-Do 9-12, nach Vereinbarung'],
  ['Mo-Do 9-12, Fr nach Vereinbarung', 'weglassen', 'Mo-Do 9-12'],
  ['jeden zweiten Dienstag 10-12', /im Monat/, '2. Di im Monat 10-12'],
  ['Mo 9-12, Di 14-16, nur mit Termin', 'für alle', 'Mo 9:00–12:00 (nur mit Termin) · Di 14:00–16:00 (nur mit Termin)'],
  ['Mo 9-12, Di 14-16, nur mit Termin', /^nur für/, 'Mo 9:00–12:00 · Di 14:00–16:00 (nur mit Termin)'],
  ['Mo 9-12, 14-16 Di', 'Di', 'Mo 9:00–12:00 · Di 14:00–16:00'],
  ['Mo 9-12 ab 1.9.', 'in jedem Jahr', 'Mo 9-12 ab 1.9. jedes Jahr'],
  ['Mo 9-12 ab 1.9.', '2027', 'Mo 9-12 ab 1.9.2027'],
  ['Mo 9-12; 24.12. geschlossen', '2026', 'Mo 9-12; 24.12.2026 geschlossen'],
  ['Mo ab 14 Uhr', 'Uhrzeit eintragen', 'Mo 14:00–18:00', '18:00'],
  ['Mo bis 12', 'Uhrzeit eintragen', 'Mo 9:00–12:00', '09:00'],
  ['9-12 Uhr', 'Tage eintragen', 'Mo–Do 9-12 Uhr', 'Mo–Do'],
  ['Do nachm.', 'Uhrzeiten eintragen', 'Do 14–16 nachm.', '14–16'],
  ['Mo 09. Dez', /^ja/, 'Mo 9:00–12:00'],
  ['Mo 9-12, nicht in den Ferien', 'als Hinweis', 'Mo 9-12 (Hinweis: nicht in den Ferien)'],
  ['Mo 9-12 (außer in den Ferien)', 'als Hinweis', 'Mo 9-12 (Hinweis: außer in den Ferien)'],
  ['Mo 9-12, nicht in den Ferien', 'weglassen', 'Mo 9-12'],
];

describe('answers to questions about hours', () => {
  for (const [text, label, after, typed] of CASES) {
    it(`„${text}“: ${String(label)}`, () => {
      expect(answered(text, label, typed)).to.equal(after);
      const { questions, unread } = readHoursTextWithSpans(after);
      expect({ questions, unread }).to.deep.equal({ questions: [], unread: [] });
    });
  }

  it('end each question that they are given to, in all phrases', () => {
    for (const text of phrases()) {
      const reading = readHoursTextWithSpans(text);
      for (const question of reading.questions) {
        const { sentence, answers } = askedOf(text, reading, question, TODAY);
        expect(sentence, text).to.match(/[?.]$/);
        if (question.id !== 'no-hours-here') expect(answers, `${text}: ${question.id}`).not.to.deep.equal([]);
        for (const answer of answers) {
          const typed = {
            date: '2027-01-05',
            time: question.opens ? '18:00' : '08:00',
            text: question.id === 'no-days' ? 'Mo' : '9–12',
          }[answer.input?.type ?? 'date'];
          const after = readHoursTextWithSpans(answer.text(typed));
          const left = after.questions.filter(({ id }) => id === question.id).length;
          const before = reading.questions.filter(({ id }) => id === question.id).length;
          expect(left, `${text} → ${answer.text(typed)}`).to.be.below(before);
        }
      }
    }
  });

  it('may lead to the next question', () => {
    const text = answered('jeden zweiten Dienstag 10-12', 'alle 2 Wochen');
    expect(text).to.equal('Di alle 2 Wochen 10-12');
    expect(answered(text, 'gerade Kalenderwochen')).to.equal('Di in geraden KW 10-12');
  });
});
