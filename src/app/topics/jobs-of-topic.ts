/** Which jobs have a topic: by their codes, or by what the graph knows of their conditions. */
import { HEARING_MODEL } from '../../advice';
import { remembered } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { conditionsOf, jobsOf, type RoleConditions } from '../../network';
import type { WorkTopic } from './work-topic';

const { topics: TOPICS } = HEARING_MODEL;

/** Topics that jobs have by their conditions. */
const CONDITIONS: Readonly<Record<string, (conditions: RoleConditions) => boolean>> = {
  desk: ({ body, place }) => body < TOPICS.desk && (place === 'OFFICE' || place === 'HOME_POSSIBLE'),
  heavy: ({ body }) => body >= TOPICS.heavy,
  standing: ({ body, place }) => body >= TOPICS.onFeet && place !== 'ROAD',
  sitting: ({ body, place }) =>
    place === 'ROAD' || (body < TOPICS.desk && (place === 'OFFICE' || place === 'HOME_POSSIBLE')),
  kneeling: ({ body, also }) => body >= TOPICS.heavy && also.includes('HANDS_ON'),
  danger: ({ danger }) => danger >= TOPICS.dangerous,
  outdoors: ({ also }) => also.includes('OUTDOORS'),
};

/** Numbers of the jobs that have a topic. */
export function jobsOfTopic(graph: CareerGraph, topic: WorkTopic): ReadonlySet<number> {
  return remembered(made(graph), `${topic.plainly} ${topic.name}`, () => {
    const has = topic.by === null ? undefined : CONDITIONS[topic.by];
    const byConditions =
      has === undefined
        ? []
        : graph.roles.flatMap(({ index }) => {
            const conditions = conditionsOf(graph, index);
            return conditions !== null && has(conditions) ? [index] : [];
          });
    const word = topic.titles === null ? null : new RegExp(`\\b${topic.titles}`, 'i');
    const titled = word === null ? [] : graph.roles.flatMap(({ index, title }) => (word.test(title) ? [index] : []));
    return new Set([...jobsWithCodes(graph, topic.codes), ...byConditions, ...titled]);
  });
}

const made = oncePerFigures((_: CareerGraph) => new Map<string, ReadonlySet<number>>());

/** Numbers of the roles whose codes begin with one of these. */
function jobsWithCodes(graph: CareerGraph, beginnings: readonly string[]): readonly number[] {
  if (beginnings.length === 0) return [];
  return byCode(graph).flatMap(([code, role]) => (beginnings.some((each) => code.startsWith(each)) ? [role] : []));
}

/** Each code of each role, with the role's number. */
const byCode = oncePerFigures((graph: CareerGraph): readonly (readonly [code: string, role: number])[] =>
  jobsOf(graph).codes.flatMap((codes, role) => codes.map(({ code }) => [code, role] as const)),
);
