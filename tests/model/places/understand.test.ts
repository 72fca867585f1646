import { expect } from 'chai';
import { findPlaces, understand } from '../../../src/model/places/find.ts';
import { fold } from '../../../src/model/places/fold.ts';
import type { Place } from '../../../src/model/schema/schema.ts';
import { directoryWith, inTown, placeWith, TUESDAY_MORNING } from '../../support/places-directory.ts';

describe('what a typed text means', () => {
  const directory = directoryWith([
    placeWith('one', { name: 'Migrationsberatung Birkendorf', ...inTown('Birkendorf'), topics: ['asylum'] }),
    placeWith('two', { description: { de: 'Hilfe bei der Suche nach einer Lehrstelle' } }),
  ]);
  const meaning = (text: string) => {
    const { areas, words } = understand(directory, text);
    return { areas: areas.map((area) => area.name), words };
  };

  const areaQuestions: [string, string[]][] = [
    ['Nordstadt (Ems)', ['Nordstadt (Ems)']],
    ['nordstadt', ['Nordstadt (Ems)']],
    ['Stadt Nordstadt', ['Nordstadt (Ems)']],
    ['Gross Luenne', ['Groß Lünne']],
    ['groß lunne', ['Groß Lünne']],
    ['Birkendorf', ['Birkendorf']],
    ['Samtgemeinde Birkendorf', ['Samtgemeinde Birkendorf']],
    ['SG Birkendorf', ['Samtgemeinde Birkendorf']],
    ['Moorland', ['Samtgemeinde Moorland']],
    ['in Südhausen', ['Südhausen']],
    ['südhaus', ['Südhausen']],
    ['Birkndorf', ['Birkendorf']],
    ['Birkenderf', ['Birkendorf']],
    ['Brikendorf', ['Birkendorf']],
    ['Suedhasen', ['Südhausen']],
    ['Grosss Lünne', ['Groß Lünne']],
    ['Nordstadt und Südhausen', ['Nordstadt (Ems)', 'Südhausen']],
    ['10001', ['Nordstadt (Ems)']],
    ['10002', ['Birkendorf', 'Groß Lünne']],
    ['١٠٠٠١', ['Nordstadt (Ems)']],
    ['D-10001 Nordstadt', ['Nordstadt (Ems)']],
    ['10002 Groß Lünne', ['Groß Lünne']],
  ];
  for (const [text, areas] of areaQuestions) {
    it(`"${text}" means ${areas.join(' and ')}`, () => {
      expect(meaning(text)).to.deep.equal({ areas, words: [] });
    });
  }

  it('tells an area from the words beside it', () => {
    expect(meaning('Asyl in Nordstadt')).to.deep.equal({ areas: ['Nordstadt (Ems)'], words: ['asyl'] });
    expect(meaning('10001 Lehrstelle')).to.deep.equal({ areas: ['Nordstadt (Ems)'], words: ['lehrstelle'] });
  });

  it('takes a word for a word when the places speak of it, although a town is spelt much like it', () => {
    expect(meaning('Lehrstelle').words).to.deep.equal(['lehrstelle']);
    expect(meaning('Beratung')).to.deep.equal({ areas: [], words: ['beratung'] });
  });

  it('takes the beginning of a name for the area only if it is the beginning of one', () => {
    expect(meaning('Birken').areas).to.deep.equal(['Birkendorf']);
    expect(meaning('Samtgemeinde')).to.deep.equal({ areas: [], words: [] });
  });

  it('trusts a postcode more than a name that contradicts it', () => {
    expect(meaning('10001 Südhausen')).to.deep.equal({ areas: ['Nordstadt (Ems)'], words: [] });
  });

  it('says which postcode it understood', () => {
    expect(understand(directory, '10002').postalCode).to.equal('10002');
    expect(understand(directory, 'Birkendorf').postalCode).to.equal(undefined);
  });

  it('says that a postcode is outside', () => {
    expect(understand(directory, '99999').outside).to.equal('99999');
    expect(understand(directory, '99999 Birkendorf')).to.deep.include({ outside: '99999', dropped: [] });
    expect(meaning('99999 Birkendorf').areas).to.deep.equal(['Birkendorf']);
  });

  for (const digits of ['100', '1000', '100011', '999999999999']) {
    it(`takes "${digits}" for no postcode`, () => {
      expect(understand(directory, digits).outside).to.equal(undefined);
      expect(findPlaces(directory, { text: digits }, TUESDAY_MORNING)).to.deep.equal([]);
    });
  }

  it('is nothing for a text without words', () => {
    const nothing = { areas: [], languages: [], topics: [], words: [], dropped: [] };
    for (const text of ['', ' ', '🙂', '.*+?', '-']) expect(understand(directory, text)).to.deep.equal(nothing);
  });
});

const town = (locality: string, facts: Partial<Place> = {}) => ({ address: { addressLocality: locality }, ...facts });

const directory = directoryWith([
  placeWith('caritas', {
    name: 'Caritas',
    address: { streetAddress: 'Bahnhofstraße 12 a', postalCode: '10001', addressLocality: 'Nordstadt (Ems)' },
    contactPoint: [{ telephone: '+49 (0) 4921 / 87-17 79' }, { telephone: '0171 1234567' }],
    availableLanguage: ['kmr', 'ar-SY', 'uk'],
    topics: ['asylum'],
  }),
  placeWith('town-hall', {
    name: 'Sprechstunde',
    address: { streetAddress: 'Rathausplatz 1', postalCode: '10002', addressLocality: 'Birkendorf' },
    contactPoint: [{ telephone: '04922 500' }],
    availableLanguage: ['fa-AF', 'de-simple'],
    topics: ['language'],
  }),
  placeWith('debts', { name: 'Schuldnerhilfe', ...town('Südhausen'), topics: ['debts'], availableLanguage: ['tr'] }),
]);
const found = (text: string) => findPlaces(directory, { text }, TUESDAY_MORNING).map(({ place }) => place.id);

describe('streets and numbers', () => {
  const answers: [string, string[]][] = [
    ['Bahnhofstraße', ['caritas']],
    ['bahnhofstr. 12a', ['caritas']],
    ['Bahnhofstrasse 12', ['caritas']],
    ['Bahnhofsstraße', ['caritas']],
    ['Rathausplatz 1', ['town-hall']],
    ['Birkendorf Rathausplatz', ['town-hall']],
    ['10002 Rathausplatz 1', ['town-hall']],
    ['Rathausplatz 12', ['caritas', 'town-hall']],
    ['Hauptstraße', []],
    ['Hauptstraße 12', []],
  ];
  for (const [text, ids] of answers)
    it(`"${text}" → ${ids.join(', ')}`, () => expect(found(text)).to.have.members(ids));

  it('of another town are left out beside a town', () => {
    expect(understand(directory, 'Nordstadt Rathaus').dropped).to.deep.equal(['Rathaus']);
    expect(found('Nordstadt Rathaus')[0]).to.equal('caritas');
  });
});

describe('telephone numbers', () => {
  const numbers = [
    '04921871779',
    '04921 871779',
    '04921/87-1779',
    '(0 49 21) 87 17 79',
    '+49 4921 871779',
    '+4949218717 79',
    '0049 4921 87 17 79',
    '4921 871779',
    '01711234567',
    '0171 123 45 67',
    '1234567',
    '871779',
    '87 17 79',
    '0 49 21 / 87 17 79',
    'Tel. 04921 871779',
    '٠٤٩٢١ ٨٧١٧٧٩',
    '04921',
  ];
  for (const number of numbers)
    it(`${number} finds who has it`, () => expect(found(number)).to.deep.equal(['caritas']));

  for (const number of ['04921 871770', '0171 7654321', '+49 30 123456']) {
    it(`${number} finds nobody`, () => {
      expect(found(number)).to.deep.equal([]);
      expect(understand(directory, number).outside).to.equal(undefined);
    });
  }
});

describe('languages', () => {
  const meant: [string, string[]][] = [
    ['kurdisch', ['ku']],
    ['Kurmancî', ['ku']],
    ['kurmandschi', ['ku']],
    ['arabisch', ['ar']],
    ['auf Arabisch', ['ar']],
    ['العربية', ['ar']],
    ['عربي', ['ar']],
    ['Arapça', ['ar']],
    ['I speak Arabic', ['ar']],
    ['арабский', ['ar']],
    ['арабською', ['ar']],
    ['arabischsprachig', ['ar']],
    ['ukrainisch', ['uk']],
    ['українська', ['uk']],
    ['українською мовою', ['uk']],
    ['по-украински', ['uk']],
    ['ukrainich', ['uk']],
    ['Dari', ['fa-AF']],
    ['دری', ['fa-AF']],
    ['türkisch', ['tr']],
    ['türkische Beratung', ['tr']],
    ['turc', ['tr']],
    ['deutsch', ['de']],
    ['arabisch türkisch', ['ar', 'tr']],
  ];
  for (const [text, languages] of meant) {
    it(`"${text}" means ${languages.join(' and ')}`, () => {
      const { areas, words } = understand(directory, text);
      expect({ languages: understand(directory, text).languages, areas, words }).to.deep.equal({
        languages,
        areas: [],
        words: [],
      });
    });
  }

  it('narrow the places, whatever their tags', () => {
    expect(found('kurdisch')).to.deep.equal(['caritas']);
    expect(found('deutsch')).to.deep.equal(['town-hall']);
    expect(found('Südhausen türkisch')).to.deep.equal(['debts']);
  });

  it('also find who only writes of them', () => {
    const written = directoryWith([
      placeWith('club', { name: 'Deutsch-Polnische Gesellschaft' }),
      placeWith('speaker', { availableLanguage: ['pl'] }),
      placeWith('text', { description: 'Wir beraten auf Polnisch.' }),
      placeWith('other', { availableLanguage: ['de'] }),
    ]);
    const ids = (text: string) => findPlaces(written, { text }, TUESDAY_MORNING).map(({ place }) => place.id);
    expect(ids('polnisch')).to.have.members(['club', 'speaker', 'text']);
    expect(ids('Deutsch-Polnische Gesellschaft')).to.deep.equal(['club']);
  });

  it('that nobody speaks here find nothing, and are left out beside a town', () => {
    expect(understand(directory, 'Somali').languages).to.deep.equal(['so']);
    expect(found('Somali')).to.deep.equal([]);
    expect(understand(directory, 'Somali Nordstadt')).to.deep.include({ languages: [], dropped: ['Somali'] });
  });

  it('are not heard in words that only begin alike', () => {
    for (const text of ['Deutschkurs', 'Persönlich', 'Kurse', 'Letter', 'Arbeit']) {
      expect(understand(directory, text).languages, text).to.deep.equal([]);
    }
  });
});

describe('what is open', () => {
  const asked = [
    'heute offen',
    'jetzt geöffnet',
    'geöffnet',
    'wer hat heute geöffnet',
    'open now',
    'مفتوح الآن',
    'відкрито зараз',
    'открыто сегодня',
    'şimdi açık',
    'الان باز',
    'niha vekirî',
    'deschis acum',
    'otwarte dziś',
    'отворено днес',
    'ouvert aujourd’hui',
    'abierto ahora',
    'nu geopend',
  ];
  for (const text of asked) {
    it(`is offered for "${text}", and all places are shown`, () => {
      expect(understand(directory, text).offers).to.equal('openNow');
      expect(found(text).length).to.equal(directory.places.length);
    });
  }

  it('is offered beside a town', () => {
    const { areas, offers } = understand(directory, 'Nordstadt heute offen');
    expect([areas[0]?.name, offers]).to.deep.equal(['Nordstadt (Ems)', 'openNow']);
  });

  it('is not what a place is called', () => {
    const named = directoryWith([placeWith('cafe', { name: 'Offenes Café' })]);
    expect(understand(named, 'offen')).to.deep.include({ words: ['offen'] });
    expect(understand(named, 'heute')).not.to.have.property('offers');
  });
});

describe('subjects', () => {
  const meant: [string, string[]][] = [
    ['Flüchtlinge', ['asylum']],
    ['Aufenthaltstitel', ['asylum']],
    ['refugee', ['asylum']],
    ['Deutschkurs', ['language']],
    ['Deutsch lernen', ['language']],
    ['Deutsch als Fremdsprache', ['language']],
    ['learn German', ['language']],
    ['курси', ['language']],
    ['Schulden', ['debts']],
    ['Asylbewerber', ['asylum']],
    ['Zahnarzt', []],
    ['Xylophon', []],
  ];
  for (const [text, topics] of meant) {
    it(`"${text}" is about ${topics.join() || 'nothing here'}`, () => {
      expect(understand(directory, text).topics).to.deep.equal(topics);
    });
  }

  it('are counselling for migrants where no topic says so', () => {
    const general = directoryWith([placeWith('one', { topics: ['x'] }), placeWith('two', { topics: ['y'] })], {
      topics: { x: 'Migrationsberatung', y: { de: 'Sport', en: 'Sports' } },
    });
    expect(understand(general, 'Anwalt').topics).to.deep.equal(['x']);
    expect(understand(general, 'Führerschein').topics).to.deep.equal(['x']);
    expect(understand(general, 'Zahnarzt').topics).to.deep.equal([]);
  });

  it('beside an unknown word are understood all the same', () => {
    expect(understand(directory, 'Deutschkurs Xanten')).to.deep.include({ topics: ['language'], dropped: ['Xanten'] });
  });
});

describe('towns in other scripts', () => {
  const towns: [string, string][] = [
    ['Нордштадт', 'Nordstadt (Ems)'],
    ['в Нордштадте', 'Nordstadt (Ems)'],
    ['Біркендорф', 'Birkendorf'],
    ['Зюдхаузен', 'Südhausen'],
    ['Морланд', 'Samtgemeinde Moorland'],
    ['نوردشتات', 'Nordstadt (Ems)'],
    ['بيركندورف', 'Birkendorf'],
    ['بیرکندورف', 'Birkendorf'],
    ['في بيركندورف', 'Birkendorf'],
  ];
  for (const [text, name] of towns) {
    it(`"${text}" is ${name}`, () => {
      expect(understand(directory, text).areas.map((area) => area.name)).to.deep.equal([name]);
    });
  }

  for (const text of ['Берлин', 'Ольденбург', 'برلين', 'рада', 'дом', 'مدرسة']) {
    it(`"${text}" is none of them`, () => expect(understand(directory, text).areas).to.deep.equal([]));
  }
});

describe('what was guessed or left out', () => {
  it('is a guess where a name was misspelt or only begun, and none where the words are in quotation marks', () => {
    expect(understand(directory, 'Birkenderf').guessed).to.deep.equal(['Birkenderf']);
    expect(understand(directory, 'Birken').guessed).to.deep.equal(['Birken']);
    expect(understand(directory, 'Schuldnerhife').guessed).to.deep.equal(['Schuldnerhife']);
    expect(understand(directory, 'Birkendorf')).not.to.have.property('guessed');
    for (const text of ['"Birkenderf"', '„Birkenderf“', '«Birkenderf»']) {
      expect(understand(directory, text)).to.deep.include({ areas: [], words: ['birkenderf'] });
      expect(found(text)).to.deep.equal([]);
    }
  });

  it('is never a town that only begins alike', () => {
    for (const text of ['Nordhorn', 'Birkenfeld', 'Südheim', 'Moorburg']) {
      expect(understand(directory, text), text).to.deep.include({ areas: [], words: [fold(text)] });
      expect(found(text), text).to.deep.equal([]);
    }
  });

  it('is named as it was typed', () => {
    expect(understand(directory, 'Nordstadt Telefon QWERTZ').dropped).to.deep.equal(['Telefon', 'QWERTZ']);
  });

  it('is not the words around a question', () => {
    for (const text of [
      'Ich suche Hilfe in Nordstadt',
      'Beratungsstelle in der Nähe von Nordstadt',
      'I need help in Nordstadt',
      'допомога в Нордштадт',
      'Nordstadt yakın yardım',
      'szukam pomocy w Nordstadt',
      'je cherche une aide à Nordstadt',
    ]) {
      const { areas, words, dropped } = understand(directory, text);
      expect([areas[0]?.name, words, dropped], text).to.deep.equal(['Nordstadt (Ems)', [], []]);
    }
  });
});
