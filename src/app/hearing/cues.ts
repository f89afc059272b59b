/** How somebody means what they speak of: the words around it tell. English. */

/** NONE: they say that there is none of it: "no nights", "no security". UNCLEAR: the words around it don't tell. */
export type Meant = 'WANTED' | 'UNWANTED' | 'NONE' | 'FINE' | 'UNCLEAR';

const NOT = String.raw`(?:do(?:es)? ?n[o']?t|do not|did ?n'?t|don'?t|not|never|no longer|wo ?n'?t|would ?n'?t|would not|will not)`;
const CANNOT = String.raw`(?:can(?:no|')?t|can not|could ?n'?t)`;
const LIKE = String.raw`(?:want|wish|like|need|enjoy|love|care|plan|hope)\w*`;

/** Words before, in the order in which they are tried at a place: the longer first, since they hold the shorter. */
const BEFORE: readonly (readonly [Meant, string])[] = [
  // "Don't want to give up", "without losing": two turns make none.
  [
    'WANTED',
    String.raw`(?:${NOT}|${CANNOT}|without)(?: really| ever)?(?: ${LIKE})?(?: to)? (?:giv\w+ up|los(?:e|ing)|stop\w*|leav(?:e|ing)|quit\w*|drop\w*|miss\w*)`,
  ],
  [
    'FINE',
    String.raw`(?:${NOT} (?:really )?(?:mind|afraid of|against|scared of)|no (?:problem|issue|trouble) with|(?:fine|ok|okay|good|comfortable|cool) with|open to|willing to|used to|can (?:also )?(?:do|work|handle)|could (?:also )?(?:do|work)|happy (?:to|with))`,
  ],
  [
    'UNWANTED',
    String.raw`(?:${NOT}(?: really| ever)?(?: ${LIKE})(?: to)?(?: \w+ing)?|${CANNOT}(?: really| physically)?(?: keep| take| stand| handle| do| face| go on)?|(?:not|n't) (?:really |at all )?(?:interested in|keen on)|no (?:wish|desire|interest|time|patience|energy)(?: to| for| in| of)?|(?:would |'d )?(?:rather|prefer) not|no(?:t any|t)? more|anything but|not (?:so |as |too )?(?:much|many))`,
  ],
  [
    'UNWANTED',
    String.raw`(?:(?:tired|sick|weary|fed up|bored|burn(?:ed|t) ?-?out|worn out|exhausted|drained|had enough|enough|out|afraid|scared) (?:of|with|by|from)|(?:done|finished|through) with|instead of|rather than|away from|get(?:ting)? (?:off|out of|away from)|too (?:many|much|old for|old to)|suffers? (?:from|under)|lonely|stuck (?:at|in|on|behind|with))`,
  ],
  [
    'WANTED',
    String.raw`(?:(?:would|'d) (?:really )?(?:like|love|rather|prefer)|want\w*|wish\w*|need\w*|(?<!something )lik(?:e|es|ed|ing)|lov(?:e|es|ed|ing)|enjoy\w*|prefer\w*|hop(?:e|es|ing)|look(?:ing)? for|dream(?:ing)? (?:of|about)|miss(?:ing)?|interested in|ready (?:to|for)|good (?:at|with)|keen on|keep|still|into|must have|rather|please)`,
  ],
  ['NONE', String.raw`(?:no|without|never|lack\w*|nor|neither)`],
  [
    'UNWANTED',
    String.raw`(?:${NOT}|hat(?:e|es|ed|ing)|off|less|fewer|stop\w*|quit\w*|avoid\w*|escape|mandatory|forced|constant(?:ly)?|endless|always|dropp?\w*|leav(?:e|ing)|nothing with)`,
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
  ['FINE', /^ ?(?:is|are|would be) (?:\w+ )?(?:fine|ok|okay|no problem|good|great|easy|possible)\b/i],
  ['FINE', /^ ?(?:do not|don'?t) (?:bother|matter)/i],
  ['FINE', /^ ?suits? me\b/i],
  ['WANTED', /^ ?(?:is|are|would be) (?:a must|important|what i)\b/i],
];

/** How what stands between two places of a clause is meant: what follows it decides, else the nearest words before it. */
export function meantAt(clause: string, start: number, end: number): Meant {
  const after = AFTER.find(([, words]) => words.test(clause.slice(end)));
  if (after !== undefined) return after[0];
  const nearest = [...clause.slice(0, start).matchAll(CUES)].at(-1);
  const place = Object.entries(nearest?.groups ?? {}).find(([, found]) => found !== undefined)?.[0];
  return place === undefined ? 'UNCLEAR' : BEFORE[Number(place.slice(1))]![0];
}
