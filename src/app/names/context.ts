/** What people add to the name of a role: how long they have done it, where, at which level. Rules of our own. */
import { folded } from '../../graph';

/** What may come before a role, again and again: "I am", "currently", "working as", "a". */
const BEFORE = new RegExp(
  `^(?:${[
    'i am|im|i was|i work|i worked|ive been|i have been|my job is|my role is|i want to|i would like to|want to',
    'be|become|becoming|being|go into|going into|get into|working|work|worked|employed|as|a|an|the|kind of|sort of',
    'currently|still|now|former|formerly|previously|ex|retired|aspiring|future|experienced|seasoned|newly|qualified|trained',
    'full time|part time|freelance|self employed|temporary|temp|casual|remote|contract|agency|volunteer|professional|self taught',
  ].join('|')}) `,
);

/** Levels that the same role is done at. */
const LEVEL =
  /^(?:senior|sr|snr|junior|jr|jnr|lead|principal|staff|entry level|mid level|midlevel|middle|mid|associate|graduate|trainee|intern|apprentice|student|head|chief|expert|assistant|deputy|vice|1st year|first year) /;

/** Levels behind a role: "electrician apprentice", "nurse III". */
const LEVEL_BEHIND = /(?: (?:i|ii|iii|iv|v|1|2|3|4|5|l\d|level \d|grade \d|trainee|intern|apprentice|student))$/;

/** Hours, contracts and tools of a role. */
const BEHIND =
  /(?: (?:(?:for|with|over|about|around|nearly|almost) )?(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|some|many|a few|several) (?:years?|yrs?|months?|decades?)\b.*| (?:since|with experience|by training|by trade|right now|at the moment|these days|nowadays|currently|now|full time|part time|fulltime|parttime|remote|freelance|nights?|night shifts?|days|on nights|job|jobs|position|role|work|career))$/;

/** Where a name ends and what surrounds it begins. */
const PLACE =
  /^(.+?) (?:at|in|for|with|from|on|within|inside|near|of|who|that|where|doing|but|while|turned|going|looking|to|by) (.+)$/;

const PLACE_NOISE =
  /^(?:(?:a|an|the|my|our|some|big|large|small|local|busy|public|private|major|regional|national|international|city|town|little|medium|sized) )+/;

/** Shorter names that a text may mean, those that keep most first; without the text as it stands. */
export function withoutContext(text: string): readonly string[] {
  const found = new Set<string>();
  const whole = folded(text).trim();
  const add = (name: string): void => {
    const plain = name.trim();
    if (plain !== '' && plain !== whole) found.add(plain);
  };
  for (const part of partsOf(text)) {
    const bare = untilStable(part, (name) => name.replace(BEFORE, '').replace(BEHIND, ''));
    add(part);
    add(bare);
    const [, head, place] = PLACE.exec(bare) ?? [];
    if (head !== undefined && place !== undefined) addWithPlace(head, place, add);
    addWithoutLevel(bare, add);
    if (head !== undefined) addWithoutLevel(head.replace(BEHIND, ''), add);
  }
  return [...found];
}

type Add = (name: string) => void;

/** "Manager at a restaurant" is a restaurant manager, if there is one, else a manager. */
function addWithPlace(head: string, place: string, add: Add): void {
  const where = place.replace(PLACE_NOISE, '').split(' ').slice(0, 3);
  for (let words = where.length; words > 0; words--) add(`${where.slice(0, words).join(' ')} ${head}`);
  for (let first = 1; first < where.length; first++) add(`${where.slice(first).join(' ')} ${head}`);
  add(head);
  add(head.replace(BEHIND, ''));
}

function addWithoutLevel(name: string, add: Add): void {
  untilStable(name, (longer) => {
    const shorter = longer.replace(LEVEL_BEHIND, '').replace(LEVEL, '');
    add(shorter);
    return shorter;
  });
}

function untilStable(text: string, shortened: (text: string) => string): string {
  const shorter = shortened(text);
  return shorter === text || shorter === '' ? text : untilStable(shorter, shortened);
}

/** The text without what stands in brackets, up to its first comma or dash, and up to its first slash. */
function partsOf(text: string): readonly string[] {
  const plain = spaced(folded(text).replace(/\([^()]*\)?/g, ' '));
  const upTo = (sign: RegExp) => spaced(plain.split(sign)[0] ?? '');
  return [...new Set([plain, upTo(/[,;:]| [-–—] /), upTo(/[,;:/|]| [-–—] /), upTo(/[,;:/|]| [-–—] | and /)])].filter(
    (part) => part !== '',
  );
}

function spaced(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}])[-‐-―](?=[\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?]+$/, '')
    .trim();
}
