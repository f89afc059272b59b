/** How long, and how, somebody would study. English, as they type it. */
import { count } from '../../domain';
import { meantAt } from './cues';
import { type Found, foundAt } from './found';
import { NUMBER, numberSaid } from './numbers-said';

const MONTHS_OF_STUDY = new RegExp(
  String.raw`\b(?:can|could|would|will|willing to|happy to|up to|at most|no more than|max(?:imum)?(?: of)?) (?:do |take |manage |handle |study )?(?:an? |maybe |about )*(?<months>${NUMBER})[- ]months?(?: of)? (?:\w+ )?(?:course|program|certificate|certification|training|school|study|class)`,
  'i',
);

/** "Not eight years of school": what is shorter by half is another matter. */
const NOT_SO_LONG = new RegExp(
  String.raw`\b(?:but )?not (?:another |for )?(?<years>${NUMBER}) (?:more )?years? (?:of |in )?(?:school|study|studying|college|university|training)\b`,
  'i',
);

const STUDY_AT_MOST = new RegExp(
  String.raw`\b(?:(?<upTo>${NUMBER}|half a) (?:years?|yrs?)(?: of)?(?: (?:school|study|studying|college|training|classes|courses?))? (?:at (?:the )?most|max(?:imum)?|tops|at the outside)|(?:at most|no more than|not more than|no longer than|max(?:imum)?(?: of)?|up to|less than|under) (?<most>${NUMBER}|half a) (?:years?|yrs?) (?:of )?(?:school|study|studying|college|training|classes|courses?))\b`,
  'i',
);

/** How long somebody would study. */
export function studyAtMost(clause: string): readonly Found[] {
  const found = STUDY_AT_MOST.exec(clause);
  const said = found?.groups?.upTo ?? found?.groups?.most;
  const months = MONTHS_OF_STUDY.exec(clause);
  if (months !== null) {
    const share = Math.round((numberSaid(months.groups?.months ?? '') / 12) * 100) / 100;
    return [foundAt(months, 'maxStudyYears', String(share), `no more than ${months.groups?.months} months of study`)];
  }
  const long = NOT_SO_LONG.exec(clause);
  if (long !== null) {
    const most = Math.floor(numberSaid(long.groups?.years ?? '') / 2);
    return most < 1
      ? []
      : [foundAt(long, 'maxStudyYears', String(most), `study, but not ${long.groups?.years} years: ${most} at most`)];
  }
  if (found === null || said === undefined) return [];
  const years = /^half/i.test(said) ? 1 / 2 : numberSaid(said);
  return [foundAt(found, 'maxStudyYears', String(years), `no more than ${count(years, 'year')} of study`)];
}

/** How somebody would study. */
export function howToStudy(clause: string): readonly Found[] {
  const beside =
    /\b(?:(?:if|while|as long as) i (?:can )?(?:keep )?(?:earn|work|am working)\w*(?: my job)?|(?:keep|while) (?:earning|working)|(?:study|school|classes|degree|bachelor'?s?|courses?)(?: (?:for )?(?:\w+ ){1,2}(?:years?|months))? (?:at night|in the evenings?|part[- ]time|on weekends|online|after work)|(?:night|evening|online) (?:school|classes|courses?))\b/i.exec(
      clause,
    );
  if (beside !== null && !/\bwent to\b/i.test(clause))
    return [foundAt(beside, 'profile.fullTimeStudy', 'false', 'study while you work')];
  const full =
    /\b(?:full[- ]time (?:study|student|school)|study full[- ]time|(?:go back to school|back to college) full[- ]time|leave work to study)\b/i.exec(
      clause,
    );
  return full === null || meantAt(clause, full.index, full.index + full[0].length) === 'NONE'
    ? []
    : [foundAt(full, 'profile.fullTimeStudy', 'true', 'study full time')];
}
