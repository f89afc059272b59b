/** Which roles of different classifications share a name, and whose name it is. */
import { type CareerGraph, holderAt, holdersOf, type NameHolder, type RoleNode, type Sliced } from '../../graph';
import { finenessOf, isClass, isOurs } from './relations';
import { titleParts } from './title-parts';

/** The names that two roles of different classifications share. The first is of the finer classification. */
export interface NameTie {
  /** Title of both. */
  titles: boolean;
  /** The title of the first is a part of that of the second: "Accountants and Auditors". */
  part: boolean;
  /** The title of the first is another title of the second: one over the number of roles beside the second that have it; else 0. */
  firstTitle: number;
  /** The title of the second, or half of it, is another title of the first: the same. */
  secondTitle: number;
  /** Sum over other titles that both have, each over the number of roles beside the second that have it. */
  others: number;
}

export interface NameTies {
  /** By `tieKey`. */
  readonly between: ReadonlyMap<number, NameTie>;
  /** The roles that a role of the finer classification is tied to. */
  of(first: number): readonly number[];
}

/** The key of a tie; `first` is of the finer classification. */
export function tieKey({ roles }: CareerGraph, first: number, second: number): number {
  return first * roles.length + second;
}

/**
 * The ties of all roles. O(names + pairs that share one).
 * @param ofOurs - true: only those of our own roles
 */
export function* nameTies(graph: CareerGraph, ofOurs = false): Sliced<NameTies> {
  const { roles } = graph;
  const { hashes, nodes } = graph.variants.tables;
  const fineness = Uint8Array.from(roles, (role) => finenessOf(role));
  const isOfOurs = ({ node }: NameHolder) => isOurs(roles[node]!);
  const between = new Map<number, NameTie>();
  const tied = new Map<number, number[]>();
  const tieOf = (first: number, second: number): NameTie => {
    const key = tieKey(graph, first, second);
    const known = between.get(key);
    if (known !== undefined) return known;
    const tie = { titles: false, part: false, firstTitle: 0, secondTitle: 0, others: 0 };
    between.set(key, tie);
    const others = tied.get(first);
    if (others === undefined) tied.set(first, [second]);
    else others.push(second);
    return tie;
  };

  let holders: NameHolder[] = [];
  for (let at = 0; at < hashes.length; at++) {
    if (nodes[at]! < roles.length) holders.push(holderAt(graph.variants.tables, at));
    if (hashes[at] === hashes[at + 1]) continue;
    if (holders.length > 1 && (!ofOurs || holders.some(isOfOurs))) joinHolders(holders, fineness, tieOf);
    holders = [];
    if (at % 100 === 0) yield;
  }
  for (const role of roles) {
    if (isClass(role)) joinParts(graph, role, fineness, tieOf);
    yield;
  }
  return { between, of: (first) => tied.get(first) ?? [] };
}

function isTitle({ place, form }: NameHolder): boolean {
  return place === 0 && form !== 'IN_BRACKETS';
}

/** Joins the roles that share one name. */
function joinHolders(
  holders: readonly NameHolder[],
  fineness: Uint8Array,
  tieOf: (first: number, second: number) => NameTie,
): void {
  const having = [0, 0, 0];
  for (const { node } of holders) having[fineness[node]!]!++;
  for (const first of holders) {
    for (const second of holders) {
      if (fineness[first.node]! >= fineness[second.node]!) continue;
      const tie = tieOf(first.node, second.node);
      const share = 1 / having[fineness[second.node]!]!;
      if (isTitle(first) && isTitle(second)) tie.titles = true;
      else if (isTitle(first)) tie.firstTitle = Math.max(tie.firstTitle, share);
      else if (isTitle(second)) tie.secondTitle = Math.max(tie.secondTitle, 1 / having[fineness[first.node]!]!);
      else tie.others += share;
    }
  }
}

/** Joins roles to what the title of a class of O*NET stands for. */
function joinParts(
  graph: CareerGraph,
  role: RoleNode,
  fineness: Uint8Array,
  tieOf: (first: number, second: number) => NameTie,
): void {
  const [plain = role.title, ...parts] = titleParts(role.title);
  for (const part of plain === role.title ? parts : [plain, ...parts]) {
    for (const { node: first, place } of holdersOf(graph.variants.tables, 'Role', part)) {
      if (fineness[first]! >= fineness[role.index]!) continue;
      const tie = tieOf(first, role.index);
      if (place > 0) tie.secondTitle = Math.max(tie.secondTitle, part === plain ? 1 : 0.5);
      else if (part === plain) tie.titles = true;
      else tie.part = true;
    }
  }
}
