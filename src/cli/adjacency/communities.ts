import { QUESTIONS } from '../../app';
import { count } from '../../domain';
import { inTurns } from '../../graph';
import { inputFrom, type ReadOptions } from '../options/question-options';
import { nameOf } from '../print/node-name';
import { print, printJson, prose } from '../print/print';
import { table } from '../print/table';
import { withSnapshot } from '../program/with-store';

export type CommunityOptions = ReadOptions & { readonly first?: number; readonly json?: true };

/** How many rows are shown unless more are asked for. */
const USUAL_ROWS = 20;

/** `career-atlas communities`. */
export function communitiesCommand(options: CommunityOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const graph = snapshot.graph;
    const map = await snapshot.skillCommunities(inputFrom(QUESTIONS.communities.fields, options, {}));
    const stability = await inTurns(map.stability());
    if (options.json) {
      const communities = map.communities.slice(0, options.first).map((community) => ({
        ...community,
        members: community.members.map(({ competency, typicality }) => ({
          competency: nameOf(graph.competencies[competency]),
          typicality,
        })),
        roles: community.roles.map((role) => graph.roles[role]?.id),
      }));
      printJson({ ...map, communities, stability });
      return 0;
    }
    print(
      prose(
        `${count(map.joined, 'competency')} of ${map.schemes.join(', ')} in ${count(map.communities.length, 'community')}; ${map.alone.toLocaleString('en-US')} without a strong enough pair are in none.`,
      ),
    );
    print(
      `${prose(`Modularity ${map.modularity.toFixed(3)}, seed ${map.seed}; partitions of four other seeds agree with it by ${stability.toFixed(2)} (adjusted Rand index).`)}\n`,
    );
    const rows = map.communities.slice(0, options.first ?? USUAL_ROWS).map((community) => [
      community.members.length,
      Math.round(100 * community.cohesion),
      community.name,
      community.roles
        .slice(0, 2)
        .map((role) => nameOf(graph.roles[role]))
        .join(', '),
    ]);
    print(table(['size', 'within %', 'community', 'roles'], rows));
    return 0;
  });
}

/** `career-atlas bridges`. */
export function bridgesCommand(options: CommunityOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const graph = snapshot.graph;
    const answer = snapshot.bridgingSkills(inputFrom(QUESTIONS.bridging.fields, options, {}));
    const { exact, pivots, skills } = await answer;
    const shown = skills.slice(0, options.first ?? USUAL_ROWS);
    if (options.json) {
      const named = shown.map((skill) => ({ ...skill, competency: nameOf(graph.competencies[skill.competency]) }));
      printJson({ exact, pivots, skills: named });
      return 0;
    }
    const rows = shown.map((skill) => [
      nameOf(graph.competencies[skill.competency]),
      toThree(skill.betweenness),
      toThree(skill.participation),
      toThree(skill.strength),
      skill.ties
        .slice(0, 2)
        .map(({ name, share }) => `${name.split(',')[0]} ${Math.round(100 * share)} %`)
        .join(', '),
    ]);
    print(table(['competency', 'between', 'participates', 'strength', 'tied to'], rows));
    if (!exact) print(`\n${prose(`Betweenness is estimated from ${count(pivots, 'competency')} drawn by the seed.`)}`);
    return 0;
  });
}

function toThree(value: number): number {
  return Math.round(value * 1000) / 1000;
}
