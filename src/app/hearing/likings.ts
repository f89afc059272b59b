/** What somebody likes, is proud of or can do, in words that no list has: jobs are looked for that are made of it. English. */
import { tellingWords } from '../topics/telling-words';
import { meantAt } from './cues';
import type { Found } from './facts';

const VERY = '(?:really |just |also |still |always |most |actually |especially |kind of )*';
const PART =
  '(?:the|my) (?:\\w+ )?(?:part|thing|bit)(?: that)?(?: i (?:really )?(?:like|love|enjoy)(?:d)?(?: (?:most|best))?)?';

/** Words in front of what draws somebody. */
const DRAWS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:what i|${PART}) ${VERY}(?:like|love|enjoy)?d?(?: (?:most|best))? ?(?:is|was|are|were) (?<names>.+)$`,
    'i',
  ),
  /\b(?:proud of|passionate about|fascinated by|curious about|interested in|excited about|drawn to|happiest (?:when i'?m |when i am |when i |with |in |on |at )?)(?: how i| when i)? ?(?<names>.+)$/i,
  /^my favou?rite (?:class|subject|thing|part|job|work|hobby|course)(?: in school| at school| at work| ever)? (?:is|was|were|has been) (?<names>.+)$/i,
  /\bdo more (?:with|of) (?<names>.+?)(?: and less .*)?$/i,
  /\bi (?:really |do |still )*care about (?<names>.+)$/i,
  /\bnothing (?:beats|better than|like) (?<names>.+)$/i,
  /\b(?:something|a job|work|working|jobs) (?:with|on|around|about|for|in) (?<names>.+)$/i,
  /\b(?:thought (?:that )?i(?:'d| would) be|want to|like to|love to|dream of|hope to) (?<names>(?:build|mak|design|fix|repair|grow|teach|creat|plan|restor|program|train|rais|paint|writ|organiz|run|investigat|research|protect|invent|test|cook|bak|sew|car)(?:e|ing|ning)? .+)$/i,
  new RegExp(String.raw`\b(?:i|and|i'd|i would) ${VERY}(?:like|love|enjoy|adore)d?(?: to)? (?<names>.+)$`, 'i'),
];

/** Words behind what draws somebody. */
const DRAWN =
  /^(?:i )?(?<names>.+?),? (?:and (?:i )?(?:really |still )?(?:love|like|enjoy|adore) it$|(?:is|are|was|were|that's|that is|this is)(?: (?:always|really|still|just))? (?:what i (?:do best|like|love|enjoy|am best at|care about)|(?:the|my) (?:\w+ )?(?:part|thing|bit|work)(?: that)? i (?:really )?(?:like|love|enjoy)|my favou?rite|the (?:only )?(?:fun|best|good|nice) (?:part|job|thing|years?|bit)|my thing\b|where i shine))/i;

/** Words in front of what somebody can do. */
const CAN: readonly RegExp[] = [
  /\b(?:i'?m|i am) the (?:one|person|guy|girl|go-to(?: \w+)?) (?:who|that) (?:can |always |has to |gets to )*(?<names>(?:fix|build|plan|organiz|train|write|draw|cook|repair|calm|settle|sooth|find|set|run|keep|solv|program|design|decorat|teach|check|explain|order|count|schedul|translat|handl)\w* .+)$/i,
  /^(?:and )?(?:i )?know (?:where|my way around) (?:every |all |each |of |the |my |our )*(?<names>.+?)(?: (?:is|are|was|were|by heart|inside out).*)?$/i,
  /^(?:and )?(?:the |our )?(?<names>(?!.*\b(?:i|me|my)\b).+?) (?:is|are) in my head$/i,
  /^(?:and )?(?:i )?(?:can|know how to|learned to|learnt to|am able to|'?m able to) (?:also |still |even )*(?<names>.+?)(?: myself)?$/i,
  /\b(?:(?:i'?m|i am|am|was) (?:really |very |quite |pretty )?(?:good|great|best|handy|quick) (?:at|with)|(?:a )?knack for|a good eye for|an eye for) (?<names>.+)$/i,
  /\b(?:people|everyone|everybody|friends|neighbou?rs|customers|colleagues|family|they) (?:always |often |all )?(?:ask|asks|come to|call) me (?:to|for|about|when they need)(?: help(?: with| them)?)? (?<names>.+)$/i,
];

/** Where what is named ends. */
const BEHIND =
  /\s(?:more than|rather than|than|because|since|when|while|if|so that|which|who|where|that|but|instead|as well|too|though|every day|all day|at night|on weekends|for (?:\w+ )?(?:years?|months?)|again|any ?more|at work|at home|one day|someday|would be|is fine|are fine|please)\b.*$/i;

/** What people like at any job, and what is no work. */
const NO_WORK =
  /\b(?:pay|salary|money|wages?|benefits|insurance|pension|hours|schedule|shifts?|boss|manager|company|employer|team|parking|colleagues|co-?workers|commute|office|atmosphere|culture|weekends?|vacation|kids|family|husband|wife|respect|security|stability|change|challenge|advice|field|career|town|city|state|country|school|home|sleep|travel|less|english|degree|retirement|variety|routine|house|apartment|ends meet|living|doubles|overtime)\b/i;

/** What people do in any life. */
const LIVING =
  /^(?:be|being|buy\w*|see\w*|sleep\w*|start\w*|stay\w*|get\w*|go|going|move|moving|retir\w*|earn\w*|sav(?:e|ing)|marry\w*|hav(?:e|ing)|own\w*|liv(?:e|ing)|know\w*|relax\w*|eat\w*|work(?:ing)? (?:nights|weekends|days|here|there)) ?/i;

/** The most telling words of one thing. */
const MOST_WORDS = 3;

/** What a clause says that draws somebody, or that they can do: names that count only if jobs are made of them. */
export function likingsIn(clause: string): readonly Found[] {
  const drawn = DRAWN.exec(clause);
  if (drawn?.groups?.names !== undefined) return foundIn(drawn.groups.names, drawn.index, 'towards');
  for (const [field, patterns] of [
    ['brings', CAN],
    ['towards', DRAWS],
  ] as const) {
    for (const words of patterns) {
      const found = words.exec(clause);
      const names = found?.groups?.names;
      if (found === null || names === undefined) continue;
      const start = found.index + found[0].lastIndexOf(names);
      const meant = meantAt(clause, start, start + names.length);
      if (meant === 'UNWANTED' || meant === 'NONE') return [];
      return foundIn(names, start, field);
    }
  }
  return [];
}

function foundIn(text: string, start: number, field: 'towards' | 'brings'): readonly Found[] {
  const named = text.replace(BEHIND, '');
  return named.split(/\s*(?:,| and | or | & |\/)\s*/i).flatMap((part) => {
    const name = part.replace(/^(?:the|an?|my|our|some|any|to|with|people|how i|how to) /i, '').trim();
    const words = tellingWords(name);
    if (
      /^(?:i|we|they) /i.test(name) ||
      LIVING.test(name) ||
      words.length === 0 ||
      words.length > MOST_WORDS ||
      NO_WORK.test(name)
    )
      return [];
    const at = start + text.indexOf(part);
    const meaning = field === 'towards' ? `towards ${name}` : `you can: ${name}`;
    return [{ start: at, end: at + part.length, field, value: name.toLowerCase(), meaning }];
  });
}
