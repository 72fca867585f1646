/** The sixteen Länder: ISO 3166-2 for the file, and the first two digits of municipality keys. */
export const LAENDER = [
  { region: 'DE-BW', key: '08', name: 'Baden-Württemberg' },
  { region: 'DE-BY', key: '09', name: 'Bayern' },
  { region: 'DE-BE', key: '11', name: 'Berlin' },
  { region: 'DE-BB', key: '12', name: 'Brandenburg' },
  { region: 'DE-HB', key: '04', name: 'Bremen' },
  { region: 'DE-HH', key: '02', name: 'Hamburg' },
  { region: 'DE-HE', key: '06', name: 'Hessen' },
  { region: 'DE-MV', key: '13', name: 'Mecklenburg-Vorpommern' },
  { region: 'DE-NI', key: '03', name: 'Niedersachsen' },
  { region: 'DE-NW', key: '05', name: 'Nordrhein-Westfalen' },
  { region: 'DE-RP', key: '07', name: 'Rheinland-Pfalz' },
  { region: 'DE-SL', key: '10', name: 'Saarland' },
  { region: 'DE-SN', key: '14', name: 'Sachsen' },
  { region: 'DE-ST', key: '15', name: 'Sachsen-Anhalt' },
  { region: 'DE-SH', key: '01', name: 'Schleswig-Holstein' },
  { region: 'DE-TH', key: '16', name: 'Thüringen' },
] as const;

/** "Niedersachsen" for "DE-NI"; what is none of them, as it is. */
export const landName = (region: string): string => LAENDER.find((land) => land.region === region)?.name ?? region;

/** "03" for "DE-NI" */
export const keyOf = (region: unknown): string | undefined => LAENDER.find((land) => land.region === region)?.key;
