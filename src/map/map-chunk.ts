/** The map as a file beside the ES modules; a bundler finds it by this import. */
import { loadMapWith } from '../elements/locator/map-loader.ts';

loadMapWith(() => import('./map.ts'));
