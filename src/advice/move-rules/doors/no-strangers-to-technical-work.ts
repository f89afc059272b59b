import { rungOf } from '../../jobs/rungs';
import { isTechnical, isTechnicalWork } from '../../jobs/technical';
import { MOVE_MODEL } from '../../numbers/move-model';
import { atMost } from '../../ruling/rule';
import type { DoorRule } from '../move-case';

export const noStrangersToTechnicalWork: DoorRule = {
  name: 'no-strangers-to-technical-work',
  says: 'A technical job above the first rung that asks for experience is shut to people from other work to whom most of it is new, unless sources name the move.',
  numbers: ['moves.strangers'],
  breaks: ({ graph, held, wanted, way, relevance, fresh, isNamed }) => {
    const { strangers } = MOVE_MODEL;
    return (
      !isNamed &&
      fresh > strangers.newNeeds &&
      relevance < strangers.relevance &&
      way.door.experienceYears >= strangers.years &&
      rungOf(graph, wanted.index) > 0 &&
      isTechnical(graph, wanted.index) &&
      !isTechnicalWork(graph, held.index)
    );
  },
  measures: ({ fresh }) => atMost(MOVE_MODEL.strangers.newNeeds, fresh),
  examples: {
    keeps: 'Web Developer > Android Developer',
    breaks: 'Senior Marketing Analyst > Android Developer',
  },
};
