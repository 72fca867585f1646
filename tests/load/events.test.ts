import { expect } from '@open-wc/testing';
import { BrowserEvent, KmtErrorEvent, KmtLoadEvent, tellPage } from '../../src/load/events.ts';
import { listen, readConsole } from '../support/page.ts';

describe('telling the page', () => {
  const heard = listen();
  const said = readConsole();

  it('is by an event that bubbles out of every shadow', () => {
    const outer = document.body.appendChild(document.createElement('div'));
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(tellPage(inner, () => new KmtErrorEvent('/data.json', []))).to.equal(true);
    expect(heard.errors.map(({ url }) => url)).to.deep.equal(['/data.json']);
    outer.remove();
  });

  it('says whether somebody prevented what would follow', () => {
    const element = document.createElement('p');
    element.addEventListener('test', (event) => event.preventDefault());
    expect(tellPage(element, () => new Event('test', { cancelable: true }))).to.equal(false);
  });

  it('fails without harm, and with a sentence', () => {
    const fail = (): never => {
      throw new Error('sabotage');
    };
    expect(tellPage(document.body, fail)).to.equal(true);
    expect(tellPage(document.body, () => ({}) as Event)).to.equal(true);
    expect(said.warnings).to.have.length(2);
    expect(said.warnings[0]).to.contain('Ereignis').and.contain('sabotage');
  });

  it('needs no Event on the window', () => {
    expect(BrowserEvent).to.equal(Event);
    expect(new KmtLoadEvent('', {} as never, [])).to.be.instanceOf(Event);
  });
});
