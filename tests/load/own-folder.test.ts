import { expect } from '@open-wc/testing';
import { ownFolder } from '../../src/load/own-folder.ts';

/** What of the page is another for a moment. */
let end: (() => void)[] = [];
afterEach(() => {
  end.forEach((each) => each());
  end = [];
});

function scriptTag(attributes: string): HTMLScriptElement {
  const tag = document.createElement('script');
  // Inert, so that it is not loaded.
  tag.type = 'text/plain';
  for (const [, name, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) tag.setAttribute(name!, value!);
  document.head.append(tag);
  end.push(() => tag.remove());
  return tag;
}

function running(script: HTMLScriptElement): void {
  Object.defineProperty(document, 'currentScript', { configurable: true, value: script });
  end.push(() => Reflect.deleteProperty(document, 'currentScript'));
}

const site = (path: string): string => new URL(path, location.origin).href;

describe('the script’s own folder', () => {
  it('is that of the running script', () => {
    running(scriptTag('src="/kmt/embed.js?v=3"'));
    expect(ownFolder()).to.equal(site('/kmt/'));
  });

  for (const name of ['embed.min.js', 'embed-0.1.0.js', 'embed-all-languages.js']) {
    it(`is known by the name ${name} as well`, () => {
      running(scriptTag(`src="/a/kmt/${name}"`));
      expect(ownFolder()).to.equal(site('/a/kmt/'));
    });
  }

  it('is named by data-kmt-base before all, on a script or the page, with or without a slash', () => {
    running(scriptTag('src="/kmt/embed.js" data-kmt-base="../other/kmt"'));
    expect(ownFolder()).to.equal(new URL('../other/kmt/', document.baseURI).href);
    end.pop()!();
    end.pop()!();
    document.documentElement.setAttribute('data-kmt-base', '/page/kmt/');
    end.push(() => document.documentElement.removeAttribute('data-kmt-base'));
    expect(ownFolder()).to.equal(site('/page/kmt/'));
  });

  it('is that of a tag by its name, where another script holds ours', () => {
    scriptTag('src="/kmt/embed.js"');
    running(scriptTag('src="/cache/all.js"'));
    expect(ownFolder()).to.equal(site('/kmt/'));
  });

  it('is never a stranger’s, nor that of a script of a similar name', () => {
    scriptTag('src="https://www.example.com/embed.js"');
    scriptTag('src="/wp-includes/js/wp-embed.min.js"');
    running(scriptTag('src="/cache/all.js"'));
    expect(new URL('x.js', ownFolder()).href).to.equal(site('/cache/x.js'));
  });

  it('is the page’s where nothing is known', () => {
    running(scriptTag('src="blob:https://example.com/1-2-3"'));
    expect(ownFolder()).to.equal(document.baseURI);
  });
});
