import { QUESTIONS } from '../../app';
import { count } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { LearningPlan, PlanStep } from '../../learning';
import { profileWithCv } from '../options/cv-option';
import type { ProfileOptions } from '../options/profile-option';
import { inputFrom, type ReadOptions } from '../options/question-options';
import { nameOf } from '../print/node-name';
import { print, printJson, prose } from '../print/print';
import { plainReadings, tellReadings } from '../print/read-as';
import { table } from '../print/table';
import { withSnapshot } from '../program/with-store';

export type PlanOptions = ReadOptions & ProfileOptions & { readonly direct?: true; readonly json?: true };

/** Most names in a cell of the table. */
const MOST_NAMES = 3;

/** `career-atlas plan`. */
export function planCommand(to: string, options: PlanOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const profile = await profileWithCv(snapshot, options);
    const input = inputFrom(QUESTIONS.learningPlan.fields, options, { to, profile });
    const plan = snapshot.learningPlan(options.direct ? { ...input, through: [] } : input);
    const graph = snapshot.graph;
    const asked = { from: input.from, to };
    if (options.json) {
      printJson({ understood: plainReadings(snapshot, asked), ...withNames(graph, plan) });
      return 0;
    }
    tellReadings(snapshot, asked);
    for (const sentence of plan.why) print(prose(sentence));
    for (const step of plan.steps) if (step.items.length > 0) print(`\n${stepText(graph, step)}`);
    return 0;
  });
}

function stepText(graph: CareerGraph, step: PlanStep): string {
  const rows = step.items.map((item) => [
    item.startWeek === item.endWeek ? `${item.startWeek}` : `${item.startWeek}-${item.endWeek}`,
    nameOf(graph.competencies[item.competency]),
    item.haveLevel,
    item.needLevel,
    Math.round(item.hours),
    shortened(item.after.map(({ before }) => nameOf(graph.competencies[before]))),
  ]);
  const head = `${nameOf(graph.roles[step.to])}: ${count(step.hours, 'hour')}`;
  return `${head}\n${table(['week', 'competency', 'have', 'need', 'hours', 'after'], rows)}${openedText(graph, step)}`;
}

/** Which roles come within reach on the way, and when; "" if none does. */
function openedText(graph: CareerGraph, { items }: PlanStep): string {
  const opened = items
    .filter(({ opens }) => opens.length > 0)
    .map(({ endWeek, opens }) => `${shortened(opens.map((role) => nameOf(graph.roles[role])))} (week ${endWeek})`);
  return opened.length === 0 ? '' : `\n${prose(opened.join('; '), 'Comes within reach: ')}`;
}

/** The first names of a list, and how many more there are. */
function shortened(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}

/** The plan with ids and names in place of numbers. */
function withNames(graph: CareerGraph, plan: LearningPlan): object {
  const id = (role: number) => graph.roles[role]?.id;
  const name = (competency: number) => nameOf(graph.competencies[competency]);
  return {
    ...plan,
    from: plan.from === null ? null : id(plan.from),
    to: id(plan.to),
    steps: plan.steps.map((step) => ({
      ...step,
      to: id(step.to),
      opens: step.opens.map(id),
      items: step.items.map((item) => ({
        ...item,
        competency: name(item.competency),
        after: item.after.map(({ before, kind, strength }) => ({ competency: name(before), kind, strength })),
        opens: item.opens.map(id),
      })),
    })),
  };
}
