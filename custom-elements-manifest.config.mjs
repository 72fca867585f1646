/**
 * The manifest describes each element as its user sees it: attributes, public properties, events, slots, parts and custom
 * properties, from the doc comments in src/elements. What Lit calls and what is private is left out. Editors' own formats
 * are made from it.
 */

import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Members that Lit or the browser calls, not the page. */
const LIFECYCLE =
  /^(connectedCallback|disconnectedCallback|attributeChangedCallback|createRenderRoot|render|update|updated|willUpdate|firstUpdated|shouldUpdate|styles|shadowRootOptions)$/;

const isPublic = ({ name, privacy }) =>
  (privacy ?? 'public') === 'public' && !/^[_#]/.test(name) && !LIFECYCLE.test(name);

/** src/elements/office-card/office-card.ts holds the class OfficeCard of kmt-office-card, defined by define/office-card.ts. */
const byNamingRule = {
  name: 'by-naming-rule',
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules;
    for (const module of modules) {
      const name = /([\w-]+)\.ts$/.exec(module.path)[1];
      const className = name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
      const element = module.declarations.find((declaration) => declaration.name === className);
      if (!element) throw new Error(`${module.path} does not export the class ${className}.`);
      if (!element.description) throw new Error(`${className} has no description.`);

      const path = `dist/npm/define/${name}.js`;
      const tagName = `kmt-${name}`;
      Object.assign(element, { tagName, customElement: true, members: (element.members ?? []).filter(isPublic) });
      element.attributes = element.attributes?.filter(
        ({ fieldName }) => !fieldName || element.members.some((member) => member.name === fieldName),
      );
      // The analyzer also takes dispatchEvent(new KmtSearchEvent(…)) for an event, whose name it can't see.
      element.events = element.events?.filter(({ name }) => name);
      module.path = path;
      module.declarations = [element];
      module.exports = [
        { kind: 'js', name: className, declaration: { name: className, module: path } },
        { kind: 'custom-element-definition', name: tagName, declaration: { name: className, module: path } },
      ];
    }
  },
};

/** Custom properties have no default that could be told: KERN's tokens, and the colour scheme, decide. */
const forEditors = { outdir: 'dist', hideCssPropertiesDocs: true, hideLogs: true };

export default {
  globs: readdirSync('src/define')
    .filter((file) => file !== 'define.ts')
    .map((file) => `src/elements/${basename(file, '.ts')}/${file}`),
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    byNamingRule,
    // What editors show while somebody writes a tag: VS Code, and JetBrains' by package.json's "web-types".
    customElementVsCodePlugin({ ...forEditors, cssFileName: null }),
    customElementJetBrainsPlugin({ ...forEditors, packageJson: false }),
  ],
};
