/**
 * The editors, as they come, and two with what an administrator allows. Each is a page whose `edited(html)` puts HTML in as the source
 * view does, and gives back what would be saved.
 */
import { allowanceOf } from '../../src/editor/snippet/systems.ts';

export type Editor = {
  id: string;
  name: string;
  /** How it is set up, in German, where not as it comes. */
  note?: string;
  /** Folder in node_modules, for files and version. */
  package: string;
  styles?: string[];
  scripts: string[];
  /** Code of the page. */
  code: string;
};

/** What the Redaktion asks an administrator to allow, for the markers under test. */
const NAMES = ['data-kmt', 'data-src', 'data-lang', 'data-language-menu', 'data-heading-level'];
const allowed = /attributes: \[(.*)\]/.exec(allowanceOf('typo3-rte', NAMES)!.lines)![1]!.split(', ');

const ckeditor4 = (config: object): Pick<Editor, 'package' | 'scripts' | 'code'> => ({
  package: 'ckeditor4',
  scripts: ['ckeditor.js'],
  code: `
    const editor = CKEDITOR.replace('text', ${JSON.stringify({ versionCheck: false, language: 'de', ...config })});
    const ready = new Promise((resolve) => editor.on('instanceReady', resolve));
    window.edited = async (html) => {
      await ready;
      await new Promise((resolve) => editor.setData(html, { callback: resolve }));
      return editor.getData();
    };`,
});

const ckeditor5 = (config: string): Pick<Editor, 'package' | 'scripts' | 'styles' | 'code'> => ({
  package: 'ckeditor5',
  styles: ['dist/browser/ckeditor5.css'],
  scripts: ['dist/browser/ckeditor5.umd.js', 'dist/translations/de.umd.js'],
  code: `
    const all = window.CKEDITOR;
    const plugins = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'BlockQuote', 'Table', 'SourceEditing']
      .map((name) => all[name]);
    const options = { licenseKey: 'GPL', language: 'de', plugins, toolbar: ['heading', 'bold', 'italic', 'link', 'bulletedList', 'sourceEditing'], ...${config} };
    const ready = all.ClassicEditor.create(document.querySelector('#text'), options);
    window.edited = async (html) => {
      const editor = await ready;
      editor.setData(html);
      return editor.getData();
    };`,
});

const tinymce = (version: number, config = {}): Pick<Editor, 'package' | 'scripts' | 'code'> => ({
  package: `tinymce${version}`,
  scripts: ['tinymce.min.js'],
  code: `
    // Its other words are not needed for a picture.
    tinymce.addI18n('de', { 'Source code': 'Quellcode', 'Source Code': 'Quellcode', Save: 'Speichern', Cancel: 'Abbrechen' });
    const options = ${JSON.stringify({ language: 'de', selector: '#text', license_key: 'gpl', promotion: false, plugins: 'code link lists', toolbar: 'bold italic link code', ...config })};
    const ready = tinymce.init(options).then(([editor]) => editor);
    window.edited = async (html) => {
      const editor = await ready;
      editor.setContent(html);
      return editor.getContent();
    };`,
});

export const EDITORS: Editor[] = [
  { id: 'ckeditor4', name: 'CKEditor', ...ckeditor4({}) },
  {
    id: 'ckeditor4-allowed',
    name: 'CKEditor',
    note: 'Marker erlaubt',
    ...ckeditor4({ extraAllowedContent: 'div[data-*,lang,dir]' }),
  },
  { id: 'ckeditor5', name: 'CKEditor', ...ckeditor5('{}') },
  {
    id: 'ckeditor5-allowed',
    name: 'CKEditor',
    note: 'Marker erlaubt',
    ...ckeditor5(
      `{ plugins: [...plugins, all.GeneralHtmlSupport], htmlSupport: { allow: [{ name: 'div', attributes: ${JSON.stringify(allowed)} }] } }`,
    ),
  },
  {
    id: 'ckeditor5-full',
    name: 'CKEditor',
    note: 'alles erlaubt',
    ...ckeditor5(
      '{ plugins: [...plugins, all.GeneralHtmlSupport, all.HtmlComment], htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] } }',
    ),
  },
  { id: 'tinymce5', name: 'TinyMCE', ...tinymce(5) },
  { id: 'tinymce6', name: 'TinyMCE', ...tinymce(6) },
  { id: 'tinymce7', name: 'TinyMCE', ...tinymce(7) },
  { id: 'tinymce7-addresses', name: 'TinyMCE', note: 'convert_urls: false', ...tinymce(7, { convert_urls: false }) },
  { id: 'tinymce8', name: 'TinyMCE', ...tinymce(8) },
  {
    id: 'quill',
    name: 'Quill',
    package: 'quill',
    styles: ['dist/quill.snow.css'],
    scripts: ['dist/quill.js'],
    code: `
      const editor = new Quill('#text', { theme: 'snow' });
      window.edited = async (html) => {
        editor.setContents(editor.clipboard.convert({ html }));
        return editor.getSemanticHTML();
      };`,
  },
  {
    id: 'jodit',
    name: 'Jodit',
    package: 'jodit',
    styles: ['es2021/jodit.min.css'],
    scripts: ['es2021/jodit.min.js'],
    code: `
      const editor = Jodit.make('#text');
      window.edited = async (html) => {
        editor.value = html;
        // It cleans up when nothing has happened for a while.
        await new Promise((resolve) => setTimeout(resolve, 700));
        return editor.value;
      };`,
  },
  {
    id: 'tiptap',
    name: 'tiptap',
    package: '@tiptap/core',
    scripts: ['/bundled/tiptap.js'],
    code: `
      const editor = new tiptap.Editor({ element: document.querySelector('#place'), extensions: [tiptap.StarterKit] });
      window.edited = async (html) => {
        editor.commands.setContent(html);
        return editor.getHTML();
      };`,
  },
  {
    id: 'dompurify',
    name: 'DOMPurify',
    package: 'dompurify',
    scripts: ['dist/purify.min.js'],
    code: 'window.edited = async (html) => DOMPurify.sanitize(html);',
  },
];

/** The page of an editor; what begins with a slash lies elsewhere. */
export function editorPage({ package: folder, styles = [], scripts, code }: Editor): string {
  const address = (file: string): string => (file.startsWith('/') ? file : `/node_modules/${folder}/${file}`);
  return [
    '<!doctype html><html lang="de"><meta charset="utf-8"><title>Editor</title>',
    ...styles.map((file) => `<link rel="stylesheet" href="${address(file)}">`),
    '<div id="place"><textarea id="text"></textarea></div>',
    ...scripts.map((file) => `<script src="${address(file)}"></script>`),
    `<script>${code}</script></html>`,
  ].join('\n');
}
