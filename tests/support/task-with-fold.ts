/** Emden's data, by themselves, with a task whose text says more than its name and stands behind a disclosure: no task of the offices does. */
import { readFileSync } from 'node:fs';

type Tasks = { tasks: object[] };

export const withFold = (): object => {
  const emden = JSON.parse(readFileSync(new URL('../../data/emden.json', import.meta.url), 'utf8')) as Tasks;
  const [first, ...others] = emden.tasks;
  const folded = { name: 'Sprechstunde', description: 'Wir füllen mit Ihnen Anträge aus und erklären Briefe.' };
  return { ...emden, translated: undefined, tasks: [{ ...first, ...folded }, ...others] };
};
