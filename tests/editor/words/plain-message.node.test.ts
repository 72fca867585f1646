/** What the check says, without paths and quotation marks of programs. */
import { expect } from 'chai';
import { checkText } from '../../../src/check/check-text.ts';
import { plainMessage } from '../../../src/editor/words/plain-message.ts';
import base from '../../cases/base.json' with { type: 'json' };
import { changed, type Changes } from '../../support/broken-data.ts';

const messagesOf = (changes: Changes): string[] =>
  checkText(JSON.stringify(changed(base, changes), null, 2), '2026-11-26').problems.map(({ message }) => message);

describe('a message of the check in the words of the page', () => {
  const cases: [Changes, RegExp][] = [
    [{ 'places[0]': 3 }, /^Stelle 1 \(3\) ist kein Objekt/],
    [{ 'office.contactPoint[0].telephone': '99' }, /^Stelle „Amt Beispiel“: „Kontakt 1, Telefon“ \(„99“\) ist keine/],
    [{ 'places[0].contactPoint[0]': {} }, /„Kontakt 1“ hat weder Telefon noch E-Mail noch Adresse im Netz\.$/],
    [{ 'office.contactPoint[0].telephone': '87-1779' }, /^„Unsere Stelle, Kontakt 1, Telefon“ \(„87-1779“\) hat keine/],
    [{ 'places[0].availableLanguage': ['ua'] }, /^„Beratungsstelle 1, Sprachen 1“ \(„ua“\) ist ein Land/],
    [
      { 'office.hoursNote': 'x' },
      /„hoursNote“ ist unbekannt: Die Bausteine zeigen es nicht\. Es bleibt in der Datei\.$/,
    ],
    [
      { 'office.openingHoursSpecification[0].dayOfWeek': ['Mo-Di'] },
      /„Öffnungszeit 1, Wochentage“ wird gelesen als Wochentage „?Montag“?, „?Dienstag“?; bitte so schreiben\.$/,
    ],
    [
      { 'office.address.postalCode': 26721 },
      /„Anschrift, Postleitzahl“ ist 26721 und wird gelesen als Postleitzahl „26721“/,
    ],
  ];
  for (const [changes, expected] of cases)
    it(JSON.stringify(changes), () => {
      const messages = messagesOf(changes).map((message) => plainMessage(message));
      expect(
        messages.filter((message) => expected.test(message)),
        messages.join('\n'),
      ).to.have.length(1);
      for (const message of messages) expect(message).to.not.match(/\[\d|"/);
    });

  it('does not name the place where it stands with it', () => {
    const [message] = messagesOf({ 'office.contactPoint[0].telephone': '99' });
    expect(plainMessage(message!, true)).to.match(/^„Kontakt 1, Telefon“ /);
  });

  it('keeps what people wrote, and what it has no word for', () => {
    expect(plainMessage('Stelle „A (office): „b““ (office): „work“ fehlt')).to.equal(
      'Stelle „A (office): „b““: „work“ fehlt',
    );
    expect(plainMessage('„farbe“ ist {"a": 1}')).to.equal('„farbe“ ist {"a": 1}');
  });
});
