import { loadPart } from './parts.ts';

export type Diagnosis = typeof import('./diagnosis.ts');

/** The part that is loaded when something is wrong. */
export const loadDiagnosis = (): Promise<Diagnosis> => loadPart('diagnosis', () => import('./diagnosis.ts'));
