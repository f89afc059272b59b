import { isShownFromWork } from '../../doors/credential-left';
import type { EntryWay } from '../../doors/entry';
import { usualHolder } from '../../doors/standing';
import { ENTRY_MODEL } from '../../numbers/entry-model';
import { atLeast } from '../../ruling/rule';
import type { DoorRule, MoveCase } from '../move-case';

export const workToShow: DoorRule = {
  name: 'work-to-show',
  says: 'A job that asks for work to show that nobody can make alone is shut to people from other work, unless sources name the move.',
  numbers: ['entry.ownWork', 'entry.provenWork'],
  breaks: (move) => !move.isNamed && move.relevance < leastShown(move) && hasToShowWork(move.way),
  measures: (move) => atLeast(leastShown(move), move.relevance),
  examples: {
    keeps: 'Product Manager > AI Product Manager',
    breaks: 'Chief of Staff > AI Product Manager',
  },
};

/** Relevance from which work counts as shown. People who studied more than most who do the work have shown such work in near fields. */
function leastShown({ graph, standing, wanted }: MoveCase): number {
  const isScholar = standing.education > usualHolder(graph, wanted.index).education;
  return isScholar ? ENTRY_MODEL.provenWork : ENTRY_MODEL.ownWork;
}

function hasToShowWork({ credentials }: EntryWay): boolean {
  return credentials.some(({ credential, held }) => !held && isShownFromWork(credential));
}
