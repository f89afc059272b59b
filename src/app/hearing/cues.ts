/** How somebody means what they speak of: the words around it tell. English. */

/** NONE: they say that there is none of it: "no nights", "no security". UNCLEAR: the words around it don't tell. */
export type Meant = 'WANTED' | 'UNWANTED' | 'NONE' | 'FINE' | 'UNCLEAR';

const NOT = String.raw`(?:do(?:es)? ?n[o']?t|do not|did ?n'?t|don'?t|(?:is|are|was|were)n'?t|not|never|no longer|wo ?n'?t|would ?n'?t|would not|will not)`;
const CANNOT = String.raw`(?:can(?:no|')?t|can not|could ?n'?t)`;
const LIKE = String.raw`(?:want|wish|like|need|enjoy|love|care|plan|hope)\w*`;

const SHY =
  '(?:(?:shy|nervous|awkward|uneasy|uncomfortable)(?: (?:at|with|around|among|in|near|in front of))?|anxious (?:at|with|around|among|in|near))';

/** Words before, in the order in which they are tried at a place: the longer first, since they hold the shorter. */
const BEFORE: readonly (readonly [Meant, string])[] = [
  // "Don't want to give up", "without losing": two turns make none.
  [
    'WANTED',
    String.raw`(?:${NOT}|${CANNOT}|without)(?: really| ever)?(?: ${LIKE})?(?: to)? (?:giv\w+ up|los(?:e|ing)|stop\w*|leav(?:e|ing)|quit\w*|drop\w*|miss\w*)`,
  ],
  [
    'FINE',
    String.raw`(?:${NOT} (?:really )?(?:mind|afraid of|against|scared of|${SHY})|no (?:problem|issue|trouble) with|(?:fine|ok|okay|good|comfortable|cool) with|open to|willing to|used to|can (?:also )?(?:do|work|handle)|could (?:also )?(?:do|work)|happy (?:to|with))`,
  ],
  [
    'UNWANTED',
    String.raw`(?:${NOT}(?: really| ever)?(?: ${LIKE})(?: to)?(?: (?:stay|go back|go|return|work|be)\b(?: (?:in|to|with|as|at|on))?| \w+ing)?|${CANNOT}(?: really| physically)?(?: keep| take| stand| handle| do| face| go on)?|(?:not|n't) (?:really |at all )?(?:interested in|keen on)|no (?:wish|desire|interest|time|patience|energy)(?: to| for| in| of)?|(?:would |'d )?(?:rather|prefer) not|no(?:t any|t)? more|anything but|not (?:so |as |too )?(?:much|many))`,
  ],
  [
    'UNWANTED',
    String.raw`(?:(?:tired|sick|weary|fed up|bored|burn(?:ed|t) ?-?out|worn out|exhausted|drained|had enough|enough|out|afraid|scared|terrified|frightened|fear|phobia) (?:of|with|by|from)|faint(?:s|ing)?(?: at| from| when)?|allergic to|panic\w*|stay(?:ing)? (?:away|clear)|(?:done|finished|through) with|instead of|rather than|outside(?: of)?|hurts? (?:from|when)|away from|get(?:ting)? (?:off|out of|away from)|too (?:many|much|old for|old to)|suffers? (?:from|under)|${SHY}|lonely|stuck (?:at|in|on|behind|with))`,
  ],
  [
    'WANTED',
    String.raw`(?:(?:would|'d) (?:really )?(?:like|love|rather|prefer)|want\w*|wish\w*|need\w*|(?<!something )lik(?:e|es|ed|ing)|lov(?:e|es|ed|ing)|enjoy\w*|prefer\w*|hop(?:e|es|ing)|look(?:ing)? for|dream(?:ing)? (?:of|about)|miss(?:ing)?|interested in|ready (?:to|for)|good (?:at|with)|keen on|think(?:ing)? (?:of|about)|consider\w*|curious about|drawn to|(?:what|how) about|stay(?:ing)? (?:in|with)|keep|still|into|must have|rather|please)`,
  ],
  ['NONE', String.raw`(?:no|nobody|no one|without|never|lack\w*|nor|neither)`],
  [
    'UNWANTED',
    String.raw`(?:${NOT}|hat(?:e|es|ed|ing)|off|less|fewer|stop\w*|quit\w*|avoid\w*|escape|mandatory|forced|constant(?:ly)?|endless|always(?! (?:the one|been|had|did|do|was|helped|good))|dropp?\w*|leav(?:e|ing)|nothing with)`,
  ],
  ['FINE', String.raw`(?:would|will|fine|ok|okay)`],
];

const CUES = new RegExp(BEFORE.map(([, words], place) => String.raw`(?<c${place}>\b${words}(?!\w))`).join('|'), 'gi');

const AFTER: readonly (readonly [Meant, RegExp])[] = [
  [
    'UNWANTED',
    /^[^,;]{0,25}?\b(?:is|are|was|has|have|had|keeps?|get|gets|makes?)? ?(?:kill|ruin|wear|wore|worn|break|broke|destroy|hurt|wreck|exhaust|burn|drain|eat|cost|tak)(?:s|ing|en|ed)? (?:me|my|our|us|him|her|down|out|a toll|its toll|up)\b/i,
  ],
  [
    'UNWANTED',
    /^ ?(?:(?:is|are|got|gets?|was|were) )?(?:all the time|too (?:much|hard|many|long)|(?:is |are )?(?:hard|tough) on|not for me|no longer|any ?more|every week)\b/i,
  ],
  [
    'UNWANTED',
    /^ ?(?:no more|(?:\w+ )?(?:is|are) (?:torture|hell|a nightmare|a joke|a scam|a mess|unfair|brutal|horrible|terrible|awful|out of control|the worst))\b/i,
  ],
  [
    'UNWANTED',
    /^[^,;]{0,20}?\b(?:(?:got|gets?) to|bothers?|bothered|scares?|terrif(?:y|ies)|sickens?|upsets?|haunts?|triggers?|gives?|gave) me\b/i,
  ],
  [
    'UNWANTED',
    /^[^,;]{0,25}?\bma(?:kes?|de|king) me (?:\w+ )?(?:sick|ill|cough|faint|dizzy|anxious|nervous|panic|cry|miserable|tired|unhappy)\b/i,
  ],
  [
    'UNWANTED',
    /\b(?:hate|sick of|tired of|fed up with|done with|can(?:no|')?t (?:stand|take|do)|had enough of) (?:it|this|that|them|all of it)\b/i,
  ],
  ['FINE', /^ ?(?:is|are|would be) (?:\w+ )?(?:fine|ok|okay|no problem|good|great|easy|possible)\b/i],
  ['FINE', /^ ?(?:do not|don'?t) (?:bother|matter)/i],
  ['FINE', /^ ?suits? me\b/i],
  ['WANTED', /^ ?(?:is|are|would be) (?:a must|important|what i)\b/i],
];

/** Between a cue and what it is about nobody else begins to speak or act, and no reason or time begins. */
const BARRIER =
  /\b(?:he|she|they|we|you|who|whose|because|when(?:ever)?|while|if|after|before|until|till|although|since|i(?! see\b)|i'm|i've)\b/i;

/** Who or what somebody is with is no object of what they feel: "alone with the radio", "out of the state with the kids". */
const TOGETHER =
  /\b(?!\w+ing\b|(?:some|any|every|no)thing\b|(?:work|works|jobs?|more|less|much|contact|stuff|things|up|away|out|not|to|around|directly|one|hours|day|days|time) )\w+ with\b(?! (?:a |my |the )*(?:hands|tools)\b)/i;

/** Words that say little unless they stand right in front. */
const WEAK = /^(?:would|will|fine|ok|okay|not|still|keep|please|off|into)$/i;

/** The most words between a weak cue and what it is about. */
const NEAR = 3;

/** True if a cue is about what stands behind such words. */
function reaches(cue: string, between: string): boolean {
  if (BARRIER.test(between) || TOGETHER.test(between)) return false;
  return !WEAK.test(cue) || between.split(' ').filter((word) => word !== '').length <= NEAR;
}

/** How what stands between two places of a clause is meant: what follows it decides, else the nearest words before it. */
export function meantAt(clause: string, start: number, end: number): Meant {
  return cueAt(clause, start, end).meant;
}

/** The same, with the words that tell it; '' where nothing does. */
export function cueAt(clause: string, start: number, end: number): { readonly meant: Meant; readonly words: string } {
  const behind = clause.slice(end);
  for (const [meant, pattern] of AFTER) {
    const after = pattern.exec(behind);
    if (after !== null) return { meant, words: after[0] };
  }
  const ahead = clause.slice(0, start);
  const last = [...ahead.matchAll(CUES)].at(-1);
  const nearest = last !== undefined && reaches(last[0], ahead.slice(last.index + last[0].length)) ? last : undefined;
  const place = Object.entries(nearest?.groups ?? {}).find(([, found]) => found !== undefined)?.[0];
  return place === undefined
    ? { meant: 'UNCLEAR', words: '' }
    : { meant: BEFORE[Number(place.slice(1))]![0], words: nearest![0] };
}
