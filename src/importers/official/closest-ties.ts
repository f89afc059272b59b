/** Which professions an occupation of ESCO stands for, of those that a crosswalk joins it with. */

/** How the crosswalk joins the two, closest first. The same work counts alone where there is any. */
const CLOSENESS = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch'] as const;

/** What a profession is to an occupation of ESCO (SKOS). */
export type TieRelation = (typeof CLOSENESS)[number];

/** True if a crosswalk's word is a relation that counts. */
export function isTieRelation(word: string): word is TieRelation {
  return (CLOSENESS as readonly string[]).includes(word);
}

/** Ids of roles by code of profession: each role in the professions that do the same work, or, without any, in those near it. */
export class ClosestTies {
  readonly #byRole = new Map<string, Map<string, TieRelation>>();

  /** Joins a role with a profession; the closest relation of the two counts. */
  add(role: string, profession: string, relation: TieRelation): void {
    const known = this.#byRole.get(role) ?? new Map<string, TieRelation>();
    this.#byRole.set(role, known);
    const before = known.get(profession);
    if (before === undefined || placeOf(relation) < placeOf(before)) known.set(profession, relation);
  }

  /** The roles of each profession, in the order in which they were added. */
  byProfession(): ReadonlyMap<string, readonly string[]> {
    const roles = new Map<string, string[]>();
    for (const [role, ties] of this.#byRole) {
      const isSame = [...ties.values()].some(isSameWork);
      for (const [profession, relation] of ties) {
        if (isSame && !isSameWork(relation)) continue;
        const list = roles.get(profession);
        if (list === undefined) roles.set(profession, [role]);
        else list.push(role);
      }
    }
    return roles;
  }
}

function placeOf(relation: TieRelation): number {
  return CLOSENESS.indexOf(relation);
}

function isSameWork(relation: TieRelation): boolean {
  return relation === 'exactMatch' || relation === 'closeMatch';
}
