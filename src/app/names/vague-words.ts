/** Words at the end of names that alone say little or nothing of what a person does. */
import { meansOf } from './other-words';

/** They end so many names that they say nothing. */
const VAGUE: ReadonlySet<string> = new Set(
  'administrator agent aide analyst assistant associate attendant chief clerk consultant coordinator director engineer executive expert guy head helper hand inspector intern lady lead leader man manager officer operator owner partner person planner professional representative scientist specialist staff supervisor technician technologist technical trainee woman worker'.split(
    ' ',
  ),
);

/** They name an occupation, but with another word before them another one: an elevator mechanic repairs no cars. */
const GENERAL: ReadonlySet<string> = new Set(
  'advisor artist builder buyer captain cleaner coach controller cook counselor cutter designer developer driver editor fitter guard guide handler host inspector installer instructor judge maker mechanic painter physician pilot porter principal repairer sailor sales salesperson secretary server setter sergeant surgeon surveyor teacher tester therapist trader trainer underwriter writer'.split(
    ' ',
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
