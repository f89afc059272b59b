/** Which moves between roles a state's employment service names, through the occupations of ESCO that its professions stand for. */
import { officialOfText, remembered } from '../../domain';
import { type CareerGraph, oncePerNodes, type SourceNode } from '../../graph';
import { rolesOfJob } from '../readings/job-roles';
import { readingsOf } from '../readings/readings';
import { isOurs, isSameWork } from '../readings/relations';

/** A service's word for a move. */
export interface OfficialMove {
  readonly source: SourceNode;
  /** Country of the service, ISO 3166-1: "FR". */
  readonly country: string;
  /** Titles of the two professions, in the language of the country. */
  readonly fromProfession: string;
  readonly toProfession: string;
  /** Place in the list of the first profession, 1 for the nearest; null if the service ranks none. */
  readonly rank: number | null;
  /** How well people fit, by the service, 1..100; null if it does not say. */
  readonly percent: number | null;
}

interface Profession {
  /** Number of the source. */
  readonly source: number;
  readonly title: string;
  readonly roles: readonly string[];
  /** By number of the profession that people are sent to. */
  readonly moves: ReadonlyMap<number, { readonly rank: number | null; readonly percent: number | null }>;
}

interface OfficialTable {
  readonly professions: readonly Profession[];
  /** By role: the numbers of its professions. */
  readonly of: readonly (readonly number[])[];
  /** By profession: the numbers of its roles. */
  readonly roles: readonly (readonly number[])[];
}

/** The table of a graph, made once; null if no source has official moves. O(roles). */
const tableOf = oncePerNodes((graph: CareerGraph): OfficialTable | null => {
  const professions = professionsIn(graph);
  if (professions.length === 0) return null;
  const stated = new Map<number, number[]>();
  for (const [number, { roles }] of professions.entries())
    for (const id of roles) {
      const node = graph.find(id);
      if (node?.kind !== 'Role') continue;
      const known = stated.get(node.index);
      if (known === undefined) stated.set(node.index, [number]);
      else known.push(number);
    }
  const of = graph.roles.map(({ index }) => professionsOf(graph, index, stated));
  const roles = professions.map((): number[] => []);
  for (const [role, numbers] of of.entries()) for (const number of numbers) roles[number]!.push(role);
  return { professions, of, roles };
});

function professionsIn({ sources }: CareerGraph): readonly Profession[] {
  const professions: Profession[] = [];
  for (const source of sources) {
    const stated = (source.officialMoves ?? []).map(officialOfText);
    const first = professions.length;
    const numberOf = new Map(stated.map(({ code }, at) => [code, first + at]));
    for (const { title, roles, moves } of stated) {
      const targets = moves.flatMap(({ code, rank, percent }) => {
        const number = numberOf.get(code);
        return number === undefined ? [] : [[number, { rank, percent }] as const];
      });
      professions.push({ source: source.index, title, roles, moves: new Map(targets) });
    }
  }
  return professions;
}

/**
 * The professions of a role: those of the roles that are the same job, else of those that are the same work, else of its kinds; for a role of
 * ours also of the wider work that it is a part of.
 */
function professionsOf(
  graph: CareerGraph,
  role: number,
  stated: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const ofAll = (roles: readonly number[]) => [...new Set(roles.flatMap((each) => stated.get(each) ?? []))];
  const own = ofAll(rolesOfJob(graph, role));
  if (own.length > 0) return own;
  const readings = readingsOf(graph, role);
  const read = (isWanted: (relation: (typeof readings)[number]['relation']) => boolean) =>
    ofAll(readings.filter(({ relation }) => isWanted(relation)).map((reading) => reading.role));
  const same = read(isSameWork);
  if (same.length > 0) return same;
  const kinds = read((relation) => relation === 'narrowMatch');
  if (kinds.length > 0 || !isOurs(graph.roles[role]!)) return kinds;
  const wider = readings.filter(({ relation }) => relation === 'broadMatch');
  return ofAll(wider.flatMap((reading) => rolesOfJob(graph, reading.role)));
}

/**
 * What employment services say of a move from one role to another: one word of each, its nearest; `[]` if none names the move.
 *
 * @param from, to - numbers of roles
 */
export function officialMoves(graph: CareerGraph, from: number, to: number): readonly OfficialMove[] {
  const table = tableOf(graph);
  if (table === null) return [];
  const best = new Map<number, OfficialMove>();
  for (const left of table.of[from]!)
    for (const entered of table.of[to]!) {
      const { source, title, moves } = table.professions[left]!;
      const move = moves.get(entered);
      if (move === undefined) continue;
      const said = {
        source: graph.sources[source]!,
        country: graph.sources[source]!.country ?? '',
        fromProfession: title,
        toProfession: table.professions[entered]!.title,
        ...move,
      };
      const before = best.get(source);
      if (before === undefined || isNearer(said, before)) best.set(source, said);
    }
  return [...best.values()];
}

function isNearer(a: OfficialMove, b: OfficialMove): boolean {
  return (a.rank ?? 0) < (b.rank ?? 0) || (a.percent ?? 0) > (b.percent ?? 0);
}

/** The numbers of the roles to which employment services send people of a role, ascending; `[]` if none. */
export function officialTargets(graph: CareerGraph, role: number): readonly number[] {
  return remembered(targetsOf(graph), role, () => targetsIn(tableOf(graph), role));
}

const targetsOf = oncePerNodes((_: CareerGraph) => new Map<number, readonly number[]>());

function targetsIn(table: OfficialTable | null, role: number): readonly number[] {
  if (table === null) return [];
  const targets = new Set<number>();
  for (const left of table.of[role]!)
    for (const entered of table.professions[left]!.moves.keys())
      for (const target of table.roles[entered]!) targets.add(target);
  targets.delete(role);
  return [...targets].sort((a, b) => a - b);
}

/** Who says so, in a sentence: "The French employment service names this move (France Travail; 2nd of its list)." */
export function officialSentence({ source, country, rank, percent }: OfficialMove): string {
  const service = SERVICES[country] ?? `The employment service of ${country}`;
  const how = rank !== null ? `, place ${rank} in its list` : percent !== null ? `, as a fit of ${percent} %` : '';
  return `${service} (${source.publisher}) names this move${how}.`;
}

const SERVICES: Readonly<Record<string, string>> = {
  FR: 'The French employment service',
  SE: 'The Swedish employment service',
};
