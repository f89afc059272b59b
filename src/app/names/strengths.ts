/** What people have besides their work, and what draws them, by the topics of working life that they name. English. */
import type { Strength } from '../../advice';
import type { CareerGraph } from '../../graph';
import { jobsOfTopic } from '../topics/jobs-of-topic';
import { jobsMadeOf } from '../topics/made-of';
import { topicCalled, topicsNamed } from '../topics/topics';
import { isNoTopic } from '../topics/work-topic';
import { isNameless, rolesNamedBy } from './named-field';

/** A second language may come with little English: that is to be asked, not supposed. */
const SECOND_LANGUAGE = /\benglish (?:is|as) (?:my |a )?second language\b/i;

/** What somebody studied, finished or not. */
const STUDIED = /^(?<how>degree in|studies of) (?<subject>.+)$/i;

/** Studies count where their subject does. */
function studiesNamed(graph: CareerGraph, text: string): readonly Strength[] | null {
  const { how, subject } = STUDIED.exec(text)?.groups ?? {};
  if (how === undefined || subject === undefined) return null;
  const topic = topicCalled(`degree in ${subject}`);
  const jobs = topic === null ? new Set(rolesNamedBy(graph, subject)) : jobsOfTopic(graph, topic);
  if (jobs.size === 0) return [];
  return [{ said: /^degree/i.test(how) ? `your degree is in ${subject}` : `you studied ${subject}`, jobs }];
}

/** All strengths that a text names, each with the jobs where it counts. */
export function strengthsNamed(graph: CareerGraph, text: string): readonly Strength[] {
  const studies = studiesNamed(graph, text);
  if (studies !== null) return studies;
  const topics = new Set(topicsNamed(text).map(({ of }) => of));
  if (topics.size === 0) {
    const jobs = jobsMadeOf(graph, text);
    return jobs.size === 0 ? [] : [{ said: `you spoke of "${text}"`, jobs }];
  }
  return [...topics].flatMap((topic) =>
    topic.held === null
      ? []
      : [
          {
            said: topic.held,
            ...(SECOND_LANGUAGE.test(text) ? { asks: 'LITTLE_ENGLISH' as const } : {}),
            jobs: jobsOfTopic(graph, topic),
          },
        ],
  );
}

/** What draws somebody, by names of topics; other names draw to jobs, and say nothing of why. */
export function drawnTo(graph: CareerGraph, names: readonly string[]): readonly Strength[] {
  return names.flatMap((name) => {
    const topic = topicCalled(name);
    if (topic === null && isNameless(graph, name)) {
      const jobs = jobsMadeOf(graph, name);
      return jobs.size === 0 ? [] : [{ said: `you asked for "${name}"`, isWished: true as const, jobs }];
    }
    return topic === null || isNoTopic(topic)
      ? []
      : [{ said: `you asked for ${topic.name}`, isWished: true as const, jobs: jobsOfTopic(graph, topic) }];
  });
}
