/** From commands to what they change, or to all that is wrong with them. */
import { type ChangeEntry, DETAILED_CHANGES } from '../domain';
import type { FactReader } from '../store';
import { checkedInput } from './check-fields';
import type { Command, CommandInput, CommandName } from './commands';
import { Draft } from './draft';
import { wantedBy } from './read-ahead';
import type { Names } from './references';
import { removeNode, removeProgression, removeRequirement } from './remove';
import { type Ends, requireCompetency, saveProgression } from './save-claim';
import { type Desk, saveCompany, saveRole, saveSkill, saveTechnology } from './save-node';
import { Refused, type UserError } from './user-error';

/** What a command was about: the id of a node, or both ends of a claim. */
export type EditSubject = string | Ends;

/** What commands would change, or, if errors are there, nothing. */
export interface EditPlan {
  readonly entries: readonly ChangeEntry[];
  /** One for each command. */
  readonly subjects: readonly EditSubject[];
  readonly errors: readonly UserError[];
}

/** Commands in one edit. */
export const MOST_COMMANDS = 200;

type Carry = (desk: Desk, input: Readonly<Record<string, unknown>>) => Promise<EditSubject>;

function carrying<N extends CommandName>(
  name: N,
  run: (desk: Desk, input: CommandInput<N>) => Promise<EditSubject>,
): Carry {
  return async (desk, input) => run(desk, checkedInput(name, input));
}

const CARRY: { readonly [N in CommandName]: Carry } = {
  saveRole: carrying('saveRole', saveRole),
  saveSkill: carrying('saveSkill', saveSkill),
  saveTechnology: carrying('saveTechnology', saveTechnology),
  saveCompany: carrying('saveCompany', saveCompany),
  saveProgression: carrying('saveProgression', saveProgression),
  requireCompetency: carrying('requireCompetency', requireCompetency),
  removeNode: carrying('removeNode', removeNode),
  removeProgression: carrying('removeProgression', removeProgression),
  removeRequirement: carrying('removeRequirement', removeRequirement),
};

/**
 * Carries out commands on a draft, one after the other, each seeing what those before it did. All of them are checked, so that one
 * answer names everything that is wrong.
 *
 * @param pathOf - what comes before a field of the command at a place, in errors
 * @param today - ISO date
 */
export async function planEdit(
  commands: readonly Command[],
  facts: FactReader,
  names: Names,
  pathOf: (place: number) => readonly string[],
  today: string,
): Promise<EditPlan> {
  const desk: Desk = { draft: new Draft(facts), names, today };
  const subjects: EditSubject[] = [];
  const errors: UserError[] = [];
  if (commands.length === 0 || commands.length > MOST_COMMANDS) {
    const message = `Give 1 to ${MOST_COMMANDS} changes; these are ${commands.length}.`;
    return { entries: [], subjects, errors: [{ path: ['changes'], message, code: 'TOO_LARGE' }] };
  }
  await desk.draft.readAhead(wantedBy(commands, names));
  for (const [place, { name, input }] of commands.entries()) {
    try {
      subjects.push(await CARRY[name](desk, input));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      errors.push(...error.errors.map((each) => ({ ...each, path: [...pathOf(place), ...each.path.flatMap(parts)] })));
    }
  }
  if (errors.length > 0) return { entries: [], subjects: [], errors };
  const entries = desk.draft.entries();
  if (entries.length <= DETAILED_CHANGES) return { entries, subjects, errors };
  const message = `This changes ${entries.length} facts; one edit changes at most ${DETAILED_CHANGES}.`;
  return { entries: [], subjects: [], errors: [{ path: [], message, code: 'TOO_LARGE' }] };
}

/** "skills.2" as two parts. */
function parts(field: string): readonly string[] {
  return field.split('.');
}
