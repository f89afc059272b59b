/** Cuts a text into clauses, each of which says something of its own. English. */

import { NUMBER } from './numbers-said';

/** What somebody says of what they spoke of just before: it belongs to that clause. */
const REACTS =
  "i(?:'m| am|'ve| have)? (?:just |really |so |not |never |can'?t |don'?t |do not |cannot )*(?:\\w+ ){0,3}?(?:it|that|them|this|those|back)(?: any ?more| anymore| again| anyway| at all| all| either)?(?=$|[,.;!\\n])";

/** Where clauses end. "60,000" and "v1.5" are one, and so are what somebody names and how they feel about it. */
const CLAUSE_ENDS = new RegExp(
  [
    String.raw`[;!\n]+`,
    String.raw`,(?!\d{3}\b)`,
    String.raw`[.?](?!\d|\w)`,
    String.raw`\s[-–—]+\s`,
    String.raw`\s+(?:(?<!\b(?:anything|everything|nothing|all) )but|although|though|because(?: of)?|yet|however|except)\s+`,
    String.raw`\s+and\s+(?=(?:no|not|never|without|don'?t|do not|won'?t|will not|want|need)\s)`,
    String.raw`,?\s+and\s+(?=before (?:that|this)\b)`,
    String.raw`\s+(?:and|so)\s+(?=(?:i|i'm|i've|my|we|they|he|she)\s)(?!my (?:back|knees?|hands?|shoulders?|feet|hips?|neck|wrists?|body)\s*(?:$|[.,;!\n]))(?!${REACTS}|i (?:really )?(?:won'?t|will not|can'?t|cannot|refuse))`,
  ].join('|'),
  'i',
);

/** A clause that only reacts: "I hate it", "it is killing me", "I'm not going back". */
const ONLY_REACTS = new RegExp(
  String.raw`^(?:and |but |so )?(?:${REACTS}|(?:it|this|that) (?:is |has been |'s )?(?:killing|ruining|breaking|destroying|draining|wearing) (?:me|us)\b|(?:hate|hated|love|loved|miss|sick of|tired of|over|done with|fed up with|can'?t stand|couldn'?t stand) (?:it|that|them|this|every (?:minute|second)(?: of it)?)$|never again$|(?:and )?(?:that|this|which)(?:'s| is) (?:(?:the|my) (?:\w+ )?(?:part|thing|bit|work)(?: that)?(?: i (?:really )?(?:like|love|enjoy)(?: (?:most|best))?)?|what i (?:like|love|enjoy|do best)(?: most| best)?|my favou?rite)$|(?:but |now |it |is |has |both )*(?:lapsed|expired|inactive|not current)(?: \w+){0,3}$|(?:i )?(?:need|have|want|got) to (?:keep|match|hold on to|stay at|make) (?:that|it|this)$|can(?:no|')?t go (?:backwards?|down|lower|below (?:that|it))$|no thanks?(?: you)?$|not for me$)`,
  'i',
);

/** Years that belong to the job named before them: "I was a baker, twelve years". */
const ONLY_YEARS = new RegExp(
  String.raw`^(?:for )?(?:about |over |nearly |almost )?${NUMBER}\+? (?:years?|yrs?)(?: of (?:it|that))?$`,
  'i',
);
const WAS =
  /^was an? |(?<!\bi(?:'m| am)?) (?:there|back home|over there|(?:there|back home|over there) in [a-z]+)$|\b(?:i was|used to|worked as|i had been|formerly|previously|trained as|before (?:this|that)|by (?:training|profession|trade)|i taught|(?:i |^)studied|went to (?:school|college|university) for|my (?:first|old|former) (?:job|career|trade))\b(?! (?:\w+ )?(?:laid off|let go|fired|out of|unemployed|married|home|at home)\b)/i;

/** The clauses of a tidied text. One that only reacts goes on with the one before it, behind a comma. */
export function clausesOf(said: string): readonly string[] {
  const clauses: string[] = [];
  for (const part of said.split(CLAUSE_ENDS)) {
    const clause = part.trim();
    const last = clauses.at(-1);
    if (clause === '') continue;
    if (last !== undefined && ONLY_REACTS.test(clause)) clauses[clauses.length - 1] = `${last}, ${clause}`;
    else if (last !== undefined && ONLY_YEARS.test(clause) && WAS.test(last))
      clauses[clauses.length - 1] = `${last} for ${clause.replace(/^for | of (?:it|that)$/gi, '')}`;
    else clauses.push(clause);
  }
  return clauses;
}
