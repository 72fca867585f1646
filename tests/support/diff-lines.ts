/** How many lines a diff of two texts shows: those that went and those that came (longest common subsequence). */
export function diffLines(before: string, after: string): number {
  let [one, two] = [before.split('\n'), after.split('\n')];
  while (one.length > 0 && one[0] === two[0]) [one, two] = [one.slice(1), two.slice(1)];
  while (one.length > 0 && one[one.length - 1] === two[two.length - 1])
    [one, two] = [one.slice(0, -1), two.slice(0, -1)];
  let row = new Array<number>(two.length + 1).fill(0);
  for (const line of one) {
    const next = [0];
    for (const [i, other] of two.entries()) next.push(line === other ? row[i]! + 1 : Math.max(row[i + 1]!, next[i]!));
    row = next;
  }
  return one.length + two.length - 2 * row[two.length]!;
}
