/**
 * The tests of `tests/model` and `tests/interop` in one page, since they need no page at all and each costs a second in every
 * browser. web-test-runner.config.mjs puts an import of each of them here; alone, they run as any other file.
 */
export {};
