/** What is told to those who do not see what changed: one polite live region for the whole page (redaktion.html). */

/** Long enough for every screen reader to fetch the words. */
const LINGER_MS = 4000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells it once. What is visible anyway where the focus goes needs no telling. */
export function announce(text: string): void {
  const region = document.getElementById('announcer');
  if (!region) return;
  clearTimeout(timer);
  // The same words again are a change only if they were gone.
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = text));
  timer = setTimeout(() => (region.textContent = ''), LINGER_MS);
}
