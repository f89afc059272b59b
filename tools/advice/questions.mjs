/** What `npm run advice:effect` asks: pairs of roles that never change, and the counsellor's questions. */
import { readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

/** Questions that a graph can be asked: pairs of roles that it doesn't hold are left out. */
export function effectQuestions(graph) {
  const isHeld = (id) => graph.find(id)?.kind === 'Role';
  const pairs = readPairs().filter(([from, to]) => isHeld(from) && isHeld(to));
  return [
    ...pairs.map(([from, to]) => ({ key: `${from} ${to}`, routes: { from, to } })),
    ...counsel('questions').map(({ id, ask }) => ({ key: id, routes: ask })),
    ...counsel('profiles').map(({ id, ask, profile }) => ({ key: id, routes: { ...ask, profile } })),
    ...counsel('open').map(({ id, ask }) => ({ key: id, reachable: openInput(ask) })),
  ];
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
