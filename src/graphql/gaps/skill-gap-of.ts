import type { ProfileInput } from '../../app';
import type { RequestContext } from '../request/context';
import { SkillGap } from './skill-gap';

/** The gap between a profile and a role. @throws a BAD_USER_INPUT error with suggestions if a reference names nothing */
export function skillGapOf(context: RequestContext, to: string, profile: ProfileInput): SkillGap | Promise<SkillGap> {
  const { graph, snapshot } = context;
  const answer = context.oneByOne(() => context.beside(() => snapshot.skillGapInSlices(to, profile)));
  return answer instanceof Promise ? answer.then((gap) => new SkillGap(graph, gap)) : new SkillGap(graph, answer);
}
