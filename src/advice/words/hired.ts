/** What gets somebody hired, as it holds for the person who asks. */
import type { Door } from '../../domain';
import type { Chain } from '../chains/beginning';
import { entryAlong, entryOf, type StepEntry } from '../chains/step-facts';
import { levelOf } from '../doors/credential-left';
import type { MovePrice } from '../price/move-price';
import { inAmerican } from './american';
import { explained } from './glossary';
import { inShortSentences } from './short-sentences';

/** How a step gets in, with what gets somebody hired. */
export interface ToldEntry extends StepEntry {
  /** What gets you hired: a sentence, or two. */
  readonly hiredFor: string;
}

/** How a move gets in, as the moves before leave somebody. */
export function toldAlong(chain: Chain, place: number): ToldEntry {
  return { ...entryAlong(chain, place), hiredFor: hiredFor(chain[place]!) };
}

/** How a move of its own gets in. */
export function toldEntry(move: MovePrice): ToldEntry {
  return { ...entryOf(move), hiredFor: hiredFor(move) };
}

function hiredFor(move: MovePrice): string {
  return isForGraduates(move) ? FOR_EXPERIENCED : hiredForAt(move.way.door);
}

/** What is said of graduates helps nobody who has worked for years and takes no degree on the way. */
const FOR_EXPERIENCED =
  'Most who are hired come straight from college. You have work behind you. Ask for the jobs for experienced people, and show which parts of your work they need.';

/** What a door says of who is hired, for anybody. */
export function hiredForAt({ hiredFor }: Pick<Door, 'hiredFor'>): string {
  return explained(inShortSentences(inAmerican(hiredFor)));
}

function isForGraduates({ way }: MovePrice): boolean {
  const isFresh = way.door.credentials.some(({ fresh = false }) => fresh);
  return isFresh && !way.credentials.some((left) => levelOf(left.credential) > 0 && !left.held && left.yearsLeft > 0);
}
