import { expect } from '@open-wc/testing';
import '../../../src/define/task-list.ts';
import type { TaskList } from '../../../src/elements/task-list/task-list.ts';
import { loadDiagnosis } from '../../../src/load/load-diagnosis.ts';
import { all, calm, find, get, listen, put, readConsole, settled, show, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const list = (file: object, attributes = ''): Promise<TaskList> =>
  show(`<kmt-task-list src="${serve(file).url}" ${attributes}></kmt-task-list>`);

const names = (element: Element): string[] =>
  all(element, 'li').map((item) => words(item.querySelector('summary, h3, h5') ?? item));
const task = (id: string, name: string, description?: string) => ({ ...emden.tasks[0]!, id, name, description });

/** Tasks with a description that says more, with a longer form of the title, and without any. */
const MIXED = {
  ...emden,
  tasks: [
    task('more', 'Hilfe für Freiwillige', 'Wir planen Projekte. Und wir beantworten Fragen, jeden Tag.'),
    task('longer', 'Beratung von Vereinen', 'Die Beratung von Vereinen in allen Fragen'),
    task('other', 'Netzwerk', 'Viele arbeiten für zugewanderte Menschen.'),
    task('plain', 'Organisation von Festen'),
  ],
};

describe('a task list', () => {
  for (const [office, file, count] of [
    ['Emden', emden, 12],
    ['Emsland', emsland, 11],
  ] as const) {
    it(`shows every task of ${office}, in the order of the data`, async () => {
      const element = await list(file);
      expect(names(element)).to.deep.equal(file.tasks.map(({ name }) => (name as Record<string, string>).de));
      expect(names(element)).to.have.lengthOf(count);
    });
  }

  it('is a real list', async () => {
    const ul = get(await list(emden), 'ul');
    expect(ul.getAttribute('role'), 'Safari reads no list without it').to.equal('list');
    expect([...ul.children].every(({ localName }) => localName === 'li')).to.equal(true);
  });

  it('is a section named by its heading, of the level asked for', async () => {
    const element = await list(emden, 'heading-level="4"');
    const label = element.shadowRoot!.getElementById(get(element, 'section').getAttribute('aria-labelledby')!);
    expect(words(label)).to.equal('Aufgaben');
    expect(label!.closest('h4')).to.exist;
  });

  it('shows the full wording of a task as its text, and the short one as the heading of that', async () => {
    const element = await list(emden);
    const described = emden.tasks.filter(({ description }) => description);
    expect(described).to.have.lengthOf(7);
    expect(find(element, 'details')).to.equal(null);
    expect(all(element, 'li > .details > h3')).to.have.lengthOf(7);
    expect(all(element, 'li > .details > p').map(words)).to.deep.equal(
      described.map(({ description }) => (description as Record<string, string>).de),
    );
  });

  it('shows once what title and description both say', async () => {
    const element = await list({
      ...emden,
      tasks: [task('same', 'Beratung von Vereinen', 'Die Beratung von Vereinen.')],
    });
    expect(words(get(element, 'li'))).to.equal('Beratung von Vereinen');
    expect(find(element, 'h3, details')).to.equal(null);
  });

  it('discloses the descriptions that say more than the title, and only those', async () => {
    const element = await list(MIXED);
    expect(all(element, 'details')).to.have.lengthOf(2);
    const details = get(element, 'details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    expect(words(details.querySelector('p'))).to.match(/\S/);
  });

  it('has the words of all tasks on one edge, and at the other a chevron where there is more', async () => {
    const element = await list(MIXED);
    const edges = all(element, '.plain, summary > span').map((words) => Math.round(words.getBoundingClientRect().left));
    expect(new Set(edges).size).to.equal(1);
    const chevrons = all(element, '.chevron');
    expect(chevrons).to.have.lengthOf(all(element, 'details').length);
    const ends = chevrons.map((chevron) => Math.round(chevron.getBoundingClientRect().right));
    expect(new Set(ends)).to.deep.equal(new Set([Math.round(get(element, 'ul').getBoundingClientRect().right)]));
    expect(all(element, '.plain')).to.have.lengthOf(MIXED.tasks.length - chevrons.length);
  });

  it('is no wider than an eye goes from the words to the chevron', async () => {
    const column = await put<HTMLElement>(
      `<div style="inline-size: 1200px; font-size: 16px"><kmt-task-list src="${serve(emden).url}"></kmt-task-list></div>`,
    );
    const element = await settled(column.firstElementChild as TaskList);
    expect(get(element, 'ul').getBoundingClientRect().width).to.equal(48 * 16);
  });

  it('has rows as large as a finger, the open one in bold', async () => {
    const element = await list(MIXED);
    for (const summary of all(element, 'summary')) expect(summary.getBoundingClientRect().height).to.be.at.least(44);
    const details = get(element, 'details') as HTMLDetailsElement;
    const weight = (): string => getComputedStyle(details.querySelector('summary')!).fontWeight;
    expect(weight()).to.equal('400');
    details.open = true;
    expect(weight()).to.equal('700');
  });

  it('shows the tasks of one topic', async () => {
    const element = await list(emden, 'topic="volunteering"');
    expect(names(element)).to.deep.equal(['Entwicklung und Unterstützung von Ehrenamtsprojekten']);
  });

  it('says so where a topic has no tasks', async () => {
    const element = await list(emden, 'topic="residence-law"');
    expect(find(element, 'ul')).to.equal(null);
    expect(words(element)).to.contain('Zu diesem Thema sind keine Aufgaben eingetragen.');
  });

  it('shows the age and source of what it says', async () => {
    expect(words(get(await list(emden), '.provenance'))).to.equal(
      'Stand unbekannt, nicht geprüft. Quelle: Stadt Emden',
    );
  });

  it('is in the reader’s language', async () => {
    const element = await list(emden, 'lang="en"');
    expect(names(element)[0]).to.equal('Link between the city administration, associations, clubs and volunteers');
    expect(all(element, 'li [lang]')).to.be.empty;
  });

  it('marks and explains what is not translated', async () => {
    const element = await list(emden, 'lang="ar"');
    const marked = all(element, 'p.plain > span, h3 > strong > span, summary > span > span').map(
      ({ lang, dir }) => `${lang} ${dir}`,
    );
    expect(marked).to.have.lengthOf(12);
    expect(new Set(marked)).to.deep.equal(new Set(['de-simple ltr']));
    expect(words(element)).to.contain('بعض النصوص لم تُترجم بعد (اللغة: Deutsch)');
  });
});

describe('a task list with an unknown topic', () => {
  before(loadDiagnosis);
  const heard = listen();
  const said = readConsole();

  it('shows all tasks and tells the webmaster, once', async () => {
    const element = await list(emden, 'topic="ehrenamt"');
    element.requestUpdate();
    await calm();
    expect(names(element)).to.have.lengthOf(12);
    expect(heard.errors.map(({ problems }) => problems[0]!.path)).to.deep.equal(['topic']);
    expect(heard.errors[0]!.problems[0]!.message).to.contain('„ehrenamt“').and.contain('volunteering');
    expect(said.warnings).to.have.lengthOf(1);
  });

  it('is not taken in by a name that every object has', async () => {
    expect(names(await list(emden, 'topic="constructor"'))).to.have.lengthOf(12);
    await calm();
    expect(heard.errors).to.have.lengthOf(1);
  });
});
