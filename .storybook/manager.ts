/** What is around the stories: our name and colours, light or dark as the system is. */
import { addons } from 'storybook/manager-api';
import { darkSystem, themeFor } from './themes.ts';

const system = darkSystem();
const dress = (): void => addons.setConfig({ theme: themeFor(system.matches) });

system.addEventListener('change', dress);
dress();
