/** A learning plan in sentences with its figures. */
import { count, listed } from '../domain';
import type { CareerGraph } from '../graph';
import type { LearningPlan } from './plan';
import { titleOf } from './sentences';

/**
 * Sentences about how much there is to learn, in what order, when the first role comes within reach, and what the plan
 * rests on.
 */
export function whyPlan(graph: CareerGraph, weeklyHours: number, plan: Omit<LearningPlan, 'why'>): readonly string[] {
  const items = plan.steps.flatMap((step) => step.items);
  const unknown = plan.steps.filter((step) => !step.hasKnownNeeds);
  const pace = `${count(plan.weeks, 'week')} at ${count(weeklyHours, 'hour')} a week`;
  const why = [
    items.length === 0
      ? `You already have everything we know ${titleOf(graph, plan.to)} needs.`
      : `${count(items.length, 'competency')} to learn for ${titleOf(graph, plan.to)}: ${count(plan.learningHours, 'hour')}, ${pace}.`,
  ];
  if (unknown.length > 0) {
    why.push(
      `We do not know what ${listed(unknown.map((step) => titleOf(graph, step.to)))} asks for, so the plan has nothing for it.`,
    );
  }
  if (plan.from !== null) why.push(wayOf(graph, plan, plan.from));
  const ordered = items.filter((item) => item.after.length > 0).length;
  if (ordered > 0) {
    why.push(
      `${ordered} of them wait for others: a skill comes before its parts and after what most roles ask for beside it. Otherwise the weightiest comes first.`,
    );
  }
  const opening = items.find((item) => item.opens.length > 0);
  if (opening !== undefined) {
    const names = opening.opens.slice(0, 3).map((role) => titleOf(graph, role));
    const more = opening.opens.length > 3 ? [`${opening.opens.length - 3} more`] : [];
    why.push(
      `The first roles come within reach after week ${opening.endWeek}, with ${graph.competencies[opening.competency]!.name}: ${listed([...names, ...more])}.`,
    );
  }
  return why;
}

function wayOf(graph: CareerGraph, { steps, isOnRoute, exact }: Omit<LearningPlan, 'why'>, from: number): string {
  const way = [from, ...steps.map((step) => step.to)].map((role) => titleOf(graph, role)).join(' -> ');
  if (!isOnRoute) {
    return steps.length > 1 ? `It follows ${way}, as named.` : `It goes straight: ${way}.`;
  }
  const years = steps.reduce((sum, step) => sum + (step.years ?? 0), 0);
  const doubt = exact ? '' : ' The search ran out of time: there may be a better route.';
  return `It follows the best route, ${way}: ${Math.round(years * 10) / 10} years, with the time that the moves take.${doubt}`;
}
