/** A rule of sense about papers: nobody holds what no step earned. */
import { usualHolder } from '../../../src/advice/doors/standing';
import { holdsSubject, proofsOf } from '../../../src/advice/doors/subjects';
import { CREDENTIALS, plainName } from '../../../src/domain';
import { jobsOf } from '../../../src/network';
import type { SenseRule } from './rules';

/** What a later step calls held, the start had or a step before earned: the paper itself, a degree of the level, or one in such a subject. */
export const heldIsEarned: SenseRule = ({ graph, routes }) =>
  routes.flatMap(({ roles, steps }) => {
    const start = usualHolder(graph, jobsOf(graph).standIn[roles[0]!]!);
    const names = new Set(start.credentials);
    let level = start.education;
    return steps.flatMap(({ entry: { credentials } }, place) => {
      const wrong = credentials.filter(({ credential, held, by }) => {
        if (!held || by !== null || place === 0 || credential.subject === 'TAUGHT') return false;
        const needed = CREDENTIALS[credential.kind].level;
        const isOfLevel = needed > 0 && level >= needed && credential.subject === 'ANY';
        const isNamed = names.has(credential.name) || names.has(plainName(credential));
        return !isNamed && !isOfLevel && !holdsSubject(proofsOf(graph, names), credential);
      });
      for (const { credential, held, by } of credentials) {
        if (!held && by !== null) continue;
        names.add(credential.name).add(plainName(credential));
        level = Math.max(level, CREDENTIALS[credential.kind].level);
      }
      return wrong.map(({ credential: { name } }) => `"${name}" is held, and no step earned it`);
    });
  });
