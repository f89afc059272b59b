/** One mutation for each command, and one for several at once. */
import { Arg, type ClassType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { EditOutcome, EditRequest } from '../../app';
import { COMMAND_NAMES, COMMANDS, type Command, type CommandName, type EditSubject } from '../../editing';
import type { CareerGraph, GraphNode } from '../../graph';
import type { RequestContext } from '../request/context';
import { after } from '../request/cost-estimates';
import { Progression } from '../roles/progression';
import { Requirement } from '../roles/requirement';
import { ApplyChangesInput, COMMAND_INPUTS, type EditOptions } from './edit-inputs';
import * as payloads from './edit-payloads';

/** What an edit takes: a transaction of the store, and a new graph. */
const EDIT_COST = 2000;

/** What a payload has beside what all have, made of what the command was about. */
type Shown = (graph: CareerGraph, subject: EditSubject | null) => object;

const node = (field: string): Shown => {
  return (graph, id) => ({ [field]: typeof id === 'string' ? graph.find(id) : null });
};
const ends = (from: string, to: string): Shown => {
  return (graph, subject) => ({
    [from]: isEnds(subject) ? graph.find(subject.from) : null,
    [to]: isEnds(subject) ? graph.find(subject.to) : null,
  });
};

const ANSWERS: { readonly [N in CommandName]: readonly [payload: object, shown: Shown] } = {
  saveRole: [payloads.SaveRolePayload, node('role')],
  saveSkill: [payloads.SaveSkillPayload, node('skill')],
  saveTechnology: [payloads.SaveTechnologyPayload, node('technology')],
  saveCompany: [payloads.SaveCompanyPayload, node('company')],
  saveProgression: [payloads.SaveProgressionPayload, (graph, of) => ({ progression: progressionAt(graph, of) })],
  requireCompetency: [payloads.RequireCompetencyPayload, (graph, of) => ({ requirement: requirementAt(graph, of) })],
  removeNode: [payloads.RemoveNodePayload, (_, id) => ({ removedId: id })],
  removeProgression: [payloads.RemoveProgressionPayload, ends('from', 'to')],
  removeRequirement: [payloads.RemoveRequirementPayload, ends('role', 'competency')],
};

/** A resolver for each command. */
export const CommandResolvers: readonly ClassType[] = COMMAND_NAMES.map((name) => {
  const [Payload, shown] = ANSWERS[name];
  const { alone } = COMMAND_INPUTS.get(name)!;
  @Resolver()
  class CommandResolver {
    @Mutation(() => Payload as ClassType, {
      name,
      description: COMMANDS[name].description,
      complexity: after(EDIT_COST),
    })
    async edit(
      @Ctx() context: RequestContext,
      @Arg('input', () => alone, { description: 'What to do.' }) input: EditOptions,
    ): Promise<object> {
      const { expectedRevision, idempotencyKey, dryRun, reason, ...fields } = input;
      const commands = [{ name, input: { ...fields } }] as readonly Command[];
      const options = { expectedRevision, idempotencyKey, dryRun, reason };
      const outcome = await context.edit(requestOf(commands, options, () => ['input']));
      return { ...answerOf(outcome), ...shown(context.graph, outcome.subjects[0] ?? null) };
    }
  }
  return CommandResolver;
});

@Resolver()
export class ApplyChangesResolver {
  @Mutation(() => payloads.ApplyChangesPayload, {
    description: 'Makes several changes together: all of them, or none, as one revision.',
    complexity: after(EDIT_COST),
  })
  async applyChanges(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplyChangesInput, { description: 'What to do.' }) input: ApplyChangesInput,
  ): Promise<object> {
    const { changes, ...options } = input;
    const commands = changes.map(commandOf);
    const outcome = await context.edit(
      requestOf(commands, options, (place) => ['input', 'changes', String(place), commands[place]?.name ?? '']),
    );
    return { ...answerOf(outcome), nodes: nodesOf(context.graph, outcome.subjects) };
  }
}

/** The one command that a change gives: validation has refused others. */
function commandOf(change: Readonly<Record<string, object | null | undefined>>): Command {
  const name = COMMAND_NAMES.find((each) => change[each] !== null && change[each] !== undefined);
  return { name, input: { ...(name !== undefined && change[name]) } } as Command;
}

function requestOf(
  commands: readonly Command[],
  { expectedRevision, idempotencyKey, dryRun, reason }: EditOptions,
  pathOf: EditRequest['pathOf'],
): EditRequest {
  return {
    commands,
    pathOf,
    expectedRevision: expectedRevision ?? undefined,
    idempotencyKey: idempotencyKey ?? undefined,
    dryRun: dryRun ?? false,
    reason: reason ?? undefined,
  };
}

function answerOf({ revision, replayed, errors, conflict, entries }: EditOutcome): object {
  return { revision, replayed, userErrors: errors, conflict, diff: entries };
}

function isEnds(subject: EditSubject | null): subject is Exclude<EditSubject, string> {
  return subject !== null && typeof subject !== 'string';
}

function progressionAt(graph: CareerGraph, subject: EditSubject | null): Progression | null {
  const [from, to] = indexes(graph, subject);
  const { head, target } = graph.progressions;
  const place = placeIn(head, target, from, to);
  return place === null ? null : new Progression(graph, place);
}

function requirementAt(graph: CareerGraph, subject: EditSubject | null): Requirement | null {
  const [role, competency] = indexes(graph, subject);
  const place = placeIn(graph.requirements.head, graph.requirements.competency, role, competency);
  return place === null ? null : new Requirement(graph, place);
}

function indexes(graph: CareerGraph, subject: EditSubject | null): readonly [number, number] {
  if (!isEnds(subject)) return [-1, -1];
  return [graph.find(subject.from)?.index ?? -1, graph.find(subject.to)?.index ?? -1];
}

/** The place of a row that has this value, or null. */
function placeIn(head: Int32Array, column: Int32Array, row: number, value: number): number | null {
  if (row < 0 || value < 0) return null;
  for (let place = head[row]!; place < head[row + 1]!; place++) if (column[place] === value) return place;
  return null;
}

function nodesOf(graph: CareerGraph, subjects: readonly EditSubject[]): readonly GraphNode[] {
  const ids = new Set(subjects.flatMap((each) => (typeof each === 'string' ? [each] : [each.from, each.to])));
  return [...ids].map((id) => graph.find(id)).filter((found) => found !== null);
}
