/** What the word of employment services does to the likelihood of a move: it raises it, and never opens or shuts anything. */
import { type CareerGraph, oncePerFigures } from '../../graph';
import { eachLikelihoodFrom } from '../../moves';
import { officialTargets } from './official-moves';

/**
 * How many times as likely a move is that a service names as the model of moves says, before all shares sum to 1 again. Measured on the observed
 * moves of half the survey's occupations: docs/moves.md.
 */
export const OFFICIAL_LIFT = 2;

/** What to multiply the likelihood of a move out of one role with, by the number of the role entered. */
export type Voice = (to: number) => number;

/** The voice for moves out of a role; null if no service names one that the model knows. */
export function voiceFor(graph: CareerGraph, role: number): Voice | null {
  const known = voices(graph);
  const before = known.get(role);
  if (before !== undefined) return before;
  const made = madeVoice(graph, role);
  known.set(role, made);
  return made;
}

const voices = oncePerFigures((_: CareerGraph) => new Map<number, Voice | null>());

function madeVoice(graph: CareerGraph, role: number): Voice | null {
  const named = new Set(officialTargets(graph, role));
  if (named.size === 0) return null;
  let share = 0;
  eachLikelihoodFrom(graph, graph.roles[role]!, (to, likelihood) => {
    if (named.has(to)) share += likelihood;
  });
  if (share === 0) return null;
  const others = 1 / (1 + share * (OFFICIAL_LIFT - 1));
  return (to) => (named.has(to) ? OFFICIAL_LIFT * others : others);
}

/** As `eachLikelihoodFrom` of the model of moves, with the word of employment services heard. */
export function eachHeardLikelihoodFrom(
  graph: CareerGraph,
  role: number,
  visit: (to: number, likelihood: number) => void,
): boolean {
  const voice = voiceFor(graph, role);
  const heard = (to: number, likelihood: number) => visit(to, voice === null ? likelihood : likelihood * voice(to));
  return eachLikelihoodFrom(graph, graph.roles[role]!, heard);
}
