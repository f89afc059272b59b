/** One level of education of several that a text names: the highest counts, and the others are told as such. */
import { EDUCATION_LEVELS } from '../../advice';
import type { Heard } from './heard';

const LEVELS: readonly string[] = EDUCATION_LEVELS;

/** What was heard, with the highest level alone as schooling. */
export function withOneSchooling(heard: readonly Heard[]): readonly Heard[] {
  const levels = heard.flatMap(({ field, value }) => (field === 'profile.education' ? [LEVELS.indexOf(value)] : []));
  const highest = LEVELS[Math.max(...levels)];
  if (levels.length < 2) return heard;
  return heard.map((each) =>
    each.field !== 'profile.education' || each.value === highest
      ? each
      : { ...each, field: null, value: '', meaning: `${each.meaning}: you name a higher one too, which counts` },
  );
}
