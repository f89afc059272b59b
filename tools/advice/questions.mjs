/** What `npm run advice:effect` asks: pairs of roles that never change, those that a rule or number decides, and the counsellor's questions. */
import { readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

/** Questions that a graph can be asked: pairs of roles that it doesn't hold are left out. */
export function effectQuestions(graph) {
  const isHeld = (id) => graph.find(id)?.kind === 'Role';
  const pairs = readPairs().filter(([from, to]) => isHeld(from) && isHeld(to));
  const drawn = pairs.map(([from, to]) => ({ key: `${from} ${to}`, routes: { from, to } }));
  const keys = new Set(drawn.map(({ key }) => key));
  return [
    ...drawn,
    ...decidingQuestions(graph).filter(({ key, routes }) => routes !== undefined && !keys.has(key)),
    ...counsel('questions').map(({ id, ask }) => ({ key: id, routes: ask })),
    ...counsel('profiles').map(({ id, ask, profile }) => ({ key: id, routes: { ...ask, profile } })),
    ...counsel('open').map(({ id, ask }) => ({ key: id, reachable: openInput(ask) })),
  ];
}

/** The questions that one rule or one number decides: ways between two roles, why a route is not among them, or what somebody says. */
function decidingQuestions(graph) {
  const asks = new Map(counsel('deciding').map(({ ask }) => [Object.values(ask).flat().join(' '), ask]));
  return [...asks]
    .filter(([, { from, to = from, explain = [] }]) =>
      [from, to, ...explain].every((id) => graph.find(id)?.kind === 'Role'),
    )
    .map(([key, ask]) => {
      if (ask.says !== undefined) return { key, futures: ask };
      return ask.explain === undefined ? { key, routes: ask } : { key, explained: ask };
    });
}

/** Ids from and to, drawn once by draw-pairs.mjs. */
export function readPairs() {
  const text = readFileSync(inProject('counsel', 'pairs.txt'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

function counsel(name) {
  return JSON.parse(readFileSync(inProject('counsel', `${name}.json`), 'utf8'));
}

/** What the API takes of a person's limits. */
function openInput({ from, profile = {}, limits: { withinYears, minPayUsd } = {} }) {
  return {
    from,
    profile,
    ...(withinYears !== undefined && { withinYears }),
    ...(minPayUsd !== undefined && { minPayUsd }),
  };
}

/** The whole open question, with wishes and every limit. */
function futuresInput({ from, profile, limits, wishes }) {
  return { from, profile, wishes, ...limits };
}

/** By which figures some pairs are asked as well. */
const FIGURES = ['TIME', 'LIKELIHOOD', 'SKILL_GAP', 'PAY'];

/**
 * What `--sensitivity` asks: the questions that a rule or number decides, and `many` of the pairs, spread evenly, of which `few` come first; a few of them by one figure too; and what people
 * bring, what they could become, the open question, every job in reach of some, and where people come from. A graph of the seeds alone can be asked 800 pairs.
 */
export function sensitivityQuestions(graph, many, few) {
  const all = effectQuestions(graph);
  const isPair = ({ key }) => key.includes(' ');
  const deciding = decidingQuestions(graph);
  const isDeciding = new Set(deciding.map(({ key }) => key));
  const pairs = evenly(
    all.filter((question) => isPair(question) && !isDeciding.has(question.key)),
    many,
  );
  const first = [...deciding, ...evenly(pairs, few)];
  const byFigure = evenly(pairs, 40).map((pair, place) => {
    const rankBy = FIGURES[place % FIGURES.length];
    return { key: `${pair.key} ${rankBy}`, routes: { ...pair.routes, rankBy } };
  });
  const persons = evenly(
    all.filter(({ routes, reachable }) => reachable !== undefined || routes.profile !== undefined),
    40,
  );
  const reached = evenly(pairs, 20).map((pair) => ({
    key: `${pair.key} reached`,
    reached: { from: pair.routes.from },
  }));
  const feeders = evenly(pairs, 20).map((pair) => ({ key: `${pair.key} feeders`, feeders: { to: pair.routes.to } }));
  const futures = evenly(counsel('open'), 12).map(({ id, ask }) => ({
    key: `${id} futures`,
    futures: futuresInput(ask),
  }));
  const others = [
    ...pairs.filter((pair) => !first.includes(pair)),
    ...byFigure,
    ...persons,
    ...reached,
    ...feeders,
    ...futures,
  ];
  return { first, others };
}

function evenly(list, many) {
  if (list.length <= many) return list;
  return Array.from({ length: many }, (_, place) => list[Math.floor((place * list.length) / many)]);
}
