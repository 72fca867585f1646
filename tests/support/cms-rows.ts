/** Which rows of docs/cms-matrix.json say what becomes of a snippet in a system that the Redaktion knows. */
import matrixJson from '../../docs/cms-matrix.json' with { type: 'json' };
import type { Matrix, Row } from '../../scripts/cms/matrix.ts';
import type { System } from '../../src/editor/snippet/systems.ts';

export const matrix = matrixJson as Matrix;

/** As the system is, and with what an administrator has allowed; of Plone, that was never seen. */
const ROWS: Record<System, { is: string; allowed?: string }> = {
  // An author, who has no right to unfiltered HTML.
  wordpress: { is: 'wordpress-author' },
  typo3: { is: 'typo3-output' },
  'typo3-rte': { is: 'typo3-rte', allowed: 'typo3-rte-allowed' },
  'drupal-full': { is: 'drupal-full' },
  'drupal-basic': { is: 'drupal-basic', allowed: 'drupal-basic-allowed' },
  joomla: { is: 'joomla' },
  contao: { is: 'contao' },
  plone: { is: 'plone' },
  // The strictest that is known: text and links.
  other: { is: 'sanitize-html' },
};

/** The row of a system. */
export function rowOf(system: System, allowed = false): Row {
  const { is, allowed: withMore = is } = ROWS[system];
  return rowNamed(allowed ? withMore : is);
}

/** A row by its id; throws where there is none. */
export function rowNamed(id: string): Row {
  const row = matrix.rows.find((each) => each.id === id);
  if (!row) throw new Error(`docs/cms-matrix.json has no row "${id}".`);
  return row;
}
