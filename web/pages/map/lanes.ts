/** Which lane of the map a role is in: that of its discipline, or of the everyday work that it is most like. */
import { INTERESTS } from '../words/vocabulary';
import type { MapRole } from './map-query';

export interface LaneName {
  /** Part of class names and of addresses: "software-engineering"; "everyday" for all lanes outside the disciplines. */
  readonly group: string;
  /** What tells lanes apart: the group, or "everyday-social". */
  readonly key: string;
  readonly name: string;
  /** Two letters, so that colour is never all that tells lanes apart. */
  readonly sign: string;
}

/** The group of roles outside the disciplines: what people do before they come. */
export const EVERYDAY = 'everyday';

/** Disciplines whose roles trade people most are neighbours. Others follow by name. */
const ORDER = [
  'software-engineering',
  'data',
  'product',
  'design',
  'marketing',
  'business',
  'finance',
  'accounting',
] as const;

/** A name as part of an address: "Software Engineering" is "software-engineering". */
export function laneSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The lane of a role. Roles outside the disciplines share lanes by their strongest interest; the first of equals counts. */
export function laneOf({ discipline, interests }: MapRole): LaneName {
  if (discipline !== null) {
    const key = laneSlug(discipline.name);
    return { group: key, key, name: discipline.name, sign: discipline.name.slice(0, 2) };
  }
  const [type] = Object.keys(INTERESTS)
    .filter((name) => interests?.[name] !== undefined)
    .sort((one, other) => (interests?.[other] ?? 0) - (interests?.[one] ?? 0));
  if (type === undefined) return { group: EVERYDAY, key: EVERYDAY, name: 'Everyday jobs', sign: 'Ev' };
  const words = INTERESTS[type] ?? '';
  return { group: EVERYDAY, key: `${EVERYDAY}-${type}`, name: `Everyday jobs: ${words}`, sign: type.slice(0, 2) };
}

/** Negative if the first lane stands above the second: disciplines first, then everyday jobs in the order of interests. */
export function compareLanes(one: LaneName, other: LaneName): number {
  const place = ({ group, key }: LaneName): number => {
    if (group === EVERYDAY) return 1000 + Object.keys(INTERESTS).indexOf(key.slice(EVERYDAY.length + 1));
    const at = (ORDER as readonly string[]).indexOf(group);
    return at < 0 ? ORDER.length : at;
  };
  return place(one) - place(other) || (one.key < other.key ? -1 : Number(one.key > other.key));
}
