/** Jobs and fields that somebody thinks of: "want to get into security or cloud", "nursing or teaching?". English. */
import type { Found } from './facts';

const LEADS_TO = [
  /\b(?:get|getting|move|moving|switch|switching|go|going|transition(?:ing)?|break|breaking|change|changing|step|jump) (?:in)?to (?:the )?(?<names>.+)$/i,
  /\b(?:(?:want|like|love|hope|plan|dream|wish|rather|prefer|try|trying|training|train|thought|thinking|considering|consider|interested|curious)\w* (?:to |of |about |in |on )?)(?:maybe )?(?:be(?:com(?:e|ing))?|being|work(?:ing)? (?:as|in)|do(?:ing)?|train(?:ing)? (?:as|in)|study(?:ing)?|learn(?:ing)?|try(?:ing)?|finish(?:ing)?|go(?:ing)? into) (?:an? |the |some |my )?(?<names>.+)$/i,
  /\b(?:think(?:ing)? (?:of|about)|considering|interested in|curious about|drawn to|dream of|what about|how about|maybe|perhaps) (?:an? |the |some )?(?<names>.+)$/i,
  /\b(?:dream|goal|plan|wish|hope) (?:is|was|has (?:always )?been) (?:to be(?:come)?|being|becoming) (?:an? |the )?(?<names>.+)$/i,
  /\b(?:see|saw|picture) myself (?:in|as|doing|being|becoming) (?:an? |the )?(?<names>.+)$/i,
  /\b(?:something|anything) (?:in|around) (?<names>.+)$/i,
  /\b(?:or|and) into (?<names>.+)$/i,
  /\b(?:want|like|need|prefer|rather have)s? (?:an? |the |some )(?<names>(?:(?:skilled |union |real )?trade(?: job)?|(?:trade|maintenance|office|government|union)(?: or [a-z]+)? jobs?)(?: with a union)?)\b/i,
  /^(?:either )?(?<names>[a-z][a-z /-]{2,30} or (?:an? )?[a-z][a-z /-]{2,30})$/i,
];

/** Who does not know which of some things it is thinks of them all: "I don't know if that's rails or ships". */
const BETWEEN =
  /\b(?:do(?:n'?t| not) know|not sure|no idea|can'?t decide|torn|undecided|wondering|deciding|choosing)(?: yet)? (?:if|whether|between)(?: (?:that is|that's|it is|it's|i want(?: to do)?|to (?:do|try|go into)|i should (?:do|try)))? (?:an? |the )?(?<names>[a-z][a-z /-]{2,30}(?:,| or | and ).+)$/i;

/** Where names end. */
const BEHIND =
  /\s(?:maybe|perhaps|possibly|probably|eventually|later|soon|now|too|again|i (?:think|guess)|or (?:something|what(?:ever)?|so))\b.*$|\b(?:if|when|because|so|while|since|that|which|who|where|instead|someday|one day|for|at|with|without|as long)\b.*$/i;
const AROUND =
  /^(?:either|an?|the|some|my|be(?:com(?:e|ing))?|being|doing|do|finishing|finish|studying|to|into|in|of|get|getting|go|going|working|work|as|more|maybe|even|something (?:in|with|like)|a job (?:in|as)|jobs (?:in|as)|skilled|union|real)\s+/i;

/** The most words of a name. */
const LONGEST = 4;

/** What a clause names, each with the words around it. They are names only if a graph knows them. */
export function towardsIn(clause: string): readonly Found[] {
  for (const pattern of [BETWEEN, ...LEADS_TO]) {
    const found = pattern.exec(clause);
    const isUnsaid = /\b(?:do ?n'?t|do not|not|never|no)\b/i.test(clause.slice(0, (found?.index ?? 0) + 20));
    if (found === null || (pattern !== BETWEEN && isUnsaid)) continue;
    const text = (found.groups?.names ?? '').replace(BEHIND, '');
    const names = text
      .split(/ or | and |\//i)
      .map(plain)
      .filter((name) => name.length > 1 && name.split(' ').length <= LONGEST);
    if (names.length === 0) continue;
    const end = found.index + found[0].length;
    const start = end - (found.groups?.names ?? '').length;
    return names.map((name) => ({ start, end, field: 'towards', value: name, meaning: `towards ${name}` }));
  }
  return [];
}

function plain(text: string): string {
  let name = text.trim();
  for (let shorter = name.replace(AROUND, ''); shorter !== name; shorter = name.replace(AROUND, '')) name = shorter;
  return name
    .replace(/ (?:jobs?|school|training|courses?|program|classes)$/i, '')
    .replace(/[^\p{L}\p{N}+#& '-]+$/u, '')
    .trim();
}
