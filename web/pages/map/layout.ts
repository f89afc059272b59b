/** Where each role stands on the map: lanes by discipline, columns by rung. The same roles always stand in the same places. Linear time but for sorting. */
import { compareLanes, type LaneName, laneOf } from './lanes';
import { LEVELS } from './map-address';
import type { MapRole } from './map-query';

/** Sizes in units of the map; one is a pixel at full size. */
export const SIZES = Object.freeze({
  box: { width: 158, height: 42 },
  gap: { x: 12, y: 14 },
  column: 28,
  lane: { head: 46, foot: 16, apart: 14, folded: 14 },
  edge: 16,
});

export interface Box {
  readonly role: MapRole;
  readonly lane: LaneName;
  /** The upper left corner. */
  readonly x: number;
  readonly y: number;
}

export interface Column {
  /** As the API names it; null for roles whose rung is not known. */
  readonly level: string | null;
  readonly x: number;
  readonly width: number;
}

export interface Lane extends LaneName {
  readonly y: number;
  readonly height: number;
  readonly count: number;
  /** A folded lane is a strip without its roles. */
  readonly isFolded: boolean;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
  /** In reading order: lane by lane, column by column. */
  readonly boxes: readonly Box[];
  readonly byId: ReadonlyMap<string, Box>;
}

/** How many roles stand side by side in one column at most. */
const MOST_SIDE_BY_SIDE = 3;

/**
 * Places roles; columns and lanes without roles are left out.
 *
 * @param roles - in any order
 * @param open - keys of the lanes whose roles show, the others are folded; empty: all
 */
export function layoutOf(roles: readonly MapRole[], open: readonly string[] = []): Layout {
  const laneNames = new Map<string, LaneName>();
  const cells = new Map<string, Map<string | null, MapRole[]>>();
  for (const role of roles) {
    const lane = laneOf(role);
    laneNames.set(lane.key, lane);
    const cell = cells.get(lane.key) ?? new Map<string | null, MapRole[]>();
    cells.set(lane.key, cell.set(levelOf(role), [...(cell.get(levelOf(role)) ?? []), role]));
  }
  const names = [...laneNames.values()].sort(compareLanes);
  const levels = [...LEVELS, null].filter((level) => [...cells.values()].some((cell) => cell.has(level)));
  const across = levels.map((level) => sideBySide(names.map(({ key }) => cells.get(key)?.get(level)?.length ?? 0)));

  const columns: Column[] = [];
  let x: number = SIZES.edge;
  levels.forEach((level, at) => {
    const width = across[at]! * (SIZES.box.width + SIZES.gap.x) - SIZES.gap.x;
    columns.push({ level, x, width });
    x += width + SIZES.column;
  });

  const lanes: Lane[] = [];
  const boxes: Box[] = [];
  let y = 0;
  for (const name of names) {
    const cell = cells.get(name.key)!;
    const isFolded = open.length > 0 && !open.includes(name.key);
    let rows = 1;
    let count = 0;
    levels.forEach((level, at) => {
      const here = [...(cell.get(level) ?? [])].sort(byTitle);
      count += here.length;
      if (isFolded) return;
      rows = Math.max(rows, Math.ceil(here.length / across[at]!));
      here.forEach((role, place) => {
        boxes.push({
          role,
          lane: name,
          x: columns[at]!.x + (place % across[at]!) * (SIZES.box.width + SIZES.gap.x),
          y: y + SIZES.lane.head + Math.floor(place / across[at]!) * (SIZES.box.height + SIZES.gap.y),
        });
      });
    });
    const whole = SIZES.lane.head + rows * (SIZES.box.height + SIZES.gap.y) - SIZES.gap.y + SIZES.lane.foot;
    const height = isFolded ? SIZES.lane.folded : whole;
    lanes.push({ ...name, y, height, count, isFolded });
    y += height + (isFolded ? SIZES.lane.apart / 2 : SIZES.lane.apart);
  }
  return {
    width: Math.max(0, x - SIZES.column + SIZES.edge),
    height: Math.max(0, y - SIZES.lane.apart),
    columns,
    lanes,
    boxes,
    byId: new Map(boxes.map((box) => [box.role.id, box])),
  };
}

function levelOf({ seniority }: MapRole): string | null {
  return (LEVELS as readonly (string | null)[]).includes(seniority) ? seniority : null;
}

/** As many as keep the fullest cell of a column to about five rows. */
function sideBySide(counts: readonly number[]): number {
  const most = Math.max(...counts);
  return Math.min(MOST_SIDE_BY_SIDE, Math.max(1, Math.ceil(most / 5)));
}

function byTitle(one: MapRole, other: MapRole): number {
  const [a, b] = [one.title.toLowerCase(), other.title.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : one.id < other.id ? -1 : 1;
}

/** The box that lies nearest in a direction, for arrow keys; null if none does. Sideways distance counts twice. */
export function neighbourOf(from: Box, key: string, boxes: readonly Box[]): Box | null {
  const [dx, dy] = DIRECTIONS[key] ?? [0, 0];
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const [x, y] = [box.x - from.x, box.y - from.y];
    const along = x * dx + y * dy;
    if (along <= 0) continue;
    const distance = along + 2 * Math.abs(x * dy + y * dx);
    if (distance < least) [best, least] = [box, distance];
  }
  return best;
}

/** What the arrow keys point to. */
export const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
