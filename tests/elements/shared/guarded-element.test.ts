import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import '../../../src/define/task-list.ts';
import { useClock } from '../../../src/elements/shared/clock.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { calm, find, get, isDisplayed, listen, put, readConsole, show, words } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

/** With or without a space between its line and its button. */
const CALM = /^Die Angaben sind gerade nicht verfügbar\. ?Noch einmal versuchen$/;
const MARKUP = `<kmt-office-card src="${serve(emden).url}"><p>Telefon 04921 87-1779</p></kmt-office-card>`;

type Sabotaged = LitElement & { render: () => unknown; updated: () => void };

const fail = (): never => {
  throw new Error('sabotage');
};

/** Makes something throw until what is returned is called. */
function sabotage<T extends object>(object: T, name: keyof T & string, by: unknown = fail): () => void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value: by, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  };
}

/** Changes an element before it enters the page. */
function prepared(change: (element: Sabotaged) => void): Sabotaged {
  const stand = fixtureSync<HTMLElement>('<div></div>');
  const inert = new DOMParser().parseFromString(MARKUP, 'text/html').body.firstElementChild!;
  const element = document.importNode(inert, true) as Sabotaged;
  change(element);
  stand.append(element);
  return element;
}

/** What throws at which moment; gives the element, and what ends the sabotage. */
const SABOTAGE: Record<string, () => [element: LitElement, end: () => void]> = {
  'while its styles are adopted'() {
    const end = sabotage(customElements.get('kmt-office-card')!, 'elementStyles' as never, null);
    return [prepared(() => {}), end];
  },
  'while it enters the page'() {
    const end = sabotage(document, 'addEventListener');
    const element = prepared(() => {});
    return [element, end];
  },
  'before it renders'() {
    return [prepared(() => useClock(fail)), () => stopClock('2026-11-23T10:00+01:00')];
  },
  'in what it renders': () => {
    const element = prepared((each) => (each.render = fail));
    return [element, () => delete (element as Partial<Sabotaged>).render];
  },
  'in the middle of the rendering': () => {
    const half = (): unknown =>
      html`<p>half</p>
        ${{ toString: fail }}
        <p>whole</p>`;
    const element = prepared((each) => (each.render = half));
    return [element, () => delete (element as Partial<Sabotaged>).render];
  },
  'after it has rendered': () => {
    const element = prepared((each) => (each.updated = fail));
    return [element, () => delete (element as Partial<Sabotaged>).updated];
  },
  'in all that Lit does': () => {
    const element = prepared(() => {});
    return [element, sabotage(document, 'importNode')];
  },
};

describe('an element in which something throws', () => {
  const heard = listen();
  const said = readConsole();
  let end = (): void => {};
  beforeEach(() => stopClock('2026-11-23T10:00+01:00'));
  afterEach(() => end());

  for (const [moment, begin] of Object.entries(SABOTAGE)) {
    it(`${moment} keeps the fallback, says so once to reader, page and webmaster, and recovers`, async () => {
      const sabotaged = begin();
      const [element] = sabotaged;
      end = sabotaged[1];
      await waitUntil(() => heard.errors.length > 0, 'The page hears nothing.');
      await calm();
      expect(words(element)).to.match(CALM);
      expect(isDisplayed(element.querySelector('p')!)).to.equal(true);
      expect(heard.errors).to.have.length(1);
      expect(heard.errors[0]).to.include({ target: element, composed: true });
      expect(said.errors).to.have.length(1);
      expect(said.errors[0])
        .to.contain('<kmt-office-card>')
        .and.match(/sabotage|null|iterable/);

      end();
      get(element, 'button').click();
      await waitUntil(() => find(element, '.content'), 'It does not recover.');
      expect(words(element)).to.contain('Koordinierungsstelle').and.not.contain('half');
      expect(isDisplayed(element.querySelector('p')!)).to.equal(false);
      expect(heard.errors).to.have.length(1);
    });
  }

  it('again and again tells so with each try, and asks again for the data with each', async () => {
    const file = serve(emden);
    const element = await show<Sabotaged>(`<kmt-office-card src="${file.url}"></kmt-office-card>`);
    element.render = fail;
    element.requestUpdate();
    await waitUntil(() => heard.errors.length === 1);
    get(element, 'button').click();
    await waitUntil(() => heard.errors.length === 2);
    await calm();
    expect(file.requests).to.equal(2);
    expect(words(element)).to.match(CALM);
  });

  it('says it in the reader’s language', async () => {
    const element = await show<Sabotaged>(MARKUP.replace('src', 'lang="ar" src'));
    end = sabotage(document, 'importNode');
    element.render = fail;
    element.requestUpdate();
    await waitUntil(() => heard.errors.length === 1);
    expect(words(element)).to.contain('المعلومات غير متاحة حاليًا.');
  });

  it('does not touch the others on the page', async () => {
    const group = await put<HTMLElement>(`<div>${MARKUP}${MARKUP}</div>`);
    const [first, second] = [...group.children] as Sabotaged[];
    await waitUntil(() => find(first!, '.content') && find(second!, '.content'));
    first!.render = fail;
    first!.requestUpdate();
    await waitUntil(() => heard.errors.length === 1);
    expect(find(second!, '.content')).to.exist;
  });

  it('renders again when it is given another file', async () => {
    const element = await show<Sabotaged>(MARKUP);
    element.render = fail;
    element.requestUpdate();
    await waitUntil(() => heard.errors.length === 1);
    delete (element as Partial<Sabotaged>).render;
    element.setAttribute('src', serve(emden).url);
    await waitUntil(() => find(element, '.content'), 'It does not recover.');
  });
});
