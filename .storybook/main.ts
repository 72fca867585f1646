import type { StorybookConfig } from '@storybook/web-components-vite';
import { elementsManifest } from './elements-manifest.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Stories load the real data as a page would: `src="data/emden.json"`, relative, so that a subfolder does as well.
  staticDirs: [
    { from: '../data', to: '/data' },
    { from: '../docs/guide', to: '/docs/guide' },
    { from: './static', to: '/' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, base: './', plugins: [...(vite.plugins ?? []), elementsManifest()] }),
};

export default config;
