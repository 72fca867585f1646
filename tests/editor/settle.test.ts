import { expect, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { EditedFile } from '../../src/editor/document/edited-file.ts';
import '../../src/editor/screens/texts/texts.ts';
import type { RedaktionTexts } from '../../src/editor/screens/texts/texts.ts';
import { isTyping, settleField } from '../../src/editor/settle.ts';
import base from '../cases/base.json' with { type: 'json' };

describe('What is being typed', () => {
  it('reaches the file although the field is not left, once, and typing goes on', async () => {
    const screen = fixtureSync<RedaktionTexts>('<redaktion-texts></redaktion-texts>');
    const file = (screen.file = new EditedFile('a.json', JSON.stringify(base, null, 2)));
    screen.target = 'en';
    await screen.updateComplete;
    const field = screen.querySelector('textarea')!;
    field.focus();
    await sendKeys({ type: 'Work' });
    expect(file.isChanged).to.equal(false);
    settleField();
    expect(file.valueAt(['topics', 'work'])).to.deep.equal({ de: 'Arbeit', en: 'Work' });
    await screen.updateComplete;
    expect([document.activeElement, field.selectionStart]).to.deep.equal([field, 4]);
    settleField();
    await sendKeys({ type: '!' });
    field.blur();
    expect(file.valueAt(['topics', 'work'])).to.deep.equal({ de: 'Arbeit', en: 'Work!' });
    file.undo();
    file.undo();
    expect(file.canUndo).to.equal(false);
  });

  it('is not asked for where nobody types', () => {
    const page = fixtureSync(
      '<div><input type="checkbox" /><button></button><textarea readonly></textarea><input /></div>',
    );
    let count = 0;
    page.addEventListener('change', () => count++);
    for (const each of page.children) {
      (each as HTMLElement).focus();
      settleField();
    }
    expect(count).to.equal(1);
    expect([...page.children].map(isTyping)).to.deep.equal([false, false, true, true]);
  });
});
