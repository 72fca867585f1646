/** Asks the device where it is, on the reader's wish only, and knows what to say when it won't tell. */
import type { ReactiveControllerHost } from 'lit';
import type { I18n } from '../../i18n/i18n.ts';
import type { Coordinates } from '../../model/places/distance.ts';

/** As long as somebody waits for an answer. */
const PATIENCE_MS = 15_000;
/** People don't move far in this time. */
const FRESH_MS = 300_000;

export class Position {
  /** `denied`, `unavailable` and `timeout` are the API's errors 1, 2 and 3. */
  state: 'idle' | 'asking' | 'denied' | 'unavailable' | 'timeout' = 'idle';
  readonly #host: ReactiveControllerHost;
  readonly #onFound: (position: Coordinates) => void;

  constructor(host: ReactiveControllerHost, onFound: (position: Coordinates) => void) {
    this.#host = host;
    this.#onFound = onFound;
  }

  ask(): void {
    if (this.state === 'asking') return;
    this.#become('asking');
    // Missing where the page isn't served securely; refused by error 1 where a frame may not ask.
    const { geolocation } = navigator as { geolocation?: Geolocation };
    if (!geolocation) {
      this.#become('unavailable');
      return;
    }
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        if (this.state !== 'asking') return;
        this.#become('idle');
        this.#onFound({ latitude, longitude });
      },
      ({ code }) => this.#become((['denied', 'unavailable', 'timeout'] as const)[code - 1] ?? 'unavailable'),
      { timeout: PATIENCE_MS, maximumAge: FRESH_MS },
    );
  }

  /** The reader went on with something else, or waits no longer. */
  forget(): void {
    this.#become('idle');
  }

  #become(state: Position['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** What there is to say about the search for the position; '' when there is nothing. */
export function positionText({ msg }: I18n, { state }: Position): string {
  switch (state) {
    case 'asking':
      return msg('Ihr Standort wird ermittelt …', {
        id: 'locator-position-asking',
        desc: 'While the device finds out where it is',
      });
    case 'denied':
      return msg('Ihr Browser gibt den Standort nicht frei. Bitte geben Sie Ihren Ort oder Ihre Postleitzahl ein.', {
        id: 'locator-position-denied',
        desc: 'The reader or the browser refused to tell the position',
      });
    case 'unavailable':
      return msg('Ihr Gerät kennt seinen Standort nicht. Bitte geben Sie Ihren Ort oder Ihre Postleitzahl ein.', {
        id: 'locator-position-unavailable',
        desc: 'The device has no way to know its position',
      });
    case 'timeout':
      return msg(
        'Ihr Standort war nicht rechtzeitig zu ermitteln. Versuchen Sie es noch einmal, oder geben Sie Ihren Ort ein.',
        {
          id: 'locator-position-timeout',
          desc: 'The device took too long to find its position',
        },
      );
    default:
      return '';
  }
}
