import { expect } from 'chai';
import { isTimeZone, knowsHolidaysOf } from '../../../src/model/calendar/known-places.ts';

const LAENDER = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ').map((land) => `DE-${land}`);

describe('isTimeZone', () => {
  it('tells zones from other words', () => {
    expect(['Europe/Berlin', 'Europe/Busingen', 'Asia/Tokyo', 'UTC'].filter(isTimeZone)).to.have.length(4);
    expect(['Europe/Emden', 'Berlin', '', 'undefined'].filter(isTimeZone)).to.deep.equal([]);
  });
});

describe('knowsHolidaysOf', () => {
  it('knows the sixteen Länder and nothing else', () => {
    expect(LAENDER.every(knowsHolidaysOf)).to.equal(true);
    expect(['DE-XX', 'DE-', 'DE-B', 'AT-9', 'de-ni'].some(knowsHolidaysOf)).to.equal(false);
  });
});
