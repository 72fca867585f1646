/** What a pattern can't say about a value of the data file, hours apart. By name, so that the generated shapes can refer to them. */
export const isLatitude = (value: number): boolean => Math.abs(value) <= 90;
export const isLongitude = (value: number): boolean => Math.abs(value) <= 180;

export const canBeReached = (contact: { telephone?: string; email?: string; url?: string }): boolean =>
  Boolean(contact.telephone ?? contact.email ?? contact.url);
