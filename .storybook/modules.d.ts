declare module '*.css';

/** Made from the source by elements-manifest.ts. */
declare module 'virtual:elements-manifest' {
  const manifest: unknown;
  export default manifest;
}

declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs the analyzer as on the command line; gives the manifest back. */
  export function cli(options: { argv: string[]; noWrite: boolean }): Promise<unknown>;
}

declare module '*/custom-elements-manifest.config.mjs' {
  const config: { globs: string[] };
  export default config;
}
