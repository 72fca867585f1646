import type { I18n } from './i18n.ts';
import { fill } from './msg.ts';

/** "Telefon:", with the space before the colon that French has. */
export function labelText({ msg }: I18n, label: string): string {
  // Replaced in the label, so that one which awaits translation stays marked as German.
  return label.replace(/.+/, (words) =>
    fill(msg('[label]:', { id: 'label', desc: 'A label before a value, with its colon: "Phone:"' }), { label: words }),
  );
}
