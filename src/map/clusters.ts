/** Which markers would lie on each other, and are shown as one. */
export type Point = { x: number; y: number };

/**
 * Puts items that lie closer together than `reach` into one group each. The first item of a group stands for it, so the
 * order of the items (the list's) decides, and equal input gives equal groups.
 */
export function clusters<T>(items: readonly T[], pointOf: (item: T) => Point, reach: number): T[][] {
  const groups: { point: Point; items: T[] }[] = [];
  for (const item of items) {
    const at = pointOf(item);
    const near = groups.find((group) => Math.hypot(group.point.x - at.x, group.point.y - at.y) < reach);
    if (near) near.items.push(item);
    else groups.push({ point: at, items: [item] });
  }
  return groups.map((group) => group.items);
}

/** Where `count` markers of one size stand that share a point: in centred rows, as offsets from the point. */
export function fan(count: number, size: number, perRow = 5): Point[] {
  const rows = Math.ceil(count / perRow);
  const points: Point[] = [];
  for (let index = 0; index < count; index++) {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    points.push({
      x: ((index % perRow) - (inRow - 1) / 2) * size,
      y: (row - (rows - 1) / 2) * size,
    });
  }
  return points;
}
