import type { ProfileInput } from '../app';
import type { RequestContext } from './context';
import { unknownReference } from './errors';
import { SkillGap } from './types/competency-match';

/** The gap between a profile and a role. @throws an UNKNOWN_REFERENCE error if a reference names nothing */
export function skillGapOf(context: RequestContext, to: string, profile: ProfileInput): SkillGap {
  const answer = context.ask((atlas) => atlas.skillGap(to, profile));
  if (answer.kind === 'UnknownReference') throw unknownReference(context.graph, answer);
  return new SkillGap(context.graph, answer);
}
