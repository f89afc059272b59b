/** Why a competency is worth learning, in sentences with figures. */
import { count, listed } from '../domain';
import type { CareerGraph } from '../graph';
import type { EasedMove, EasedRole } from './eased-moves';
import { shareText, titleOf } from './sentences';
import type { NextSkill, ShortenedRoute, SkillValue } from './skill-worth';

/** The most titles that one sentence lists. */
const MOST_LISTED = 3;

/**
 * Sentences about what a next skill changes for the likely moves, how common it is, what it opens and how long it
 * takes.
 */
export function whyNextSkill(
  graph: CareerGraph,
  weeklyHours: number,
  role: number,
  skill: Omit<NextSkill, 'why'>,
): readonly string[] {
  const asking = skill.moves.length === 1 ? 'asks' : 'ask';
  return [
    covering(graph, skill.moves),
    `${skill.moves.length} of the ${count(skill.moveCount, 'likely move')} out of ${titleOf(graph, role)} ${asking} for more of it than you have; ${shareText(skill.likelihoodAsked)} of those who move on go there.`,
    discounting(skill.commonness),
    ...opening(graph, skill.moves),
    ...shortening(graph, skill.moves),
    learning(skill.hours, weeklyHours),
  ];
}

/** Sentences about what a competency is worth, and to whom. */
export function whySkillValue(
  graph: CareerGraph,
  weeklyHours: number,
  value: Omit<SkillValue, 'why'>,
): readonly string[] {
  const name = graph.competencies[value.competency]!.name;
  const asked = `${count(value.askedBy, 'role')} of ${value.roleCount} ${value.askedBy === 1 ? 'needs' : 'need'} ${name}.`;
  if (value.roles.length === 0) {
    const held = value.haveLevel !== null && value.haveLevel >= value.level;
    const reason = held
      ? `You have it at level ${Math.round(value.haveLevel! * 10) / 10} already`
      : 'No role that you can move to from here asks for it';
    return [asked, `${reason}: one more step in it changes nothing.`];
  }
  const first = value.moves.length > 0 ? value.moves : value.roles;
  return [
    asked,
    covering(graph, first),
    discounting(value.commonness),
    ...opening(graph, value.roles),
    ...shortening(graph, value.moves),
    ...onTheRoute(graph, value.route),
    learning(value.hours, weeklyHours),
  ];
}

function covering(graph: CareerGraph, eased: readonly EasedRole[]): string {
  const from = eased[0]?.from ?? null;
  if (eased.some((each) => each.from !== from)) return coveringWays(graph, eased);
  const parts = eased.slice(0, MOST_LISTED).map(({ to, before, after }, place) => {
    const needed = place === 0 ? 'of what is needed for' : 'for';
    return `${rise(before.coverage, after.coverage)} ${needed} ${titleOf(graph, to)}`;
  });
  return `With it you have ${listed(parts)}.`;
}

function coveringWays(graph: CareerGraph, eased: readonly EasedRole[]): string {
  const ways = eased.slice(0, MOST_LISTED).map(({ from, to, before, after }) => {
    const held = from === null ? '' : `${titleOf(graph, from)} to `;
    return `${held}${titleOf(graph, to)} (${rise(before.coverage, after.coverage)} of what is needed)`;
  });
  return `It helps most on the way from ${ways.join('; ')}.`;
}

/** "59 % instead of 52 %", with as many decimals as show the difference, up to two. */
function rise(before: number, after: number): string {
  for (const digits of [0, 1, 2]) {
    const [less, more] = [before, after].map((share) => (100 * share).toFixed(digits));
    if (less !== more) return `${more} % instead of ${less} %`;
  }
  return `hardly more than ${shareText(before)}`;
}

/** From this share of roles on, the discount shows in whole per cent. */
const LEAST_COMMON = 0.005;

function discounting(commonness: number): string {
  if (commonness < LEAST_COMMON) return 'Hardly any role asks for it at that level, so its gain counts in full.';
  return `${shareText(commonness)} of all roles ask for it at that level, so you may already have it: its gain counts ${shareText(commonness)} less.`;
}

function learning(hours: number, weeklyHours: number): string {
  const weeks = Math.max(1, Math.ceil(hours / weeklyHours));
  return `Learning it takes about ${count(Math.round(hours), 'hour')}: ${count(weeks, 'week')} at ${count(weeklyHours, 'hour')} a week.`;
}

function opening(graph: CareerGraph, eased: readonly EasedRole[]): string[] {
  const roles = new Set(eased.filter((each) => each.opens).map((each) => each.to));
  const titles = [...roles].map((role) => titleOf(graph, role));
  if (titles.length === 0) return [];
  const more = titles.length > MOST_LISTED ? [`${titles.length - MOST_LISTED} more`] : [];
  return [`It brings ${listed([...titles.slice(0, MOST_LISTED), ...more])} within reach.`];
}

function shortening(graph: CareerGraph, moves: readonly EasedMove[]): string[] {
  const months = ({ yearsBefore, yearsAfter }: EasedMove) => Math.round((yearsBefore - yearsAfter) * 12);
  const [first, ...others] = moves;
  const most = others.reduce((best, each) => (best !== undefined && months(each) > months(best) ? each : best), first);
  if (most === undefined || months(most) < 1) return [];
  return [
    `The move from ${titleOf(graph, most.from)} to ${titleOf(graph, most.to)} gets ${count(months(most), 'month')} shorter.`,
  ];
}

/** What it changes on the way to the role that you want. */
function onTheRoute(graph: CareerGraph, route: ShortenedRoute | null): string[] {
  if (route === null) return [];
  const { to, before, after } = route;
  const way = after.roles.map((role) => titleOf(graph, role)).join(' -> ');
  if (before === null) return [`It opens a route to ${titleOf(graph, to)}: ${way}.`];
  const years = Math.round((before.years - after.years) * 100) / 100;
  const hours = Math.round(before.learningHours - after.learningHours);
  const shorter = years > 0 ? `${years} years less and ` : '';
  return [
    `The quickest route to ${titleOf(graph, to)} (${way}) takes ${shorter}${count(hours, 'hour')} less learning.`,
  ];
}
