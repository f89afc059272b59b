/** Words at the end of names, as names compare, that alone say little or nothing of what a person does. */
import { nameWords } from '../../graph';
import { meansOf } from './other-words';

/** They end so many names that they say nothing. */
const VAGUE: ReadonlySet<string> = new Set(
  nameWords(
    'administrator agent aide analyst apprentice assistant associate attendant chief clerk consultant coordinator director engineer executive expert guy head helper hand inspector intern lady lead leader man manager officer operator owner partner person planner professional representative scientist specialist staff supervisor technician technologist technical trainee woman worker',
  ),
);

/** They name an occupation, but with another word before them another one: an elevator mechanic repairs no cars. */
const GENERAL: ReadonlySet<string> = new Set(
  nameWords(
    'adjuster advisor appraiser architect artist broker builder captain carrier cleaner coach collector controller counselor cutter dealer designer developer driver examiner fitter guide handler host inspector installer instructor investigator maker mechanic porter principal processor producer repairer researcher sales salesperson setter sergeant surveyor teacher tester therapist trader trainer underwriter',
  ),
);

/** True if the word, or one that it is short for, says nothing of what a person does. */
export function isVague(word: string): boolean {
  return VAGUE.has(word) || meansOf(word).some((mean) => VAGUE.has(mean));
}

/** True if the word before this one decides what the work is. */
export function isGeneral(word: string): boolean {
  return GENERAL.has(word);
}
