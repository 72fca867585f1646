/**
 * How many samples a test of generated cases takes: in `npm test` the first few of those that `npm run test:long` takes all of.
 * Give them a fixed seed, so that both are the same every time. A browser takes few.
 */
export const samples = <T>(few: T, all: T): T => (isLong ? all : few);

/** A browser knows it from the page of the tests (test-page.mjs). */
const isLong = 'document' in globalThis ? 'long' in document.documentElement.dataset : Boolean(process.env.KMT_LONG);
