/** Storybook in our own colours: those of the elements (src/elements/shared/tokens.ts), on quiet grounds. */
import { create, type ThemeVars } from 'storybook/theming';

const ours = {
  brandTitle: 'KMT Widgets',
  brandUrl: '?path=/docs/willkommen--docs',
  brandTarget: '_self',
  fontBase: 'system-ui, sans-serif',
  appBorderRadius: 6,
  inputBorderRadius: 6,
};

const light = create({
  base: 'light',
  ...ours,
  colorPrimary: '#0b57a4',
  colorSecondary: '#0b57a4',
  appBg: '#f2f4f6',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appHoverBg: '#e2e9f1',
  appBorderColor: '#cfd5dc',
  textColor: '#1b2027',
  textMutedColor: '#4d5762',
  textInverseColor: '#ffffff',
  barBg: '#ffffff',
  barTextColor: '#4d5762',
  barHoverColor: '#0b57a4',
  barSelectedColor: '#0b57a4',
  buttonBg: '#f2f4f6',
  buttonBorder: '#6b7683',
  inputBg: '#ffffff',
  inputBorder: '#6b7683',
  inputTextColor: '#1b2027',
});

const dark = create({
  base: 'dark',
  ...ours,
  colorPrimary: '#8ec5ff',
  // Storybook darkens it under the white name of what is chosen in the sidebar: the accent itself would be too light.
  colorSecondary: '#429bff',
  appBg: '#22272e',
  appContentBg: '#16191d',
  appPreviewBg: '#16191d',
  appHoverBg: '#303a46',
  appBorderColor: '#47505b',
  textColor: '#e7ebf0',
  textMutedColor: '#b8c0cc',
  textInverseColor: '#0b1f33',
  barBg: '#16191d',
  barTextColor: '#b8c0cc',
  barHoverColor: '#8ec5ff',
  barSelectedColor: '#8ec5ff',
  buttonBg: '#22272e',
  buttonBorder: '#8e99a6',
  inputBg: '#16191d',
  inputBorder: '#8e99a6',
  inputTextColor: '#e7ebf0',
});

/** The theme of a colour scheme. */
export const themeFor = (isDark: boolean): ThemeVars => (isDark ? dark : light);

/** Whether the reader's system is dark, now and whenever that changes. */
export const darkSystem = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
