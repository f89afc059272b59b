/** Why a role: the answers that speak for it, in sentences that name the answer and what in the role's data it meets. */
import { doorOf, type EntryDoor, listed, type QuizTie, RIASEC } from '../domain';
import { type CareerGraph, nodeName, type RoleNode } from '../graph';
import type { Answered } from './posterior';
import type { QuizModel } from './quiz-model';

const MOST_REASONS = 3;

/** An answer speaks for a role if it makes it more likely by this much, in bits. Estimate. */
const LEAST_BITS = 0.2;

/** From which answer one agrees, and up to which one disagrees. */
const AGREES = 4;
const DISAGREES = 2;

/** True for an answer that says something of somebody: one that neither agrees nor disagrees does not, and is no reason. */
export function isTelling({ value }: Pick<Answered, 'value'>): boolean {
  return value >= AGREES || value <= DISAGREES;
}

/** Sentences on the answers that speak for a role most, strongest first; at most three. @param role - its place in the model */
export function reasonsFor(
  graph: CareerGraph,
  model: QuizModel,
  answers: readonly Answered[],
  role: number,
): readonly string[] {
  return answers
    .filter(isTelling)
    .map((answer) => ({ answer, bits: bitsFor(model, answer, role) }))
    .filter(({ bits }) => bits >= LEAST_BITS)
    .sort((a, b) => b.bits - a.bits || a.answer.item - b.answer.item)
    .slice(0, MOST_REASONS)
    .map(({ answer }) => sentence(graph, model, answer, model.roles[role]!));
}

/** How much more likely an answer makes a role, in bits: its chance for the role over its chance before any answer. */
export function bitsFor({ chance, prior }: QuizModel, { item, value }: Answered, role: number): number {
  const of = chance[item]![value - 1]!;
  let anybody = 0;
  for (let each = 0; each < of.length; each++) anybody += prior[each]! * of[each]!;
  return Math.log2(of[role]! / anybody);
}

function sentence(graph: CareerGraph, { items }: QuizModel, { item, value }: Answered, role: RoleNode): string {
  const { says, tie } = items[item]!;
  const quoted = `"${says.replace(/\.$/, '')}"`;
  if (value >= AGREES) return `You agree with ${quoted}: ${metBy(graph, tie, role)}.`;
  return `You don't agree with ${quoted}: ${role.title} has little to do with it.`;
}

/** What of a role meets a statement, as a sentence without its stop. */
function metBy(graph: CareerGraph, tie: QuizTie, role: RoleNode): string {
  switch (tie.kind) {
    case 'interests': {
      const named = RIASEC.flatMap((name, at) =>
        (tie.weights[at] ?? 0) > 0 ? [`${name} (${role.interests[at]!.toFixed(1)} of 7)`] : [],
      );
      return `${role.title} suits interests that are ${listed(named)}`;
    }
    case 'competencies': {
      const needs = needsAmong(graph, role, tie.ids);
      return needs.length === 0 ? `${role.title} comes near to it` : `${role.title} asks for ${listed(needs)}`;
    }
    case 'disciplines':
      return `${role.title} is part of ${nodeName(graph.find(role.discipline ?? '') ?? role)}`;
    case 'figure':
      return figureWords(role, tie.figure);
    case 'doors': {
      const door = (role.doors ?? []).map((text) => doorOf(text).door).find((each) => tie.doors.includes(each));
      return door === undefined ? `${role.title} comes near to it` : `people become ${role.title} ${BY_DOOR[door]}`;
    }
    default:
      return tie satisfies never;
  }
}

const MOST_NEEDS = 2;

/** Names of what a role needs among these competencies, the most important first, at most two. */
function needsAmong(graph: CareerGraph, { index }: RoleNode, ids: readonly string[]): readonly string[] {
  const { head, competency } = graph.requirements;
  const names: string[] = [];
  for (let place = head[index]!; place < head[index + 1]! && names.length < MOST_NEEDS; place++) {
    const { id, name } = graph.competencies[competency[place]!]!;
    if (ids.includes(id)) names.push(name);
  }
  return names;
}

function figureWords(role: RoleNode, figure: Extract<QuizTie, { kind: 'figure' }>['figure']): string {
  switch (figure) {
    case 'pay':
      return `${role.title} typically pays $${(role.typicalPayUsd ?? 0).toLocaleString('en-US')} a year`;
    case 'schooling':
      return `people who work as ${role.title} have about ${role.schoolingYears ?? 0} years of schooling beyond compulsory school`;
    case 'experience':
      return `${role.title} asks for ${role.experienceYears || 'no'} years of related work`;
    case 'rung':
      return `${role.title} stands on the rung "${(role.seniority ?? 'MID').toLowerCase()}"`;
    default:
      return figure satisfies never;
  }
}

const BY_DOOR: Readonly<Record<EntryDoor, string>> = Object.freeze({
  APPLY: 'by applying',
  EXPERIENCE: 'through related work',
  TRAINING: 'through training at work or a course',
  PORTFOLIO: 'by work that they can show',
  APPRENTICESHIP: 'through an apprenticeship',
  DEGREE: 'with a degree',
  LICENCE: 'with a licence',
});
