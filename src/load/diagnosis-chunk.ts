/** The diagnosis as a chunk beside the ES modules; a bundler finds it by this import. */
import { loadDiagnosisWith } from './load-diagnosis.ts';

loadDiagnosisWith(() => import('./diagnosis.ts'));
