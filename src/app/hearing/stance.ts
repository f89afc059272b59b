/** How somebody stands to what they name: they want it, have done it, would have less of it, or rule it out. English. */
import type { WorkTopic } from '../topics/work-topic';
import { cueAt } from './cues';

/** UNSAID: the words around it don't tell, or it is only a fact. */
export type Stance = 'WANTED' | 'HELD' | 'LITTLE' | 'LESS' | 'REFUSED' | 'FINE' | 'UNSAID';

/** "I'm not a manager" is a fact. */
const ONLY_FACT = /\b(?:i'?m|i am|am|was|were|been) (?:just |only )?(?:not|never) an? $/i;

/** What somebody has not learnt or done is neither wanted nor refused. */
const LACKED_BEFORE =
  /\b(?:(?:no|never|without|lack\w*|little|not much|not any|(?:do(?:es)?n'?t|do not|haven'?t|never)(?: have| had| got| earned| finished)?(?: an?| any| the| my)?) (?:\w+ )?(?:experience|training|schooling|background|knowledge|idea|papers?|licen[sc]es?|certificates?|certifications?|degrees?|diplomas?|credentials?|qualifications?|tickets?|skills?)(?: (?:in|with|of|for|about|to(?: do| work(?: in)?)?|as))?(?: an?| the| any| that| this| such| other)?|never (?:ever )?(?:learn\w*|studied|did|worked|done|tried|used|had|touched|been)(?: \w+){0,2}|(?:not|\w+n'?t|never) (?:\w+ )?enough (?:for|to)(?: \w+)?(?: an?| the)?) $/i;
const A_DEGREE = /\b(?:degree|bachelor'?s?|major)\b/i;
const LACKED_BEHIND = /^ (?:skills?|experience|training|background|knowledge|degree)\b/i;

/** Words that name papers which somebody holds as well as those that somebody writes: only who complains of them means the latter. */
const PAPERS_OF_ANY_KIND = /^(?:papers?|forms|reports)$/i;
const HATES = /\b(?:hat(?:e|es|ed|ing)|drown\w*|avoid\w*|escape)\b/i;

/** Fear of what is named. */
const FEARS =
  /\b(?:anxi\w+|afraid|scared?|scares|terrif\w+|nervous|panic\w*|freeze|choke|can(?:no|')?t|no|hate|avoid|without|fail\w*|flunk\w*)\b/i;

/** What somebody does badly they would have less of. */
const BAD_AT =
  /\b(?:(?:not|n'?t|never|no) (?:\w+ ){0,2}(?:good|great|strong|much|any good)|bad|terrible|awful|poor|weak|hopeless|useless|slow|lousy) (?:at|with|in)(?: the| my)? $|\b(?:(?:struggle|trouble|problems) with|(?:stammer|stutter|freeze|choke|shake)(?:s|ing)? (?:on|at|in|with|when|in front of)(?: the| my)?) $/i;

/** Words that complain: they weigh, and rule nothing out. */
const COMPLAINS =
  /\b(?:tired|sick|weary|fed up|bored|burn\w*|bores?|worn|exhausted|drained|enough|too|less|fewer|much|many|always|constant\w*|endless|mandatory|forced|lonely|stuck|suffers?|shy|nervous|awkward|anxious|uneasy|uncomfortable|only|pure|just|(?:got|gets?) to|bother\w*|all day|out of control|worse|meaner|ruder|unbearable|miserable|brutal|insane|crazy|terrible|awful|horrible|lousy|garbage|trash|exhausting|draining|stressful|boring|grind|rough|tough|sucks?|stinks?|dread\w*|chained|glued|trapped|star(?:e|es|ed|ing) at|over it|the problem|it'?s|it is|(?:kill|ruin|wear|wore|break|broke|wreck|exhaust|drain|stress)\w* (?:me|us))\b/i;

/** Words before what somebody is able to do. */
const ABLE = /\b(?:can|could)(?: still| easily| also)? $/i;

/** What is liked less than something else is not ruled out by it: "rather in the field than in the office", "the coding less so". */
const COMPARES = /\b(?:rather|sooner|prefer\w*)\b.*\b(?:than|over|to)$|\bless(?: so)?$|\bnot (?:so|as) much$/i;

/** Names of topics that say that somebody likes them: "into tech". */
const LIKES = /^(?:into|lov(?:e|es|ed|ing)|lik(?:e|es|ed|ing)|enjoy\w*) /i;

/** Who tells what they do all day tells what they can do: "I draft in AutoCAD all day". */
const DO_MYSELF = /^(?:and |so )?i (?:\w+ )?(?:in |with |on )?$/i;

/** Who has passed, learnt or handled something does not complain of it. */
const MANAGED =
  /\b(?:passed|pass|failed|fail|flunked|took|taken|aced|studying for|trained (?:in|on|with)|certified (?:in|on)|handled?|experienced? (?:in|with)|volunteer(?:ed)? as)(?: (?:an?|the|my|all|both|every))*(?: [\w']+){0,3} $/i;

/** What somebody does unpaid draws them. */
const UNPAID =
  /\b(?:volunteer(?:s|ed|ing)?|help(?:s|ed|ing)? out) (?:at|in|with|for)(?: (?:an?|the|my|our|local|church'?s|school'?s|town'?s|city'?s))* $|\bhelp in an? $/i;

/** Words in front of what somebody thinks of: "maybe wine". */
const MAYBE = /\b(?:maybe|perhaps)(?: (?:into|in|an?|the|some))* $/i;

/** Words in front of what somebody can do. */
const CAN =
  /^(?:(?:can|could)(?! (?:talk|read|hear|nerd|geek|go on))|used to(?! (?:hate|dislike|dread))|good|comfortable|happy)\b/i;

/** A little of something is known, and nobody is hired for it: "a bit of HTML". */
const A_LITTLE =
  /\b(?:(?:just |only )?(?:a (?:little |tiny )?bit of|a little|very little|hardly any|some basic|only some|only basic|the basics of|rusty(?: (?:at|in|on))?) )$/i;

/** The whole of a day that is nothing else: "the job is meetings". */
const NOTHING_ELSE = /\b(?:the|my|this) (?:job|work|day|week|role)s? (?:is|are|has become|became) (?:\w+ ){0,3}$/i;

/** Behind a topic they make the title of a job: "truck driver", "sales manager". */
const TITLED =
  /^ (?:administrator|agent|aide|analyst|assistant|associate|attendant|clerk|consultant|cook|coordinator|counselor|designer|developer|director|driver|editor|engineer|foreman|guard|inspector|instructor|lead|leader|manager|mechanic|nurse|officer|operator|practitioner|rep|representative|specialist|supervisor|teacher|tech|technician|therapist|worker|writer)s?\b/i;

/** What somebody likes less than something else is not wanted: "the customers more than the code". */
const LESSER = /\b(?:more|rather|better) than(?: (?:the|my|any|all))* $/i;

/** What somebody sells is not what they do: "sold cars". */
const SOLD = /\b(?:sell|sells|sold|selling) (?:\w+ )?$/i;

/** What a clause that only names goes on with: "no sales, retail". */
const CONTINUED: readonly Stance[] = ['WANTED', 'LESS', 'REFUSED'];
const GOES_ON = /^(?:(?:and|or|nor|also|any|the|an?) )*$/i;

/** What the named do for the speaker is said of its own: "the inmates listen to me". */
const SAYS_MORE =
  /^ (?:\w+ )?(?:listen|talk|come|came|trust|like|love|ask|know|respect|call|thank|remember)(?:s|ed)? (?:to |for )?me\b/i;

/** People and places of somebody's own are no work: "home with my kids". */
const OWN = /\b(?:(?:my|our|his|her|their) |(?:rais|hir)(?:e|es|ed|ing) (?:\w+ )?)$/i;

/**
 * How what stands between two places of a clause is meant.
 *
 * @param before - the stance to the topic that was named before it
 * @param isListed - true if it goes on a list that this topic began: "sales or retail"
 */
export function stanceAt(
  topic: WorkTopic,
  clause: string,
  start: number,
  end: number,
  before: Stance,
  isListed = false,
): Stance {
  const [ahead, behind] = [clause.slice(0, start), clause.slice(end)];
  const { meant, words } = cueAt(clause, start, end);
  if (topic.plainly === 'ALWAYS')
    return meant === 'FINE' || /\b(?:no|never|without)(?: an?)? $/i.test(ahead) ? 'UNSAID' : 'REFUSED';
  if (topic.plainly === 'UNSAID' && OWN.test(ahead)) return 'UNSAID';
  if (UNPAID.test(ahead) && topic.by === null) return 'WANTED';
  if (ONLY_FACT.test(ahead) || MANAGED.test(ahead) || TITLED.test(behind)) return 'UNSAID';
  // Tests weigh on who says so: that one costs much says nothing.
  if (
    topic.papers !== null &&
    !(meant === 'UNWANTED' && (COMPLAINS.test(words) || HATES.test(words) || FEARS.test(clause))) &&
    !BAD_AT.test(ahead) &&
    !FEARS.test(clause)
  )
    return 'UNSAID';
  if (BAD_AT.test(ahead) || (topic.isSoft && NOTHING_ELSE.test(ahead))) return 'LESS';
  if (topic.plainly === 'HELD' && A_LITTLE.test(ahead) && meant !== 'WANTED') return 'LITTLE';
  // "I can stand all day" is no complaint.
  if (topic.plainly === 'LESS' && ABLE.test(ahead)) return 'UNSAID';
  if (LESSER.test(ahead) && meant === 'WANTED') return 'UNSAID';
  if (meant === 'UNCLEAR' && LIKES.test(clause.slice(start, end))) return 'WANTED';
  if (words === 'all day' && topic.held !== null && DO_MYSELF.test(ahead)) return 'HELD';
  const isComplaint = COMPLAINS.test(words) || COMPLAINS.test(ahead.slice(-12));
  if (PAPERS_OF_ANY_KIND.test(clause.slice(start, end)) && !isComplaint && !HATES.test(words)) return 'UNSAID';
  if (meant === 'NONE' && A_DEGREE.test(clause.slice(start, end))) return 'UNSAID';
  if (LACKED_BEFORE.test(ahead) || (meant === 'NONE' && LACKED_BEHIND.test(behind))) return 'UNSAID';
  switch (meant) {
    case 'WANTED':
      return topic.held !== null && CAN.test(words) ? 'HELD' : 'WANTED';
    case 'UNWANTED':
    case 'NONE':
      if (topic.isMissed) return meant === 'NONE' ? 'WANTED' : 'UNSAID';
      return topic.isSoft || isComplaint || COMPARES.test(words) ? 'LESS' : 'REFUSED';
    case 'FINE':
      return topic.held !== null && CAN.test(words) ? 'HELD' : 'FINE';
    default:
      if (MAYBE.test(ahead)) return 'WANTED';
      if (
        !A_DEGREE.test(clause.slice(start, end)) &&
        CONTINUED.includes(before) &&
        (isListed || (GOES_ON.test(ahead) && !SAYS_MORE.test(behind)))
      )
        return before;
      return topic.plainly === 'HELD' && (topic.held === null || SOLD.test(ahead))
        ? 'UNSAID'
        : (topic.plainly as Stance);
  }
}
