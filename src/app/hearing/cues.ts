/** How somebody means what they speak of: the words around it tell. English. */

/** NONE: they say that there is none of it: "no nights", "no security". UNCLEAR: the words around it don't tell. */
export type Meant = 'WANTED' | 'UNWANTED' | 'NONE' | 'FINE' | 'UNCLEAR';

const NOT = String.raw`(?:do(?:es)? ?n[o']?t|do not|did ?n'?t|don'?t|(?:is|are|was|were)n'?t|not|never|no longer|wo ?n'?t|would ?n'?t|would not|will not)`;
const CANNOT = String.raw`(?:can(?:no|')?t|can not|could ?n'?t)`;
const LIKE = String.raw`(?:want|wish|like|need|enjoy|love|care|plan|hope|looking (?:for|to)\b)\w*`;

const SHY =
  '(?<!\\b(?:with|of|for|to|about|the|some|many|calm|calming) )(?:(?:shy|nervous|awkward|uneasy|uncomfortable)(?: (?:at|with|around|among|in|near|in front of))?|anxious (?:at|with|around|among|in|near))';

/** Words before, in the order in which they are tried at a place: the longer first, since they hold the shorter. */
const BEFORE: readonly (readonly [Meant, string])[] = [
  // Doubt of a liking is none.
  [
    'FINE',
    String.raw`(?:not|n'?t) (?:even |really |so |all that )*(?:sure|certain|know)(?: that| if| whether)? i(?:'d| would| even| still| really)* (?:like|liked|miss|missed|want|wanted|love|enjoy)(?: to)?`,
  ],
  ['WANTED', String.raw`(?:kick|lot|joy|thrill|buzz|pleasure|satisfaction) (?:out of|from)`],
  ['WANTED', String.raw`not (?:so|as) much (?:[\w']+ ){1,4}as(?: the| my)?`],
  ['WANTED', String.raw`^back to work(?:ing)? with|want back (?:to|into)`],
  // Of what somebody can't decide on, each draws them.
  [
    'WANTED',
    String.raw`(?:do(?:n'?t| not) know|not sure|no idea|can'?t decide|torn|undecided)(?: yet)? (?:(?:if|whether) (?:that is|that's|it is|it's|to (?:do|try|go into))|between)`,
  ],
  // Who could talk of it for hours likes it.
  ['WANTED', String.raw`(?:can|could) (?:talk|read|hear|nerd out|geek out|go on)(?: for hours| all day)? (?:about|on)`],
  // Who would take less for it wants it.
  [
    'WANTED',
    String.raw`(?:take|accept|earn|make|live on|work for|settle for) (?:a (?:bit|little|lot) |much )?less(?: money| pay)?,? (?:for|if|to (?:work|be|do|have))`,
  ],
  // "Don't want to give up", "without losing": two turns make none.
  [
    'WANTED',
    String.raw`(?:${NOT}|${CANNOT}|without)(?: really| ever)?(?: ${LIKE})?(?: to)? (?:giv\w+ up|los(?:e|ing)|stop\w*|leav(?:e|ing)|quit\w*|drop\w*|miss\w*)`,
  ],
  // Who "would not mind learning it" would like to.
  ['WANTED', String.raw`would(?: not|n'?t) mind (?:learn|try|gett|becom|go|be|hav|see|ow|mov)\w*(?: into| to)?`],
  [
    'UNWANTED',
    String.raw`(?:(?:(?:would|'d) )?(?:really )?(?:rather|sooner|prefer\w*)(?: [\w']+){1,5}? (?:than|over)|prefer\w*(?: [\w']+){1,3}? (?<!\b(?:close|near|next|going|want|able|used|due|access|similar|back) )to(?! (?:be|do|work|go|get|have|stay|learn|make|take|see|keep|use|sit|stand|not)\b)|(?<=\b(?:i'?m|i am|so|just) )over(?! \d)|no way(?: in hell)?(?: (?:i'?m|i am|am i|i will|would i))?(?: ever)?|do(?:n'?t| not) (?:put|make|stick|send|ask|get|have) me|(?:keep|get) me (?:away from|off|out of)|not (?:going|coming|heading|looking to go) back(?: to| into)?|(?:if i |hope i |hope to )never (?:see|do|hear|work|touch|set foot)|(?:could|can) do without|(?<=\b(?:i'?m|i am|just|so) )done(?= $)|done (?:being|doing)|over (?:being|doing)|(?:los(?:e|ing) my mind|go(?:ing)? (?:stir[- ]crazy|crazy|insane|nuts)|climb(?:ing|s|ed)? the walls|(?:get |gets |got |getting |am |feel )?(?:itchy|antsy|twitchy|restless|claustrophobic|stir[- ]crazy)|suffocat(?:e|es|ed|ing)|squirm(?:s|ing)?|cabin fever|wither|rot(?:ting)?)(?: (?:at|in|on|behind|with|from|inside))?)`,
  ],
  [
    'FINE',
    String.raw`(?:used to (?:hate|dislike|dread)|${NOT} (?:really |even )?(?:hated?|dislike\w*|dread\w*|care about|mind\w*|afraid of|against|scared of|${SHY})|no (?:problem|issue|trouble) with|(?:fine|ok|okay|good|comfortable|cool) with|open to|willing to|used to|can (?:also )?(?:do|work|handle)|could (?:also )?(?:do|work)|happy (?:to|with))`,
  ],
  [
    'UNWANTED',
    String.raw`(?:${NOT}(?: really| ever)?(?: ${LIKE})(?: to)?(?: (?:stay|go back|go|return|work|be)\b(?: (?:in|to|with|as|at|on))?| \w+ing)?|${CANNOT}(?: really| physically)?(?: keep| take| stand| handle| do| face| go on)?|(?:not|n't) (?:really |at all )?(?:interested in|keen on)|no (?:wish|desire|interest|time|patience|energy)(?: to| for| in| of)?|(?:would |'d )?(?:rather|prefer) not|no(?:t any|t)? more|anything but|not (?:so |as |too )?(?:much|many))`,
  ],
  [
    'UNWANTED',
    String.raw`(?:(?:tired|sick|weary|fed up|bored|burn(?:ed|t) ?-?out|worn out|exhausted|drained|had enough|enough|out|afraid|scared|terrified|frightened|fear|phobia) (?:of|with|by|from)|faint(?:s|ing)?(?: at| from| when)?|allergic to|panic\w*|stay(?:ing)? (?:away|clear)|all day(?: long)?,? i (?:just |only )?(?:look at|sit (?:at|in|before|in front of)|watch|type|answer|push|fill(?: in| out)?)|(?:done|finished|through) with|instead of|rather than|outside(?: of)?(?! (?:with|in|on|among|near|by|and|where)\b)|hurts? (?:from|when)|away from|get(?:ting)? (?:off|out of|away from)|star(?:e|es|ed|ing) at|too (?:many|much|old for|old to)|suffers? (?:from|under)|${SHY}|lonely|anxi(?:ety|ous) (?:about|around|over)|(?:stuck|chained|glued|tied|trapped|cooped up)(?: (?:at|in|on|behind|with|to|inside))?|(?:dread|loath|despis|resent|detest|hat)(?:e|es|ed|ing|s)?|can live without|so over|had it (?:up to here )?with|enough with|(?:swore|sworn) off|walked away from|lost (?:interest|my taste) (?:in|for)|the worst (?:part|thing) is|wears? thin)`,
  ],
  [
    'WANTED',
    String.raw`(?:thought (?:that )?i(?:'d| would)(?: be)?|would (?:gladly |happily )?(?:go|return|come) back to|nothing (?:beats|better than|like)|(?:would|'d) (?:really )?(?:like|love|rather|prefer|sooner)|want\w*|wish\w*|need\w*|(?<!something )lik(?:e|es|ed|ing)|lov(?:e|es|ed|ing)|enjoy\w*|prefer\w*|hop(?:e|es|ing)|look(?:ing)? for|(?:something|a job) (?:in|with|around|to do with)|(?:see|picture) myself (?:in|as|doing|with)|dream(?:ing)? (?:of|about)|miss(?:ing)?|interested in|ready (?:to|for)|(?<!not )good (?:at|with)|keen on|(?<!not )passionate (?:about|for)|passion for|fascinated (?:by|with)|obsessed with|happiest(?: when(?: i'?m| i am)?)?|at my best(?: when(?: i'?m| i am)?)?|feel at home|ador(?:e|es|ed|ing)|thriv(?:e|es|ed|ing) (?:on|under|in|with)|lean(?:ing)? towards?|crav(?:e|ing)|proud of|think(?:ing)? (?:of|about)|consider\w*|curious about|drawn to|(?:what|how) about|stay(?:ing)? (?:in|with)|keep|still|into|(?<=\b(?:want|need|like|love|prefer)\w* )more|(?<=(?<!more )\band )more(?! and\b)|must have|rather|please)`,
  ],
  // "I like them, it's the standing": what follows is what is wrong.
  [
    'UNWANTED',
    String.raw`(?:(?:it'?s|it is|(?:problem|trouble|issue|thing) is|gets me is) (?:just |mostly |really |only |all )*(?:the|this|these|all))`,
  ],
  ['NONE', String.raw`(?:no|nobody|no one|without|never|lack\w*|nor|neither)`],
  [
    'UNWANTED',
    String.raw`(?:${NOT}|hat(?:e|es|ed|ing)|(?<!\b(?:laid|lays?(?: \w+)?|laying(?: \w+)?|days?|call(?:ed)?|takes?|took|time|paid|pays?|start(?:ed)?|bett?er) )off|less|fewer|stop\w*|quit\w*|avoid\w*|escape|mandatory|forced|constant(?:ly)?|endless|always(?! (?:the one|been|had|did|do|was|helped|good|end up|ended up|lov|lik|enjoy|want|find myself))|dropp?\w*|leav(?:e|ing)|nothing with)`,
  ],
  ['FINE', String.raw`(?:would|will|fine|ok|okay)`],
];

const CUES = new RegExp(BEFORE.map(([, words]) => String.raw`\b(${words})(?!\w)`).join('|'), 'gi');

/** A cue, and where it stands. */
interface Cue {
  readonly meant: Meant;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The beginning of a clause that was looked at last: most are looked at several times. */
let last: { readonly ahead: string; readonly cues: readonly Cue[] } = { ahead: '', cues: [] };

/** All cues of the beginning of a clause, in their order. */
function cuesIn(ahead: string): readonly Cue[] {
  if (last.ahead === ahead) return last.cues;
  const cues: Cue[] = [];
  CUES.lastIndex = 0;
  for (let found = CUES.exec(ahead); found !== null; found = CUES.exec(ahead)) {
    const place = found.findIndex((group, at) => at > 0 && group !== undefined);
    cues.push({
      meant: BEFORE[place - 1]![0],
      words: found[0],
      start: found.index,
      end: found.index + found[0].length,
    });
  }
  last = { ahead, cues };
  return cues;
}

/** What is thought of something: "the hours are garbage", "math was never my thing". */
const BAD = String.raw`(?:garbage|trash|terrible|awful|horrible|lousy|brutal|insane|crazy|unbearable|miserable|ridiculous|torture|hell|unfair|exhausting|draining|tiring|stressful|boring|endless|rough|tough|bad|poor|low|too \w+|old|murder|(?:getting |gotten )?(?:worse|meaner|ruder)|a (?:nightmare|joke|scam|mess|grind|killer|drag)|the (?:worst|pits|problem|issue|trouble|worst part|hard part)|out of control|not (?:worth it|for me|great|good)|getting to me|wearing (?:on me|thin)|what (?:kills|gets|breaks) me|what i (?:hate|can'?t stand))`;
const EVALUATED = new RegExp(
  String.raw`^ ?(?:[a-z]+ )?(?:(?:is|are|was|were|has been|have been|seems?|feels?|gets?|got) (?:just |really |so |way |pretty |absolutely |kind of |all |a bit |getting )*${BAD}\b|(?:sucks?|stinks?|bites|blows)\b|(?:does|do|did)(?: not|n'?t) (?:cut it|pay the bills|go far|cover)|(?:would |will |could |is |are )*(?:kill|driv|drov|mak|mad)(?:e|es|ing)? me (?:nuts|crazy|insane|mad|up (?:the|a) wall|bonkers|want to (?:scream|quit|cry)))`,
  'i',
);
const NOT_MINE =
  /^ ?(?:(?:is|are|was|were)(?: not|n'?t| never)|never (?:is|was|were)) (?:really |exactly |quite |ever )?(?:my (?:thing|strong suit|forte|cup of tea|bag|calling|style)|for me|great|good|enough|worth)\b/i;
const LOVED =
  /[, ](?:that|this|which)(?:'s| is) (?:the|my) (?:\w+ )?(?:part|thing|bit|work)(?: that)? i (?:really )?(?:like|love|enjoy)\b|[, ](?:that|this|which)(?:'s| is) (?:the (?:fun|good|best|nice) part|my favou?rite|what i (?:like|love|enjoy|do best))|\bi (?:really |still |just |do |always )*(?:love|like|enjoy|miss|adore)d? (?:it|that|them|those)\b|^ ?(?:is|are|was|were|has been) (?:still )?(?:my (?:whole )?(?:life|passion|thing|love|calling|happy place|strong suit)|what i (?:love|like|enjoy|miss|want|do best|live for)|where i (?:belong|shine)|the (?:best|good|only good|fun) (?:part|year|years|thing|bit)\b|the (?:part|one thing|thing|bit|piece) (?:that )?i(?:'d| would)? (?:keep|miss|like|love|liked|loved|enjoy|enjoyed)|what i(?:'d| would)(?: really)? (?:keep|miss)|what i do best|what i'?m best at|my favou?rite(?: part| thing)?|in my blood|all i (?:want|ask|need))\b|^[^,;]{0,30}?\b(?:would|could) be (?:\w+ )?(?:ideal|perfect|a dream|heaven|amazing|awesome|wonderful|the dream)\b|^ ?(?:\w+ )?(?:appeals? to|interests?|excites?|calls to) me\b|^ ?(?:\w+ )?(?:sounds?|looks?) (?:good|great|nice|interesting|right|fun)\b/i;

/** What somebody does the whole day, told to a counsellor, is more of it than they want, unless they praise it. */
const ALL_DAY =
  /^ ?(?:for )?(?:all (?:day|night)(?: long)?|(?:\w+ )?hours a day|day in(?: and)? day out|non-?stop|every single day|(?:\w+ )?(?:days|nights|weeks) (?:a|per|each|every) (?:week|month|year)|from morning (?:to|till) night)\b/i;

const AFTER: readonly (readonly [Meant, RegExp])[] = [
  // "The coding less so", "code not so much".
  ['UNWANTED', /^ ?,? ?(?:a (?:lot|little|bit) )?(?:(?:much )?less so|not so much|not as much|less)$/i],
  ['UNWANTED', EVALUATED],
  ['UNWANTED', NOT_MINE],
  [
    'UNWANTED',
    /^ ?(?:(?:has|have|had) taken|takes?|took|is taking) over\b|^ ?(?:treats?|talks? to) (?:me|us) (?:like|badly)|^ ?and i do(?:n'?t| not) get along/i,
  ],
  ['WANTED', LOVED],
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
    /^[^,;]{0,20}?\b(?:(?:got|gets?) to|bothers?|bothered|bores?|bored|scares?|terrif(?:y|ies)|sickens?|upsets?|haunts?|triggers?|gives?|gave) me\b(?! (?:so much|a lot|(?:great |so much |a lot of |my )?(?:joy|energy|pleasure|purpose|hope|life|strength|satisfaction)|something|back))/i,
  ],
  [
    'UNWANTED',
    /^[^,;]{0,25}?\bma(?:kes?|de|king) me (?:skin |\w+ )?(?:sick|ill|itch|itchy|antsy|twitch|squirm|suffocate|claustrophobic|cough|faint|dizzy|anxious|nervous|panic|cry|miserable|tired|unhappy)\b/i,
  ],
  [
    'UNWANTED',
    /\b(?:hate|sick of|tired of|fed up with|done with|can(?:no|')?t (?:stand|take|do)|had enough of|(?:i'?m|i am|so) (?:just |so )?over) (?:it|this|that|them|all of it)\b|\bnever again\b|\b(?:not|never) (?:ever )?(?:going|coming|looking) back\b/i,
  ],
  [
    'UNWANTED',
    /^[^,;]{0,25}?\b(?:ma(?:kes?|de) my skin crawl|(?:give|gives|gave) me (?:cabin fever|hives|the creeps|a headache|nightmares)|(?:drive|drives|drove) me up)\b/i,
  ],
  ['FINE', /^ ?(?:is|are|would be) (?:\w+ )?(?:fine|ok|okay|no problem|good|great|easy|possible)\b/i],
  ['FINE', /^ ?(?:do(?:es)? not|do(?:es)?n'?t|never|did ?n'?t) (?:really )?(?:bother(?:ed)?|matter|scare|faze)/i],
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
  const nearest = nearestOf(clause.slice(0, start));
  if (nearest !== undefined) return nearest;
  const wholeDay = ALL_DAY.exec(behind);
  return wholeDay === null ? { meant: 'UNCLEAR', words: '' } : { meant: 'UNWANTED', words: 'all day' };
}

/** The last cue, if it reaches what stands behind; of "not interested in going into" the first. */
function nearestOf(ahead: string): Cue | undefined {
  const cues = cuesIn(ahead);
  const nearest = cues.at(-1);
  if (nearest === undefined || !reaches(nearest.words, ahead.slice(nearest.end))) return undefined;
  const before = cues.at(-2);
  if (before === undefined || !/^into$/i.test(nearest.words)) return nearest;
  return reaches(before.words, ahead.slice(before.end)) ? before : nearest;
}
