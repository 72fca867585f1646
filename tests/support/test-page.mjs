/**
 * The page that the tests of the browsers run in: with a font of its own, so that widths are the same on every machine.
 * The widgets inherit it, as they inherit any page's.
 */

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The scripts of the widgets' languages, and the two weights that they use. */
export const FACES = [
  ...facesOf('noto-sans', ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']),
  ...facesOf('noto-sans-arabic', ['arabic']),
];

function facesOf(font, subsets) {
  const ranges = require(`@fontsource/${font}/unicode.json`);
  return subsets.flatMap((subset) =>
    ['400', '700'].map((weight) => ({
      source: `url(/node_modules/@fontsource/${font}/files/${font}-${subset}-${weight}-normal.woff2)`,
      descriptors: { weight, unicodeRange: ranges[subset] },
    })),
  );
}

/**
 * @param {string} testFramework address of the module that runs the tests
 * @returns {string} the page; the tests begin when the font is there, and not at all where it is not
 */
export const testPage = (testFramework) => `<!doctype html>
<html${process.env.KMT_LONG ? ' data-long' : ''}>
  <head>
    <meta charset="utf-8" />
    <style>
      html {
        font-family: 'Font of the tests';
      }
    </style>
  </head>
  <body>
    <script type="module">
      // Not by a style sheet: WebKit's modules don't wait for it.
      for (const { source, descriptors } of ${JSON.stringify(FACES)}) {
        document.fonts.add(new FontFace('Font of the tests', source, descriptors));
      }
      await Promise.all([...document.fonts].map((face) => face.load()));
      await import('${testFramework}');
    </script>
  </body>
</html>
`;
