/** The mail to a partner, and what is taken from the answer. */
import { expect } from 'chai';
import { type Answer, readAnswer } from '../../../src/editor/partner/read-answer.ts';
import { askMail, mailLink } from '../../../src/editor/partner/ask-mail.ts';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import base from '../../cases/base.json' with { type: 'json' };
import { changed, type Changes } from '../../support/broken-data.ts';

const FULL: Changes = {
  'places[0].provider': 'Verein Beispiel e. V.',
  'places[0].contactPoint': [{ telephone: '04921 87-1', email: 'beratung@example.org' }],
  'places[0].openingHoursSpecification': [
    { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '09:00', closes: '12:00' },
    { dayOfWeek: ['Thursday'], opens: '14:00', closes: '16:00', mode: 'appointment', weekOfMonth: [1, 3] },
  ],
  'places[0].availableLanguage': ['de', 'ar'],
  'places[0].fees': 'kostenlos',
  'places[0].audience': { de: 'Erwachsene', en: 'adults' },
  'office.contactPoint[0].telephone': '04921 87-0',
};

const read = (changes: Changes = FULL) => parseDirectory(changed(base, changes)).directory!;

function answer(text: string, changes: Changes = {}): Answer {
  const directory = read({ ...FULL, ...changes });
  return readAnswer(text, directory.places[0]!, directory);
}

const found = (read: Answer) => read.differences.map(({ path, after }) => [path.join('.'), after]);
const ASKED = askMail(read().places[0]!, read());

describe('the mail to a partner', () => {
  it('says all that is known of a place in lines, and asks for what is not', () => {
    expect(ASKED.to).to.equal('beratung@example.org');
    expect(ASKED.subject).to.equal('Stimmt das noch? Beratung Beispiel');
    for (const line of [
      'Name: Beratung Beispiel',
      'Träger: Verein Beispiel e. V.',
      'Anschrift: Weg 2, 26721 Emden',
      'Telefon: 04921 87-1',
      'E-Mail: beratung@example.org',
      'Öffnungszeiten: Mo–Mi 9:00–12:00 · 1. und 3. Do im Monat 14:00–16:00 (nur mit Termin)',
      'Sprachen: Deutsch, Arabisch',
      'Für wen: Erwachsene',
      'Kosten: kostenlos',
      'Themen: Arbeit',
    ]) {
      expect(ASKED.body.split('\n')).to.include(line);
    }
    const bare = read({ 'places[0].contactPoint': undefined, 'places[0].openingHoursSpecification': undefined });
    const { to, body } = askMail(bare.places[0]!, bare);
    expect(to).to.equal('');
    expect(body).to.include('Telefon: nicht bekannt\nE-Mail: nicht bekannt\nÖffnungszeiten: nicht bekannt');
  });

  it('is a link with every character encoded, and not longer than a mail programme takes', () => {
    const { href, isCut } = mailLink({ to: 'a@example.org', subject: 'Stimmt das? & #1', body: 'Eins\nZwei: ä&b=c' });
    expect(href).to.equal(
      'mailto:a@example.org?subject=Stimmt%20das%3F%20%26%20%231&body=Eins%0D%0AZwei%3A%20%C3%A4%26b%3Dc',
    );
    expect(isCut).to.equal(false);
    const long = mailLink({ ...ASKED, body: 'ä'.repeat(2000) });
    expect(long.isCut).to.equal(true);
    expect(long.href.length).to.be.below(1900);
  });
});

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

describe('an answer', () => {
  it('that changes nothing gives no difference, however it came back', () => {
    for (const text of [ASKED.body, ASKED.body.replace(/\n/g, '\r\n'), quoted(ASKED.body), '']) {
      const { isConfirmed, differences, ask, unread } = answer(text);
      const nothing = { isConfirmed: false, differences: [], ask: [], unread: [] };
      expect({ isConfirmed, differences, ask, unread }, text).to.deep.equal(nothing);
    }
  });

  it('that says it is right confirms it', () => {
    for (const text of [
      `Hallo,\n\nstimmt alles.\n\nViele Grüße\nAnna Muster\n\n${quoted(ASKED.body)}`,
      `Guten Tag,\n\nes passt alles noch!\n\nAm 26.11.2026 um 10:15 schrieb Amt Beispiel <amt@example.org>:\n\n${quoted(ASKED.body)}`,
      `Keine Änderungen.\n\n-----Ursprüngliche Nachricht-----\nVon: Amt\nGesendet: Donnerstag, 26. November 2026\nAn: Beratung\nBetreff: Stimmt das noch?\n\n${ASKED.body}`,
      'Telefon: stimmt\nE-Mail: passt\nÖffnungszeiten: unverändert',
    ]) {
      const { isConfirmed, differences, ask, unread } = answer(text);
      expect({ isConfirmed, differences, ask, unread }, text).to.deep.equal({
        isConfirmed: true,
        differences: [],
        ask: [],
        unread: [],
      });
    }
  });

  it('gives a difference for each line that says something else', () => {
    const text = ASKED.body
      .replace('Telefon: 04921 87-1', 'Telefon: 04921 87-2')
      .replace('E-Mail: beratung@', 'E-Mail: neu@')
      .replace('Anschrift: Weg 2', 'Anschrift: Neuer Weg 7')
      .replace('Sprachen: Deutsch, Arabisch', 'Sprachen: Deutsch, Arabisch, Ukrainisch')
      .replace(/Öffnungszeiten: .*/, 'Öffnungszeiten: Mo-Mi 8:30 - 12 Uhr')
      .replace('Kosten: kostenlos', 'Kosten: 5 Euro')
      .replace('Für wen: Erwachsene', 'Für wen: Familien');
    const read = answer(text);
    expect(found(read)).to.have.deep.members([
      ['contactPoint.0.telephone', '04921 87-2'],
      ['contactPoint.0.email', 'neu@example.org'],
      ['address.streetAddress', 'Neuer Weg 7'],
      ['availableLanguage', ['de', 'ar', 'uk']],
      [
        'openingHoursSpecification',
        [{ dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '08:30', closes: '12:00' }],
      ],
      ['fees', '5 Euro'],
      ['audience.de', 'Familien'],
    ]);
    expect([read.ask, read.unread, read.isConfirmed]).to.deep.equal([[], [], false]);
  });

  it('may correct names, also of the person to ask', () => {
    const names = { 'places[0].name': { de: 'Beratung', en: 'Advice' }, 'places[0].contactPoint[0].name': 'Frau A' };
    expect(found(answer('Name: Neue Beratung\nTräger: Amt\nAnsprechperson: Herr B', names))).to.deep.equal([
      ['name.de', 'Neue Beratung'],
      ['provider', 'Amt'],
      ['contactPoint.0.name', 'Herr B'],
    ]);
  });

  it('may use other words for the same, marks of lists, and say what was before', () => {
    for (const line of [
      'Tel.: 04921 87-2',
      '- Telefonnummer: 04921 87-2',
      '• Telefon: 04921 87-1 -> 04921 87-2',
      'Telefon: neu: 04921 87-2',
      '*Telefon:* 04921 87-2',
    ]) {
      expect(found(answer(line)), line).to.deep.equal([['contactPoint.0.telephone', '04921 87-2']]);
    }
    expect(found(answer('Sprechzeiten: Di 10-12 Uhr'))[0]![0]).to.equal('openingHoursSpecification');
  });

  it('is read as it is where it is the same in other words', () => {
    for (const line of [
      'Telefon: (04921) 87 1',
      'Sprachen: Arabisch und Deutsch',
      'Anschrift: Weg 2 26721 Emden',
      'Name:  Beratung  Beispiel',
    ]) {
      const { differences, ask, unread } = answer(line);
      expect([differences, ask, unread], line).to.deep.equal([[], [], []]);
    }
  });

  it('adds what was not known', () => {
    const changes = {
      'places[0].contactPoint': [{ telephone: '04921 87-1' }],
      'places[0].openingHoursSpecification': undefined,
    };
    expect(found(answer('E-Mail: neu@example.org\nÖffnungszeiten: Fr 9-12 Uhr', changes))).to.deep.equal([
      ['contactPoint.0.email', 'neu@example.org'],
      ['openingHoursSpecification', [{ dayOfWeek: ['Friday'], opens: '09:00', closes: '12:00' }]],
    ]);
  });

  it('goes on in the next line where a mail programme broke it, or with further days', () => {
    expect(found(answer('Öffnungszeiten:\nMo 9-12 Uhr\nDi 14-16 Uhr'))).to.deep.equal([
      [
        'openingHoursSpecification',
        [
          { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
          { dayOfWeek: ['Tuesday'], opens: '14:00', closes: '16:00' },
        ],
      ],
    ]);
    const broken = ASKED.body.replace(/(.{40,60}) /g, '$1\n').replace('Telefon: 04921 87-1', 'Telefon: 04921 87-2');
    expect(broken.split('\n').length).to.be.above(ASKED.body.split('\n').length + 2);
    const again = answer(`Siehe unten\n\nVon: Amt\n\n${broken}`);
    expect([found(again), again.unread]).to.deep.equal([[['contactPoint.0.telephone', '04921 87-2']], ['Siehe unten']]);
    expect(found(answer('Sprachen: Deutsch, Arabisch,\nUkrainisch'))).to.deep.equal([
      ['availableLanguage', ['de', 'ar', 'uk']],
    ]);
  });

  it('means one of several contacts where it names it, else that is not understood', () => {
    const contacts = {
      'places[0].contactPoint': [
        { name: 'Frau A', telephone: '04921 87-1' },
        { name: 'Frau B', telephone: '04921 87-2' },
      ],
    };
    expect(found(answer('Telefon (Frau B): 04921 87-3', contacts))).to.deep.equal([
      ['contactPoint.1.telephone', '04921 87-3'],
    ]);
  });

  it('is asked about where it has two meanings, and gives no difference for it', () => {
    const read = answer('Öffnungszeiten: Mo ab 9 Uhr');
    expect(read.differences).to.deep.equal([]);
    expect([...read.ask, ...read.unread]).to.not.deep.equal([]);
  });

  it('that speaks of one day only is not taken for the whole week', () => {
    const one = answer('Montag: 10-12 Uhr');
    expect([one.differences, one.unread]).to.deep.equal([[], ['Montag: 10-12 Uhr']]);
    const monday = { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' };
    expect(found(answer('Montag: 10-12 Uhr', { 'places[0].openingHoursSpecification': [monday] }))).to.deep.equal([
      ['openingHoursSpecification', [{ ...monday, opens: '10:00' }]],
    ]);
  });

  it('keeps what is not understood, as it was written', () => {
    const lines = [
      'Frau Muster ist nicht mehr bei uns.',
      'Telefon: stimmt nicht mehr',
      'Telefon: entfällt',
      'Bitte rufen Sie uns an.',
    ];
    for (const line of lines) {
      const read = answer(line);
      expect([read.differences, read.unread, read.isConfirmed], line).to.deep.equal([[], [line], false]);
    }
    const twice = answer('Telefon: 04921 87-2\nTelefon: 04921 87-3');
    expect([twice.differences, twice.unread]).to.deep.equal([[], ['Telefon: 04921 87-2', 'Telefon: 04921 87-3']]);
  });

  it('takes nothing from greetings, quotations and signatures', () => {
    const read = answer(
      `Sehr geehrte Damen und Herren,\n\nTelefon: 04921 87-2\n\nMit freundlichen Grüßen\nAnna Muster\nTel.: 04921 99-9\nE-Mail: anna@example.org\n\n${quoted('Telefon: 04921 87-7')}`,
    );
    expect(found(read)).to.deep.equal([['contactPoint.0.telephone', '04921 87-2']]);
    expect(read.unread).to.deep.equal([]);
    expect(read.signature).to.deep.equal(['Anna Muster', 'Tel.: 04921 99-9', 'E-Mail: anna@example.org']);
  });

  it('may stand between the lines of what was sent, without marks of quotation', () => {
    const text = `siehe unten\n\nViele Grüße\nAnna\n\nVon: Amt Beispiel\nGesendet: Donnerstag\n\n${ASKED.body.replace('Telefon: 04921 87-1', 'Telefon: 04921 87-2')}`;
    const read = answer(text);
    expect(found(read)).to.deep.equal([['contactPoint.0.telephone', '04921 87-2']]);
    expect(read.unread).to.deep.equal(['siehe unten']);
  });
});
