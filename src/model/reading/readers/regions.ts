/** The Länder by their names and short forms, and the zone that all of them have. */
import { meant, ofText } from './otherwise.ts';
import { tidy, wordOf } from './tidy.ts';

const LAENDER: Record<string, string> = {
  ...{ brandenburg: 'BB', berlin: 'BE', badenwürttemberg: 'BW', bayern: 'BY', bremen: 'HB', hessen: 'HE' },
  ...{
    hamburg: 'HH',
    mecklenburgvorpommern: 'MV',
    niedersachsen: 'NI',
    nordrheinwestfalen: 'NW',
    nrw: 'NW',
    nds: 'NI',
  },
  ...{ rheinlandpfalz: 'RP', schleswigholstein: 'SH', saarland: 'SL', sachsen: 'SN', sachsenanhalt: 'ST' },
  ...{ thüringen: 'TH', lowersaxony: 'NI', bavaria: 'BY' },
};

export const readRegion = ofText((text) => {
  const written = wordOf(text);
  const land = /^(?:de)?(b[bewy]|h[beh]|mv|n[iw]|rp|s[hlnt]|th)$/.exec(written)?.[1]?.toUpperCase();
  const named = new Map(Object.entries(LAENDER)).get(written.replace(/^de(?=nds|nrw)/, ''));
  return meant((land ?? named) && `DE-${land ?? named ?? ''}`);
});

export const readTimeZone = ofText((text) => {
  const written = tidy(text).replace(/\s+/g, '_');
  if (/^(europe[/_-]?|europa[/_-]?)?berlin$|^(mez|mesz|cest|deutschland|germany)$/i.test(written))
    return { value: 'Europe/Berlin' };
  return { value: written };
});

export const readVersion = ofText((text) => (/^v?1(\.0+)*$/i.test(tidy(text)) ? { value: 1 } : undefined));
