/** What somebody rules out: "no law school", "anything but sales", "don't want to manage people", "outside of schools". English. */
import { isDutyOrPaper } from '../names/ruled-out';
import { topicsNamed } from '../topics/topics';
import { isNoTopic } from '../topics/work-topic';
import { type Meant, meantAt } from './cues';
import type { Found } from './facts';

const NOT = `(?:do(?:es)? ?n[o']?t|do not|wo ?n'?t|will not|would ?n'?t|would not|am not|'m not|never)`;
const NAMES = `(?<names>[a-z][a-z0-9/&'. -]{1,60})`;

/** Words behind which something is ruled out. A fear, or that somebody tires of it, is a wish. */
const RULES_OUT: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${NOT}(?: really| ever| again)?(?: (?:want|wish|like|care|plan|hope|intend|going|looking|willing|interested|ready|consider|think of|see myself))?(?: to| in| for| as)*(?: ever)? (?=(?:be |become |being |go |going |work |working |do |doing |return |get |getting |study|manag|lead |leading|supervis|boss|sell|drive|driving|teach|cook|back )|\w+(?: [\w']+){0,2}$)${NAMES}`,
    'i',
  ),
  new RegExp(String.raw`(?:^|\b(?:and|or|but|just|please|so) )(?:please )?not (?:as |in |into |to )?${NAMES}`, 'i'),
  new RegExp(
    String.raw`\b(?:no more|no|nothing (?:in|with|to do with)|anything but|no (?:interest|desire|wish) (?:in|to|for)|done with|through with|hate(?:d)?(?: the)?|can(?:no|')?t stand|rul(?:e|ed|ing) out|stay(?:ing)? away from|avoid(?:ing)?|never again(?: in)?|except(?: for)?|instead of) ${NAMES}`,
    'i',
  ),
];

/** Words in front of a field that is left. "Out of school" tells when somebody finished it. */
const LEAVES =
  /\b(?:outside(?: of)?|(?:get(?:ting)? |want |way )?out of|away from|leav(?:e|ing)|quit(?:ting)?|exit(?:ing)?) (?<names>[a-z][a-z0-9/&' -]{1,60})/i;

/** Papers that are only lacked: "no degree", "not licensed", "no CPA". */
const ONLY_LACKED =
  /\b(?:experience|background|training|schooling|diploma|papers|credentials?|qualifications?|idea|money|time|kids|family|problem|rush|one|certificates?|licen[sc]e[ds]?|certified|cpa|formal)\b|^(?:college )?degree(?: (?:in|of|for) .*)?$|^college$|^(?:a )?bachelor'?s?(?: degree)?$/i;

const BEHIND =
  /\b(?:any ?more|again|ever|please|either|at all|if|when|because|so|since|that|which|who|where|for (?:me|now|(?:\w+ )?years|a while|ever)|at my age|thank you|thanks)\b.*$/i;
const AROUND =
  /^(?:go(?:ing)? (?:back )?(?:to|into)|return(?:ing)? to|work(?:ing)? (?:in|at|as|with|for)|be(?:ing|come|coming)?|do(?:ing)?|get(?:ting)?(?: into)?|back (?:to|in|into)|to|in|into|as|at|with|more|any|an?|the|my|those|all|jobs? (?:in|as)|work (?:in|as)|interested in)\s+/i;
/** What somebody is or does not, rather than a job. */
const NO_NAME =
  /^(?:me|us|him|her|them|you)$|^(?:(?:job|jobs|work|living|career|money)$|used\b|worked|been|went|had|got|have|afraid|mind|sure|good|bad|able|enough|too|very|so|always|really|only|old|young|ready|happy|rich|at|on|that|this|it|there|for|just|yet|much|many|more|less|shy|nervous|awkward|uneasy|uncomfortable|minded|bothered)\b|\b(?:thing|strong suit|forte|style|cup of tea)$/i;
const AT_END = / (?:jobs?|positions?|roles?|careers?|stuff|things|of any kind|all day)$/i;

/** The most words of a name. */
const LONGEST = 4;

/** A refusal, and whether its words can be nothing else: those of a job may say something else. */
export interface Refused extends Found {
  readonly isSure: boolean;
}

/** What a clause rules out. Names of jobs are such only if a graph knows them. @param before - how the clause before it was meant */
export function refusalsIn(clause: string, before: Meant): readonly Refused[] {
  const found = [...matches(clause)].filter(({ start, isLeft }) => isMeant(clause, start, isLeft));
  if (found.length === 0) return before === 'NONE' || before === 'UNWANTED' ? continued(clause) : [];
  const all = found.flatMap(({ start, names, isLeft }) => refusedOf(start, names, isLeft));
  return all.filter(({ value }, place) => all.findIndex((other) => other.value === value) === place);
}

/** "No sales, retail": a clause of nothing but names goes on with what the one before it ruled out. */
function continued(clause: string): readonly Refused[] {
  const all = refusedOf(0, clause.replace(/^(?:or|and|nor) /i, ''), false);
  return all.every(({ isSure }) => isSure) ? all : [];
}

interface Match {
  readonly start: number;
  readonly names: string;
  /** True if it is a field that is left, not one that is refused. */
  readonly isLeft: boolean;
}

function* matches(clause: string): Generator<Match> {
  for (const pattern of [...RULES_OUT, LEAVES]) {
    const found = pattern.exec(clause);
    const names = found?.groups?.names;
    if (found === null || names === undefined) continue;
    yield { start: found.index + found[0].length - names.length, names, isLeft: pattern === LEAVES };
  }
}

/** "Don't want to leave teaching", "don't mind sales": no refusal. */
function isMeant(clause: string, start: number, isLeft: boolean): boolean {
  if (/\b(?:i'?m|i am|am|was|were|been) (?:just |only )?(?:not|never) (?:an? )/i.test(clause)) return false;
  const meant = meantAt(clause, start, clause.length);
  if (meant === 'FINE') return false;
  return (
    !isLeft ||
    !/\b(?:do ?n'?t|do not|not|never|can(?:no|')?t|without|won'?t|hate to)\b[^,]*\b(?:leav|quit|out of|away)/i.test(
      clause,
    )
  );
}

function refusedOf(start: number, names: string, isLeft: boolean): readonly Refused[] {
  return names
    .replace(BEHIND, '')
    .split(/ (?:or|and|nor) |\//i)
    .map((each) => plain(each))
    .map((name) => (isLeft && /^school$/i.test(name) ? 'schools' : name))
    .filter(
      (name) => name.length > 1 && name.split(' ').length <= LONGEST && !ONLY_LACKED.test(name) && !NO_NAME.test(name),
    )
    .filter((name) => isDutyOrPaper(name) || topicsNamed(name).every(({ of }) => isNoTopic(of)))
    .map((name) => ({ name, isSure: isDutyOrPaper(name) }))
    .filter(({ isSure }) => isSure || !isLeft)
    .map(({ name, isSure }) => ({
      start,
      end: start + names.length,
      field: 'not',
      value: name.toLowerCase(),
      meaning: `no ${name.toLowerCase()}`,
      isSure,
    }));
}

function plain(text: string): string {
  let name = text.trim().replace(/[.' -]+$/, '');
  for (let shorter = name.replace(AROUND, ''); shorter !== name; shorter = name.replace(AROUND, '')) name = shorter;
  return name.replace(AT_END, '').trim();
}
