/**
 * How many samples a test of generated cases takes: in `npm test` the first few of those that `npm run test:long` takes all of.
 * Their seeds are fixed, so both are the same every time.
 */
export const samples = (few: number, all: number): number => (process.env.KMT_LONG ? all : few);
