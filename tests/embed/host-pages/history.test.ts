import { expect, waitUntil } from '@open-wc/testing';
import { openSite } from '../../support/host-site.ts';
import { all, find, get, words } from '../../support/page.ts';

const FRAME = `<script src='../kmt/embed.js' defer></script>
  <div data-kmt='task-list' data-src='../data/emden.json' data-language-menu='de,en'></div>
  <kmt-counselling-locator src='../data/emsland.json' link-state></kmt-counselling-locator>`;

describe('a frame that has no address of its own', () => {
  it('shows markers and elements, changes the language and searches, without remembering', async () => {
    const site = await openSite({ body: `<iframe srcdoc="${FRAME}" width="1000" height="800"></iframe>` });
    const frame = (): Document => (site.get('iframe') as unknown as HTMLIFrameElement).contentDocument!;
    const shown = async (tag: string, inside: string): Promise<Element> => {
      const found = (): Element | null | undefined => frame().querySelector(tag);
      await waitUntil(() => found()?.shadowRoot?.querySelector(inside), `No ${inside} in ${tag}.`, { timeout: 15_000 });
      return found()!;
    };
    const thrown: string[] = [];
    frame().defaultView!.addEventListener('error', ({ message }) => thrown.push(message));

    const list = await shown('kmt-task-list', '.content');
    all(list, '[part=language-menu] button')
      .find(({ lang }) => lang === 'en')!
      .click();
    await waitUntil(() => find(list, '.content')?.lang === 'en', 'The language stays.', { timeout: 15_000 });

    const locator = await shown('kmt-counselling-locator', '#found');
    const input = get(locator, '#text') as HTMLInputElement;
    input.value = 'Sögel';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    get(locator, 'form .primary').click();
    await waitUntil(() => words(get(locator, '#found')).endsWith('Sögel'), 'Nothing is found.', { timeout: 15_000 });
    expect(frame().defaultView!.location.href).to.match(/^about:srcdoc/);
    expect(thrown).to.deep.equal([]);
  });
});
