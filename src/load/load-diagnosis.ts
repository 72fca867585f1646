/** How the diagnosis is loaded: a chunk of a bundle, or a file beside the one script. */
export type Diagnosis = typeof import('./diagnosis.ts');

let load = (): Promise<Diagnosis> => import('./diagnosis.ts');

/** Loads the diagnosis in another way from now on: for tests. */
export function loadDiagnosisWith(loader: typeof load): void {
  load = loader;
}

/** Rejects where the file is not there; the next call tries again. */
export function loadDiagnosis(): Promise<Diagnosis> {
  return load();
}
