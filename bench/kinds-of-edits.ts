/** Edits to measure, drawn at random, the same each time. */
import { randomNumbers } from '../src/domain';

/** A role as edits look at it. */
export interface RoleWorld {
  readonly id: string;
  readonly requirements: {
    readonly nodes: readonly {
      readonly importance: string;
      readonly level: number | null;
      readonly competency: { readonly id: string };
    }[];
  };
  readonly progressions: {
    readonly nodes: readonly {
      readonly typicalYears: number;
      readonly kind: string;
      readonly to: { readonly id: string };
    }[];
  };
}

/** A mutation whose payload is called `done`. */
export interface Edit {
  readonly kind: string;
  readonly query: string;
  readonly input: object;
}

const NEEDS = `mutation ($input: RequireCompetencyInput!) { done: requireCompetency(input: $input) { revision userErrors { message }
  requirement { level importance competency { name } } } }`;
const MOVES = `mutation ($input: SaveProgressionInput!) { done: saveProgression(input: $input) { revision userErrors { message }
  progression { typicalYears from { title } to { title } } } }`;
const NO_MOVE = `mutation ($input: RemoveProgressionInput!) { done: removeProgression(input: $input) { revision userErrors { message } } }`;
const ROLE = `mutation ($input: SaveRoleInput!) { done: saveRole(input: $input) { revision userErrors { message } role { id title outlook } } }`;

/** The kinds of edit; each gives the next one of its kind. Roles have progressions and needs. */
export function kindsOfEdits(ours: readonly RoleWorld[], onet: readonly RoleWorld[]) {
  const random = randomNumbers(11);
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)]!;
  const made: { from: string; to: string }[] = [];
  let count = 0;
  const need = (kind: string, roles: readonly RoleWorld[]) => (): Edit => {
    const role = pick(roles);
    const { competency } = pick(role.requirements.nodes);
    const level = 1 + Math.round(50 * random()) / 10;
    return { kind, query: NEEDS, input: { role: role.id, competency: competency.id, importanceScore: 4, level } };
  };
  return {
    words: (): Edit => ({
      kind: 'words of a role',
      query: ROLE,
      input: { id: pick(ours).id, outlook: `Outlook ${count++}.` },
    }),
    summary: (): Edit => ({
      kind: 'summary of a role',
      query: ROLE,
      input: { id: pick(ours).id, summary: `Does what it does, part ${count++}.` },
    }),
    level: need('level of a skill of our role', ours),
    onetLevel: need("level of a skill of O*NET's role", onet),
    years: (): Edit => {
      const role = pick(ours);
      const { to, kind: move } = pick(role.progressions.nodes);
      const typicalYears = 1 + Math.round(40 * random()) / 10;
      return {
        kind: 'years of a progression',
        query: MOVES,
        input: { from: role.id, to: to.id, kind: move, typicalYears },
      };
    },
    move: (): Edit => {
      for (;;) {
        const [from, to] = [pick(ours).id, pick(ours).id];
        if (from === to) continue;
        made.push({ from, to });
        return { kind: 'new progression', query: MOVES, input: { from, to, kind: 'LATERAL', typicalYears: 2 } };
      }
    },
    noMove: (): Edit => {
      const { from, to } = made.shift()!;
      for (let at = made.length - 1; at >= 0; at--)
        if (made[at]!.from === from && made[at]!.to === to) made.splice(at, 1);
      return { kind: 'removed progression', query: NO_MOVE, input: { from, to } };
    },
    role: (): Edit => ({
      kind: 'new role',
      query: ROLE,
      input: { title: `Bench keeper ${count++}`, summary: 'Keeps benches.', alternateTitles: [], seniority: 'MID' },
    }),
  };
}
