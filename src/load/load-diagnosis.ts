/**
 * How the diagnosis is loaded. Where it lies depends on how the page got the widgets (a chunk of a bundle, or a file
 * beside the one script), so the entry says it.
 */
export type Diagnosis = typeof import('./diagnosis.ts');

let loader: () => Promise<Diagnosis> = () => Promise.reject(new Error('No way to load the diagnosis was set.'));

/** Says how the diagnosis is loaded; called once by each entry (embed.ts, diagnosis-chunk.ts). */
export function loadDiagnosisWith(newLoader: () => Promise<Diagnosis>): void {
  loader = newLoader;
}

/** Rejects where the file is not there; the next call tries again. */
export function loadDiagnosis(): Promise<Diagnosis> {
  return loader();
}
