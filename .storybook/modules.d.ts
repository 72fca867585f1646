declare module '*.css';

/** Built by `npm run build`, which runs before Storybook; types are checked without it. */
declare module '*/dist/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
