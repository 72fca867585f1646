import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { WIDGET_WORDS, widgetWord } from '../../src/render/words.ts';
import { msgFrom } from '../../src/i18n/msg.ts';
import { GERMAN } from '../../src/render/choice.ts';

const xliff = readFileSync(new URL('../../src/i18n/xliff/en.xlf', import.meta.url), 'utf8');

describe('The words that a snippet has from the widgets', () => {
  for (const [id, german] of Object.entries(WIDGET_WORDS)) {
    it(`are what the widgets say: ${german}`, () => {
      const unit = new RegExp(`<trans-unit id="${id}">.*?</trans-unit>`, 's').exec(xliff)?.[0];
      expect(unit, id).to.include(`<source>${german}</source>`);
    });
  }

  it('are in the language of the snippet', () => {
    expect(widgetWord(GERMAN, 'tasks')).to.equal('Aufgaben');
    expect(widgetWord({ ...GERMAN, msg: msgFrom({ tasks: 'Tasks' }) }, 'tasks')).to.equal('Tasks');
  });
});
