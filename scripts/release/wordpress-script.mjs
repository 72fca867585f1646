/** The script of the plugin's settings page as one file; the words of languages it takes from where the widgets do. */
import esbuild from 'esbuild';

/** Its text. The same source gives the same text. */
export async function settingsScript() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/wordpress/engine/settings.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome87', 'firefox91', 'safari15'],
    supported: { 'dynamic-import': true },
    conditions: ['production'],
    tsconfig: 'tsconfig.json',
    legalComments: 'inline',
    charset: 'ascii',
    plugins: [languagesInFolder],
  });
  return outputFiles[0].text;
}

const languagesInFolder = {
  name: 'languages-in-folder',
  setup: (build) =>
    build.onLoad({ filter: /generated\/language-files\.ts$/ }, () => ({
      contents: 'export const languageFiles = { load: (name, at) => import(at(`./locales/${name}.js`)) };',
    })),
};
