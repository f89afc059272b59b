import { z } from 'zod';
import { requirementPlaces } from '../../app';
import { IMPORTANCES } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { CompetencyGap, CompetencyMatch } from '../../needs';
import { rounded } from '../contract/bounds';
import type { EVIDENCE } from '../contract/citations';
import type { Asked } from '../contract/tool';
import { NAMED_COMPETENCY, namedCompetency } from './named';

/** A need of a role that is met. */
export const MATCH = NAMED_COMPETENCY.extend({
  importance: z.enum(IMPORTANCES),
  haveLevel: z.number().describe('The level you have, 0 to 7; 4 is working level.'),
  needLevel: z.number().describe('The level the role needs, 0 to 7.'),
});

/** A need of a role that is still to be learnt. */
export const GAP = MATCH.extend({ hours: z.number().describe('Hours of learning to the level needed; an estimate.') });

/** A need that is met, with names. */
export function matchAt(graph: CareerGraph, match: CompetencyMatch): z.infer<typeof MATCH> {
  const { competency, importance, haveLevel, needLevel } = match;
  return { ...namedCompetency(graph.competencies[competency]!), importance, haveLevel, needLevel };
}

/** A need that is still to be learnt, with names. */
export function gapAt(graph: CareerGraph, gap: CompetencyGap): z.infer<typeof GAP> {
  return { ...matchAt(graph, gap), hours: rounded(gap.hours, 1) };
}

/** Who says that a role needs a competency; empty if no source does. */
export function evidenceOfNeed(
  { snapshot: { graph }, cited }: Asked,
  role: number,
  competency: number,
): z.infer<typeof EVIDENCE>[] {
  const place = requirementPlaces(graph, graph.roles[role]!).find(
    (each) => graph.requirements.competency[each] === competency,
  );
  const claims = place === undefined ? [] : graph.requirements.claims(place);
  return cited.evidence(claims.map(({ source, properties }) => ({ source, said: properties })));
}
