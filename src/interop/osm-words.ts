/** The words of OSM's opening_hours that writing and reading share. */

export const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** OSM has no open ends of dates: these stand for them. */
export const FIRST_DATE = 1970_01_01;
export const LAST_DATE = 2100_12_31;

/** OSM knows no modes; its way is the state "unknown" with a comment. */
export const COMMENTS = { appointment: 'by appointment', phone: 'by phone' } as const;
