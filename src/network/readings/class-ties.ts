/** Whether roles of ESCO and O*NET are classed alike: groups of ISCO-08 beside codes of SOC. */
import { type CareerGraph, oncePerFigures, type RoleNode } from '../../graph';

/** How a group of ISCO-08 stands to an occupation of SOC, closest first. */
export type ClassTie = 'SAME' | 'NEAR' | 'FAR' | 'UNKNOWN';

const ONET_ROLE = /^role:onet\/(\d\d-\d{4})/;

/** The SOC code of an O*NET role, "15-1252"; null for others. */
export function socCodeOf({ id }: Pick<RoleNode, 'id'>): string | null {
  return ONET_ROLE.exec(id)?.[1] ?? null;
}

interface SocOfGroups {
  /** Codes by group of four or three digits. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Minor groups of SOC ("15-1") by minor group of ISCO, three digits. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
}

const socOfGroups = oncePerFigures((graph: CareerGraph): SocOfGroups => {
  const codes = new Map<string, Set<string>>();
  const near = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, key: string, value: string) => {
    const set = to.get(key);
    if (set === undefined) to.set(key, new Set([value]));
    else set.add(value);
  };
  for (const { iscoSoc } of graph.sources) {
    for (const line of iscoSoc ?? []) {
      const [group, code] = line.split(' ', 2) as [string, string];
      add(codes, group, code);
      add(near, group.slice(0, 3), minorGroup(code));
    }
  }
  return { codes, near };
});

/**
 * SAME: the bureau's table has the code for the group. NEAR: it has a code of the same minor group for the group or a sister. FAR:
 * neither. UNKNOWN: no source joins the group.
 */
export function classTie(graph: CareerGraph, iscoGroup: string | undefined, code: string | null): ClassTie {
  const { codes, near } = socOfGroups(graph);
  if (iscoGroup === undefined || code === null) return 'UNKNOWN';
  const own = codes.get(iscoGroup) ?? codes.get(iscoGroup.slice(0, 3));
  if (own === undefined) return 'UNKNOWN';
  if (own.has(code)) return 'SAME';
  return near.get(iscoGroup.slice(0, 3))?.has(minorGroup(code)) === true ? 'NEAR' : 'FAR';
}

/** "15-1252" is in "15-1". */
function minorGroup(code: string): string {
  return code.slice(0, 4);
}
