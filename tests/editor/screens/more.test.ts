import { expect, fixtureSync } from '@open-wc/testing';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';
import '../../../src/editor/screens/more/more.ts';
import type { RedaktionMore } from '../../../src/editor/screens/more/more.ts';
import base from '../../cases/base.json' with { type: 'json' };
import { violations } from '../../support/axe.ts';

const fileOf = (json: unknown): EditedFile => new EditedFile('beratung.json', `${JSON.stringify(json, null, 2)}\n`);
const provenance = { source: 'amt', checked: null, status: 'official' };
const TASKS = [
  { id: 'eins', name: 'Beraten', ...provenance },
  { id: 'zwei', name: { de: 'Vernetzen', ar: 'ربط' }, motto: 'gemeinsam', ...provenance },
  { id: 'drei', name: 'Begleiten', ...provenance },
];

async function screenOf(file: EditedFile): Promise<RedaktionMore> {
  const screen = fixtureSync<RedaktionMore>('<redaktion-more></redaktion-more>');
  screen.file = file;
  await screen.updateComplete;
  return screen;
}

const text = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const section = (screen: Element, list: string): Element =>
  screen.querySelector(`[aria-labelledby=more-${list}-title]`)!;
const names = (screen: Element, list: string): string[] =>
  [...section(screen, list).querySelectorAll('summary')].map(text);
const button = (part: Element, words: string): HTMLButtonElement =>
  [...part.querySelectorAll('button')].find((each) => text(each) === words)!;

async function open(screen: RedaktionMore, list: string, index: number): Promise<Element> {
  const details = section(screen, list).querySelectorAll('details')[index]!;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await screen.updateComplete;
  return details;
}

async function write(screen: RedaktionMore, field: HTMLInputElement, value: string): Promise<void> {
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.updateComplete;
}

describe('The screen for all else', () => {
  it('lists what the file has, and opens a form for one', async () => {
    const file = fileOf({ ...base, tasks: TASKS });
    const screen = await screenOf(file);
    expect(names(screen, 'tasks')).to.deep.equal(['Beraten', 'Vernetzen', 'Begleiten']);
    expect(names(screen, 'topics')).to.deep.equal(['Arbeit']);
    expect(names(screen, 'sources')).to.deep.equal(['Seite']);
    const form = await open(screen, 'tasks', 1);
    const field = form.querySelector<HTMLInputElement>('#more-tasks-1-name')!;
    expect(field.value).to.equal('Vernetzen');
    expect(text(form)).to.include('motto gemeinsam');
    await write(screen, field, 'Menschen vernetzen');
    expect(file.valueAt(['tasks', 1, 'name'])).to.deep.equal({ de: 'Menschen vernetzen', ar: 'ربط' });
    expect(document.activeElement).to.equal(field);
    expect(names(screen, 'tasks')[1]).to.equal('Menschen vernetzen');
  });

  it('chooses topic, source and how reliable it is by their names', async () => {
    const file = fileOf({ ...base, tasks: TASKS });
    const screen = await screenOf(file);
    const form = await open(screen, 'tasks', 0);
    const topic = form.querySelector<HTMLInputElement>('#more-tasks-0-topic')!;
    expect(text(topic)).to.include('Arbeit');
    await write(screen, topic, 'work');
    expect(file.valueAt(['tasks', 0, 'topic'])).to.equal('work');
    await write(screen, topic, '');
    expect(file.valueAt(['tasks', 0])).not.to.have.property('topic');
    expect(text(form.querySelector('#more-tasks-0-status'))).to.include('aus amtlicher Quelle');
  });

  it('moves a task, and the focus goes with it', async () => {
    const file = fileOf({ ...base, tasks: TASKS });
    const screen = await screenOf(file);
    button(section(screen, 'tasks'), 'Nach unten: Beraten').click();
    await screen.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(names(screen, 'tasks')).to.deep.equal(['Vernetzen', 'Beraten', 'Begleiten']);
    expect(text(document.activeElement)).to.equal('Nach unten: Beraten');
    button(section(screen, 'tasks'), 'Nach unten: Beraten').click();
    await screen.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(text(document.activeElement)).to.equal('Nach oben: Beraten');
    expect(button(section(screen, 'tasks'), 'Nach unten: Beraten').disabled).to.equal(true);
    expect(button(section(screen, 'tasks'), 'Nach oben: Vernetzen').disabled).to.equal(true);
  });

  it('adds an entry, opens it and removes it again', async () => {
    const file = fileOf(base);
    const screen = await screenOf(file);
    const form = section(screen, 'tasks').querySelector('form')!;
    form.querySelector('input')!.value = ' Sprachkurse planen ';
    form.requestSubmit();
    await screen.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(names(screen, 'tasks')).to.deep.equal(['Sprachkurse planen']);
    expect(file.valueAt(['tasks', 0])).to.deep.equal({
      id: 'sprachkurse-planen',
      name: 'Sprachkurse planen',
      ...provenance,
    });
    expect(section(screen, 'tasks').querySelector<HTMLInputElement>('#more-tasks-0-name')!.value).to.equal(
      'Sprachkurse planen',
    );
    expect(text(document.activeElement)).to.equal('Sprachkurse planen');
    button(section(screen, 'tasks'), 'Entfernen: Sprachkurse planen').click();
    await screen.updateComplete;
    expect(names(screen, 'tasks')).to.deep.equal([]);
    file.undo();
    await screen.updateComplete;
    expect(names(screen, 'tasks')).to.deep.equal(['Sprachkurse planen']);
  });

  it('keeps a topic and a source that others name', async () => {
    const screen = await screenOf(fileOf(base));
    expect(button(section(screen, 'topics'), 'Entfernen: Arbeit').disabled).to.equal(true);
    expect(text(section(screen, 'topics'))).to.include('wird noch verwendet (1-mal)');
    expect(button(section(screen, 'sources'), 'Entfernen: Seite').disabled).to.equal(true);
  });

  it('does not empty a name', async () => {
    const file = fileOf({ ...base, tasks: TASKS });
    const screen = await screenOf(file);
    const form = await open(screen, 'tasks', 0);
    const field = form.querySelector<HTMLInputElement>('#more-tasks-0-name')!;
    await write(screen, field, ' ');
    expect(field.value).to.equal('Beraten');
    await open(screen, 'topics', 0);
    const topic = section(screen, 'topics').querySelector<HTMLInputElement>('input')!;
    await write(screen, topic, '');
    expect(topic.value).to.equal('Arbeit');
    expect(file.isChanged).to.equal(false);
  });

  it('says at the entry what is wrong with it', async () => {
    const screen = await screenOf(fileOf({ ...base, tasks: [{ ...TASKS[0], status: 'gut' }] }));
    const form = await open(screen, 'tasks', 0);
    expect(text(form.querySelector('.bad'))).to.match(/^„Wie verlässlich“/);
    expect(form.querySelector<HTMLSelectElement>('#more-tasks-0-status')!.value).to.equal('gut');
  });

  it('leaves alone what is no list, and what is no file', async () => {
    expect(text(section(await screenOf(fileOf({ ...base, tasks: 'keine' })), 'tasks'))).to.include(
      'Es bleibt, wie es ist',
    );
    expect(text(await screenOf(new EditedFile('a.json', '{')))).to.include('noch nicht lesbar');
  });

  it('is accessible', async () => {
    const one = { id: 'x', name: { de: 'X', ar: 'س' }, motto: 'x', ...provenance };
    const lists = { documents: [one], offers: [one], projects: [one], networks: [one], events: [one] };
    const screen = await screenOf(fileOf({ ...base, tasks: TASKS, ...lists }));
    for (const list of ['tasks', 'topics', ...Object.keys(lists), 'sources']) await open(screen, list, 0);
    expect(await violations(screen)).to.deep.equal([]);
  });
});
