/** The Länder by their names and short forms, and the zone that all of them have. */
import { meant, ofText } from './otherwise.ts';
import { tidy, wordOf } from './tidy.ts';

const NAMES = (
  'BB brandenburg,BE berlin,BW badenwürttemberg,BY bayern,HB bremen,HE hessen,HH hamburg,MV mecklenburgvorpommern,' +
  'NI niedersachsen nds,NW nordrheinwestfalen nrw,RP rheinlandpfalz,SH schleswigholstein,SL saarland,SN sachsen,' +
  'ST sachsenanhalt,TH thüringen'
)
  .split(',')
  .map((names) => names.split(' '));

export const readRegion = ofText((text) => {
  const written = wordOf(text);
  const [land] =
    NAMES.find((names) => names.some((each) => [each.toLowerCase(), `de${each.toLowerCase()}`].includes(written))) ??
    [];
  return meant(land && `DE-${land}`);
});

export const readTimeZone = ofText((text) => {
  const written = tidy(text).replace(/\s+/g, '_');
  if (/^(europe[/_-]?|europa[/_-]?)?berlin$|^(mez|mesz|cest|deutschland|germany)$/i.test(written))
    return { value: 'Europe/Berlin' };
  return { value: written };
});

export const readVersion = ofText((text) => (/^v?1(\.0+)*$/i.test(tidy(text)) ? { value: 1 } : undefined));
