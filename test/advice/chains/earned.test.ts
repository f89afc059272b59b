import type { Chain } from '../../../src/advice/chains/beginning';
import { movesAlong } from '../../../src/advice/chains/step-facts';
import { holdsSubject, proofsOf } from '../../../src/advice/doors/subjects';
import { standingOf } from '../../../src/advice/price/asker';
import { CREDENTIALS, plainName } from '../../../src/domain';
import type { CareerGraph } from '../../../src/graph';
import { jobsOf } from '../../../src/network';
import { diceOf, randomAdviceSearch, randomCareers } from '../random-careers';

/** What somebody has, as a reader of a finished way would list it. */
interface Purse {
  readonly names: Set<string>;
  level: number;
}

/** The credentials that later moves of a chain call held though neither the start nor a move before them gave them. */
function unearned(graph: CareerGraph, start: Purse, chain: Chain): readonly string[] {
  const { names } = start;
  let { level } = start;
  return chain.flatMap(({ way }, place) => {
    const wrong = way.credentials.filter(({ credential, held }) => {
      if (!held || place === 0 || credential.subject === 'TAUGHT') return false;
      const needed = CREDENTIALS[credential.kind].level;
      const isOfLevel = needed > 0 && level >= needed && credential.subject === 'ANY';
      const isNamed = names.has(credential.name) || names.has(plainName(credential));
      return !isNamed && !isOfLevel && !holdsSubject(proofsOf(graph, names), credential);
    });
    for (const { credential, held, by } of way.credentials) {
      if (!held && by !== null) continue;
      names.add(credential.name).add(plainName(credential));
      level = Math.max(level, CREDENTIALS[credential.kind].level);
    }
    return wrong.map(({ credential: { name } }) => `${name} at step ${place + 1}`);
  });
}

test('nobody holds on the way what neither the start nor a step before earned, on 20,000 random ways', () => {
  const found: string[] = [];
  let held = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const dice = diceOf(seed);
    const graph = randomCareers(dice);
    const search = randomAdviceSearch(graph, dice);
    const { standIn } = jobsOf(graph);
    const jobs = [...new Set(standIn)];
    for (let each = 0; each < 200; each++) {
      const roles = [...new Set(Array.from({ length: 4 }, () => dice.oneOf(jobs)))];
      if (roles.length < 2) continue;
      const { credentials, education } = standingOf(graph, roles[0]!, search);
      const chain = movesAlong(graph, search, roles);
      const wrong = unearned(graph, { names: new Set(credentials), level: education }, chain);
      found.push(...wrong.map((text) => `seed ${seed}: ${text}`));
      held += chain
        .slice(1)
        .flatMap(({ way }) => way.credentials)
        .filter((left) => left.held).length;
    }
  }
  expect(found).toEqual([]);
  expect(held).toBeGreaterThan(300);
});
