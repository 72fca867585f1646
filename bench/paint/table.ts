/** The samples of all rounds as a table for people. */

/** Milliseconds from the script's arrival to the painted content, and the main thread's own work since the page began. */
export type Sample = { painted: number; work: number };

const COLUMNS = [20, 20, 22, 22, 16, 22];

/** `samples` has a sample a round by peer; what is beyond `baseline` and the ratio to `yardstick` are taken within a round. */
export function table(samples: ReadonlyMap<string, readonly Sample[]>, baseline: string, yardstick: string): string {
  const rows = [...samples].map(([name, own]) => {
    const beyond = (of: keyof Sample): string =>
      spread(own.map((sample, round) => sample[of] - samples.get(baseline)![round]![of]));
    const ratios = own.map(({ painted }, round) => painted / samples.get(yardstick)![round]!.painted);
    return [
      name,
      spread(own.map(({ painted }) => painted)),
      beyond('painted'),
      spread(ratios, 2),
      spread(own.map(({ work }) => work)),
      beyond('work'),
    ];
  });
  const head = [
    'ms',
    'arrived → painted',
    `beyond ${baseline}`,
    `ratio to ${yardstick}`,
    'main thread',
    `beyond ${baseline}`,
  ];
  return [head, ...rows]
    .map((cells) =>
      cells
        .map((cell, index) => cell.padEnd(COLUMNS[index]!))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** "61 (55–70)": the median and the middle half. */
function spread(values: readonly number[], digits = 0): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => sorted[Math.round((sorted.length - 1) * share)]!.toFixed(digits);
  return `${at(0.5)} (${at(0.25)}–${at(0.75)})`;
}
