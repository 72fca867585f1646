import { expect } from '@open-wc/testing';
import {
  activeOption,
  field,
  focused,
  hasFocus,
  headline,
  locatorWith,
  press,
  suggestions,
  typeUntilSuggested,
  untilFocusOn,
} from '../../support/locator.ts';
import { announced, get, words } from '../../support/page.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { emsland } from '../../support/real-data.ts';

describe('the search field by keyboard alone', () => {
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  it('is an editable combobox with a name and a list', async () => {
    const locator = await locatorWith(emsland);
    const input = field(locator);
    expect(input.getAttribute('role')).to.equal('combobox');
    expect(input.getAttribute('aria-autocomplete')).to.equal('list');
    expect(words(input.labels![0]!)).to.equal('Wo wohnen Sie? Ort, Postleitzahl oder Stichwort');
    const list = get(locator, `#${input.getAttribute('aria-controls') ?? ''}`);
    expect(list.getAttribute('role')).to.equal('listbox');
    expect(list.getAttribute('aria-label')).to.equal('Vorschläge');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    expect(list.hidden).to.equal(true);
  });

  it('suggests while one types, and searches for nothing yet', async () => {
    const locator = await locatorWith(emsland);
    await typeUntilSuggested(locator, 'sög');
    expect(field(locator).getAttribute('aria-expanded')).to.equal('true');
    expect(suggestions(locator)[0]).to.equal('Sögel Ort');
    expect(activeOption(locator)).to.equal(null);
    expect(headline(locator)).to.equal('24 Beratungsstellen');
  });

  it('says which municipalities a postcode belongs to', async () => {
    const locator = await locatorWith(emsland);
    await typeUntilSuggested(locator, '49838');
    expect(suggestions(locator)[0]).to.match(/^49838 .*, .*, .* …$/);
  });

  it('moves through the suggestions with the arrows and around their ends, the focus staying in the field', async () => {
    const locator = await locatorWith(emsland);
    await typeUntilSuggested(locator, 'sög');
    const names = suggestions(locator);
    await press(locator, 'ArrowDown');
    expect(activeOption(locator)).to.equal(names[0]);
    expect(get(locator, '[aria-selected=true]').id).to.equal('suggestion-0');
    await press(locator, 'ArrowUp');
    expect(activeOption(locator)).to.equal(names.at(-1));
    await press(locator, 'ArrowDown');
    expect(activeOption(locator)).to.equal(names[0]);
    expect(hasFocus(locator, field(locator))).to.equal(true);
    expect(field(locator).value).to.equal('sög');
  });

  it('goes to the last suggestion with the first ArrowUp', async () => {
    const locator = await locatorWith(emsland);
    await typeUntilSuggested(locator, 'sög');
    const names = suggestions(locator);
    await press(locator, 'ArrowUp');
    expect(activeOption(locator)).to.equal(names.at(-1));
  });

  it('takes the chosen suggestion with Enter, and goes to its results', async () => {
    const locator = await locatorWith(emsland);
    await typeUntilSuggested(locator, 'sög');
    await press(locator, 'ArrowDown', 'Enter');
    expect(field(locator).value).to.equal('Sögel');
    expect(suggestions(locator)).to.be.empty;
    expect(headline(locator)).to.match(/^\d+ Beratungsstellen für Sögel$/);
    await untilFocusOn(locator, '.found h3');
    expect(announced(locator), 'what gets the focus is read for that').to.equal('');
  });

  it('searches with Enter for what was typed where nothing is chosen, typing errors forgiven', async () => {
    const locator = await locatorWith(emsland);
    await typeUntilSuggested(locator, 'Haselüne');
    await press(locator, 'Enter');
    expect(headline(locator)).to.match(/für Haselünne$/);
    await untilFocusOn(locator, '.found h3');
    expect(announced(locator), 'the heading gets the focus, and is read for that').to.equal('Meinten Sie Haselünne?');
  });

  it('closes the list with Escape, and empties the field with the next', async () => {
    const locator = await locatorWith(emsland);
    await typeUntilSuggested(locator, 'sög');
    await press(locator, 'Escape');
    expect(field(locator).getAttribute('aria-expanded')).to.equal('false');
    expect(field(locator).value).to.equal('sög');
    await press(locator, 'Escape');
    expect(field(locator).value).to.equal('');
    expect(headline(locator)).to.equal('24 Beratungsstellen');
  });

  it('opens the list again with ArrowDown', async () => {
    const locator = await locatorWith(emsland);
    await typeUntilSuggested(locator, 'sög');
    await press(locator, 'Escape', 'ArrowDown');
    expect(activeOption(locator)).to.equal('Sögel Ort');
  });

  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
    it(`gives the focus back to the text with ${key}`, async () => {
      const locator = await locatorWith(emsland);
      await typeUntilSuggested(locator, 'sög');
      await press(locator, 'ArrowDown', key);
      expect(activeOption(locator)).to.equal(null);
      expect(field(locator).getAttribute('aria-expanded')).to.equal('true');
    });
  }

  it('closes the list when the focus leaves', async () => {
    const locator = await locatorWith(emsland);
    await typeUntilSuggested(locator, 'sög');
    await press(locator, 'Tab');
    expect(field(locator).getAttribute('aria-expanded')).to.equal('false');
    expect(field(locator).value).to.equal('sög');
    expect(focused(locator)?.textContent.trim()).to.equal('Suchen');
  });

  it('takes a suggestion that is pressed', async () => {
    const locator = await locatorWith(emsland);
    await typeUntilSuggested(locator, 'sög');
    get(locator, '[role=option]').click();
    await locator.updateComplete;
    expect(field(locator).value).to.equal('Sögel');
    expect(headline(locator)).to.match(/für Sögel$/);
  });

  it('does nothing on keys of an input method that is composing', async () => {
    const locator = await locatorWith(emsland);
    await typeUntilSuggested(locator, 'sög');
    field(locator).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true }));
    await locator.updateComplete;
    expect(activeOption(locator)).to.equal(null);
  });
});
