import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/office-card.ts';
import '../../src/define/opening-hours-badge.ts';
import '../../src/define/task-list.ts';
import type { TaskList } from '../../src/elements/task-list/task-list.ts';
import { KmtErrorEvent, KmtLoadEvent } from '../../src/load/events.ts';
import { loadDiagnosis } from '../../src/load/load-diagnosis.ts';
import { HOURS_PROPERTIES } from '../../src/model/schema/hours-directory.ts';
import { BROKEN_FILES, dataFile } from '../support/broken-data.ts';
import { allSettled, calm, find, get, listen, put, readConsole, settled, show, words } from '../support/page.ts';
import { emden, emsland } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

const EMDEN = 'Vermittlung zwischen Stadtverwaltung, Verbänden, Vereinen und Ehrenamtlichen';
const EMSLAND = 'Bestandsaufnahme und Analyse der Situation vor Ort';

/** The name of the first task an element shows: which file it is of. */
function firstTask(list: TaskList): string {
  const item = get(list, 'li');
  return words(item.querySelector('summary, h3') ?? item);
}

// What is wrong with a file is told by a chunk; tests that count turns don't wait for that.
before(loadDiagnosis);

describe('elements with the same data file', () => {
  it('share one request', async () => {
    const file = serve();
    const group = await put(`<div>
      <kmt-office-card src="${file.url}"></kmt-office-card>
      <kmt-opening-hours-badge src="${file.url}"></kmt-opening-hours-badge>
      <kmt-task-list src="${file.url}"></kmt-task-list>
      <kmt-task-list src="${file.url}"></kmt-task-list>
    </div>`);
    file.answer(emden);
    await allSettled(group);
    expect(file.requests).to.equal(1);
  });

  it('share it however they write its address', async () => {
    const file = serve(emden);
    const path = new URL(file.url).pathname;
    const group = await put(`<div>
      <kmt-task-list src="${path}"></kmt-task-list>
      <kmt-task-list src="/somewhere/..${path}"></kmt-task-list>
    </div>`);
    await allSettled(group);
    expect(file.requests).to.equal(1);
  });

  it('load on when one of them is removed, and stop when the last one is', async () => {
    const file = serve();
    const group = await put(`<div>
      <kmt-task-list src="${file.url}"></kmt-task-list>
      <kmt-task-list src="${file.url}"></kmt-task-list>
    </div>`);
    group.firstElementChild!.remove();
    await calm();
    expect(file.aborted).to.equal(0);
    group.firstElementChild!.remove();
    await calm();
    expect(file.aborted).to.equal(1);
  });
});

describe('an element that is moved', () => {
  const heard = listen();

  it('while it loads, goes on with the same request and tells the page once', async () => {
    const file = serve();
    const group = await put(`<div><kmt-task-list src="${file.url}"></kmt-task-list><section></section></div>`);
    const list = group.firstElementChild as TaskList;
    group.lastElementChild!.append(list);
    file.answer(emden);
    await settled(list);
    await calm();
    expect([file.requests, file.aborted]).to.deep.equal([1, 0]);
    expect(heard.loads).to.have.lengthOf(1);
    expect(firstTask(list)).to.equal(EMDEN);
  });

  it('after a while outside the page, loads anew what it had not got', async () => {
    const file = serve();
    const list = await put<TaskList>(`<kmt-task-list src="${file.url}"></kmt-task-list>`);
    const parent = list.parentElement!;
    list.remove();
    await calm();
    parent.append(list);
    file.answer(emden);
    await settled(list);
    expect(file.requests).to.equal(2);
    expect(heard.loads).to.have.lengthOf(1);
  });

  it('when it has its data, keeps it and asks for nothing', async () => {
    const file = serve(emden);
    const list = await show<TaskList>(`<kmt-task-list src="${file.url}"></kmt-task-list>`);
    const parent = list.parentElement!;
    list.remove();
    await calm();
    parent.append(list);
    await calm();
    expect(firstTask(list)).to.equal(EMDEN);
    expect(file.requests).to.equal(1);
    expect(heard.loads).to.have.lengthOf(1);
  });

  it('that is given another file while outside the page, loads it once when it comes back', async () => {
    const list = await show<TaskList>(`<kmt-task-list src="${serve(emden).url}"></kmt-task-list>`);
    const parent = list.parentElement!;
    const file = serve();
    list.remove();
    list.src = file.url;
    await calm();
    expect(file.requests, 'nobody sees it').to.equal(0);
    parent.append(list);
    await calm();
    file.answer(emsland);
    await calm();
    expect(firstTask(list)).to.equal(EMSLAND);
    expect([file.requests, file.aborted]).to.deep.equal([1, 0]);
    expect(heard.loads).to.have.lengthOf(2);
  });
});

describe('an element that is given another file', () => {
  const heard = listen();

  it('shows the other one', async () => {
    const list = await show<TaskList>(`<kmt-task-list src="${serve(emden).url}"></kmt-task-list>`);
    list.src = serve(emsland).url;
    await waitUntil(() => find(list, 'li') && firstTask(list) === EMSLAND, 'The other file is not shown.');
    expect(heard.loads.map(({ directory }) => directory.region)).to.have.lengthOf(2);
  });

  it('gives up the request for the first one', async () => {
    const first = serve();
    const list = await put<TaskList>(`<kmt-task-list src="${first.url}"></kmt-task-list>`);
    list.src = serve(emsland).url;
    await settled(list);
    expect(first.aborted).to.equal(1);
  });

  it('is never overtaken by the answer for the first one', async () => {
    const [first, second] = [serve(), serve()];
    // Somebody else waits for the first one, so that its request goes on.
    const group = await put(`<div>
      <kmt-task-list src="${first.url}"></kmt-task-list>
      <kmt-task-list src="${first.url}"></kmt-task-list>
    </div>`);
    const list = group.firstElementChild as TaskList;
    list.src = second.url;
    await list.updateComplete;
    second.answer(emsland);
    await settled(list);
    first.answer(emden);
    await calm();
    expect(firstTask(list)).to.equal(EMSLAND);
    expect(heard.loads.filter(({ target }) => target === list).map(({ url }) => url)).to.deep.equal([second.url]);
  });

  it('shows the first one again when that is given back in time', async () => {
    const [first, second] = [serve(emden), serve()];
    const list = await show<TaskList>(`<kmt-task-list src="${first.url}"></kmt-task-list>`);
    list.src = second.url;
    await list.updateComplete;
    list.src = first.url;
    await settled(list);
    second.answer(emsland);
    await calm();
    expect(firstTask(list)).to.equal(EMDEN);
    expect(first.requests).to.equal(1);
  });

  it('shows its fallback when that is none', async () => {
    const list = await show<TaskList>(`<kmt-task-list src="${serve(emden).url}"><p>Aufgaben</p></kmt-task-list>`);
    list.src = '';
    await list.updateComplete;
    expect(find(list, 'slot')).to.exist;
    expect(find(list, '.content, .notice')).to.equal(null);
  });
});

describe('what an element tells the page', () => {
  const heard = listen();
  const said = readConsole();

  it('is kmt-load when its data is shown, with the data and its address', async () => {
    const file = serve(emden);
    let shown = false;
    const list = await put<TaskList>(`<kmt-task-list></kmt-task-list>`);
    list.addEventListener('kmt-load', () => (shown = find(list, 'li') !== null));
    list.src = file.url;
    await settled(list);
    await calm();
    const [event] = heard.loads;
    expect(heard.loads).to.have.lengthOf(1);
    expect(event).to.be.instanceOf(KmtLoadEvent);
    expect(event!.url).to.equal(file.url);
    expect(event!.directory).to.deep.include({ tasks: emden.tasks, office: emden.office });
    expect(event!.problems).to.deep.equal([]);
    expect(shown, 'it is shown by then').to.equal(true);
    expect(heard.errors).to.deep.equal([]);
  });

  it('leaves shadow trees, so that a page around them hears it', async () => {
    const outer = await put('<div></div>');
    outer.attachShadow({ mode: 'open' }).innerHTML = `<kmt-task-list src="${serve(emden).url}"></kmt-task-list>`;
    await settled(outer.shadowRoot!.firstElementChild as TaskList);
    await calm();
    expect(heard.loads.map(({ target }) => target)).to.deep.equal([outer]);
  });

  it('is kmt-load with the hours alone from a badge, which has looked at nothing else', async () => {
    const file = serve({ ...emden, tasks: [{ id: 'half' }] });
    await show(`<kmt-opening-hours-badge src="${file.url}"></kmt-opening-hours-badge>`);
    await calm();
    const { directory, problems } = heard.loads[0]!;
    expect(directory).to.have.all.keys('inLanguage', 'timeZone', 'region', 'office', 'places');
    expect(directory.office).to.have.all.keys(...HOURS_PROPERTIES, 'contactPoint');
    expect(directory.office.contactPoint).to.deep.equal([{ telephone: '04921 87-1779' }]);
    expect(directory.office.openingHoursSpecification).to.deep.equal(emden.office.openingHoursSpecification);
    expect(problems).to.deep.equal([]);
    expect([heard.errors, said.warnings]).to.deep.equal([[], []]);
  });

  it('is kmt-error from a badge too where a name of a property is misspelt, for it may have meant the hours', async () => {
    const { openingHoursSpecification: hours, ...office } = emden.office;
    const file = serve({ ...emden, office: { ...office, openingHourSpecifications: hours } });
    await show(`<kmt-opening-hours-badge src="${file.url}"></kmt-opening-hours-badge>`);
    await calm();
    expect(heard.errors[0]!.problems.map(({ path }) => path)).to.deep.equal(['office.openingHourSpecifications']);
    expect(said.warnings[0]).to.contain(
      '„openingHourSpecifications“ ist unbekannt (meinten Sie „openingHoursSpecification“?)',
    );
  });

  it('is kmt-load and kmt-error where a part was left out, each with what is wrong', async () => {
    const file = serve(BROKEN_FILES.oneBadPlace);
    await show(`<kmt-task-list src="${file.url}"></kmt-task-list>`);
    await calm();
    const [load, error] = [heard.loads[0]!, heard.errors[0]!];
    expect([heard.loads.length, heard.errors.length]).to.deep.equal([1, 1]);
    expect(error).to.be.instanceOf(KmtErrorEvent);
    expect(error.url).to.equal(file.url);
    expect(error.problems).to.have.lengthOf(1);
    expect(error.problems[0]!.path).to.match(/^places\[0\]/);
    expect(load.problems).to.deep.equal(error.problems);
  });

  it('is kmt-error alone where nothing could be loaded', async () => {
    const file = serve('', 404);
    await show(`<kmt-task-list src="${file.url}"></kmt-task-list>`);
    await calm();
    expect(heard.loads).to.deep.equal([]);
    expect(heard.errors.map(({ url, problems }) => [url, problems.length])).to.deep.equal([[file.url, 1]]);
  });

  it('is said by each element, but printed once for the file', async () => {
    const { url } = serve(BROKEN_FILES.oneBadPlace);
    await allSettled(
      await put(`<div><kmt-task-list src="${url}"></kmt-task-list><kmt-task-list src="${url}"></kmt-task-list></div>`),
    );
    await calm();
    expect(heard.errors).to.have.lengthOf(2);
    expect(said.warnings).to.have.lengthOf(1);
  });

  it('is kmt-error for a src that is no address, once, however often it is drawn', async () => {
    const list = await show<TaskList>('<kmt-task-list src="http://"></kmt-task-list>');
    list.requestUpdate();
    await calm();
    expect(heard.errors).to.have.lengthOf(1);
    expect(heard.errors[0]!.problems[0]).to.deep.include({ path: 'src', severity: 'error' });
    expect(heard.errors[0]!.problems[0]!.message).to.contain('„http://“');
    expect(said.warnings).to.have.lengthOf(1);
  });

  it('may change the element from within', async () => {
    const [first, second] = [serve('', 404), serve(emsland)];
    const list = await put<TaskList>('<kmt-task-list></kmt-task-list>');
    list.addEventListener('kmt-error', () => (list.src = second.url));
    list.src = first.url;
    await calm();
    await settled(list);
    expect(firstTask(list)).to.equal(EMSLAND);
  });
});

describe('an element whose file could not be loaded', () => {
  const heard = listen();
  readConsole();

  it('tries again at the press of its button', async () => {
    const file = serve('', 503);
    const list = await show<TaskList>(`<kmt-task-list src="${file.url}"></kmt-task-list>`);
    file.answer(emden);
    get(list, 'button').click();
    await calm();
    expect(firstTask(list)).to.equal(EMDEN);
    expect(file.requests).to.equal(2);
    expect([heard.errors.length, heard.loads.length]).to.deep.equal([1, 1]);
  });

  it('says so again when that fails too, and may be asked again', async () => {
    const file = serve();
    file.disconnect();
    const list = await show<TaskList>(`<kmt-task-list src="${file.url}"></kmt-task-list>`);
    get(list, 'button').click();
    await calm();
    expect(heard.errors).to.have.lengthOf(2);
    file.answer(dataFile());
    get(list, 'button').click();
    await calm();
    expect(firstTask(list)).to.equal('Beispielaufgabe');
  });

  it('shares the new request with others that try again', async () => {
    const file = serve('', 503);
    const group = await put(
      `<div><kmt-task-list src="${file.url}"></kmt-task-list><kmt-task-list src="${file.url}"></kmt-task-list></div>`,
    );
    const lists = await allSettled(group);
    expect(file.requests).to.equal(1);
    file.answer(emden);
    for (const list of lists) get(list, 'button').click();
    await calm();
    expect(file.requests).to.equal(2);
  });
});
