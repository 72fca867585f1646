import { expect, waitUntil } from '@open-wc/testing';
import { emden } from '../../support/real-data.ts';

const TABLE = `Träger;Straße;PLZ Ort;Tel.;Sprechzeiten
Caritas;Veerßer Straße 43;29525 Uelzen;0581 999920;Di + Do 9-12
Diakonie;Hasenberg 2;29525 Uelzen;0581 999930;Mi 14-tägig 15-17
`;

let frame: HTMLIFrameElement;
let faults: string[];

const page = (): Document => frame.contentDocument!;
const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function open(): Promise<void> {
  frame = Object.assign(document.createElement('iframe'), { src: '/dist/redaktion.html' });
  frame.style.cssText = 'inline-size: 1280px; block-size: 900px';
  document.body.append(frame);
  faults = [];
  await untilThere('redaktion-start h1');
  frame.contentWindow!.addEventListener('error', ({ message }) => faults.push(message));
  page().addEventListener('securitypolicyviolation', ({ violatedDirective }) => faults.push(violatedDirective));
}

const untilThere = (selector: string): Promise<void> =>
  waitUntil(() => frame.contentDocument?.querySelector(selector), `${selector} does not come.`, { timeout: 20_000 });

function press(name: RegExp): void {
  const button = [...page().querySelectorAll('button')].find((each) => name.test(words(each)));
  expect(button, String(name)).to.exist;
  button!.click();
}

async function go(hash: string, selector: string): Promise<void> {
  frame.contentWindow!.location.hash = hash;
  await untilThere(selector);
}

/** Types into the field whose label begins so, and leaves it. */
function type(label: RegExp, text: string): void {
  const found = [...page().querySelectorAll('label')].find((each) => label.test(words(each)));
  const input = found?.control as HTMLInputElement | undefined;
  expect(input, String(label)).to.exist;
  input!.value = text;
  for (const kind of ['input', 'change']) input!.dispatchEvent(new Event(kind, { bubbles: true }));
}

/** The name on the card beside the form. */
const previewed = (): string =>
  words(page().querySelector('redaktion-preview kmt-office-card')?.shadowRoot?.querySelector('[part=heading]'));

describe('the Redaktion, as it is published', () => {
  beforeEach(async function () {
    this.timeout(40_000);
    sessionStorage.clear();
    await open();
  });
  afterEach(() => frame.remove());

  it('shows the example beside its form, and what is typed at once', async () => {
    press(/^Beispiel ansehen/);
    await untilThere('redaktion-overview');
    await go('#unsere-stelle', 'redaktion-place input');
    const name = (emden.office.name as Record<string, string>).de!;
    await waitUntil(() => previewed() === name, 'The example is not shown.', { timeout: 10_000 });
    type(/^Name/, 'Welcome-Büro');
    await waitUntil(() => previewed() === 'Welcome-Büro', 'What was typed is not shown.');
    press(/^Rückgängig/);
    await waitUntil(() => previewed() === name, 'It can’t be undone.');
    expect(faults).to.deep.equal([]);
  });

  it('reads a table, takes what is clear, and asks what is not', async () => {
    press(/^Beispiel ansehen/);
    await untilThere('redaktion-overview');
    await go('#tabelle', '#import-file');
    const files = new DataTransfer();
    files.items.add(new File([TABLE], 'liste.csv'));
    const input = page().querySelector<HTMLInputElement>('#import-file')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await untilThere('.import-row');
    expect(page().querySelectorAll('.import-row')).to.have.length(2);
    expect(page().querySelectorAll('.import-row .ask')).to.have.length(1);
    press(/übernehmen$/);
    await go('#beratungsstellen', '.places-table');
    expect(words(page().querySelector('.places-table')))
      .to.contain('Caritas')
      .and.not.contain('Diakonie, Hasenberg');
    expect(page().querySelectorAll('.places-table tbody tr')).to.have.length(emden.places.length + 1);
    expect(faults).to.deep.equal([]);
  });
});
