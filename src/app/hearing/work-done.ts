/** Work that somebody did once, told by what they did and not by a title: "taught third grade", "drove a forklift for six years". English. */
import { NUMBER } from './numbers-said';

/** Words that put what was done behind somebody: today's job is another. */
const BEFORE = new RegExp(
  String.raw`\bbefore (?:this|that|the|kids|children|i|coming|moving|covid|my)\b|\b(?:previously|formerly|earlier|once|used to|back home|over there|years ago)\b|\bback in [a-z]|\bin (?:my (?:own |home )?country|my (?:first|other|previous|last|old|former) (?:life|job|career)|another life|my (?:twenties|thirties|youth))\b|\b(?:${NUMBER}) years? (?:before|ago)\b`,
  'i',
);
const IN_A_PLACE = /\b(?:[Ii]|and) (?:taught|drove|sold|fixed|kept|waited|cooked|nursed|built|ran)\b.* in [A-Z]\w+/;

/** What somebody did, and what people are called who do it, the closest name first. "$1" is what they did it with. */
const DONE: readonly (readonly [did: RegExp, names: readonly string[]])[] = [
  [/\b(?:taught|teach) (?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) grade/i, ['Elementary School Teacher']],
  [/\b(?:taught|teach) (?:sixth|seventh|eighth|6th|7th|8th) grade/i, ['Middle School Teacher']],
  [
    /\b(?:taught|teach) (?:at |in )?(?:an? |the )?(kindergarten|preschool|elementary school|middle school|high school)/i,
    ['$1 teacher'],
  ],
  [
    /\b(?:taught|teach)(?: (?:school|english|math|maths|science|history|spanish|french|biology|chemistry|physics|music|art))?(?=$| (?:for|in|at|there|before|back|once|${NUMBER})\b)/i,
    ['teacher'],
  ],
  [
    /\b(?:drove|drive) (?:an? |the )?([a-z]+(?: [a-z]+)?) (?=for|before|in|at|back|once)/i,
    ['$1 driver', '$1 operator'],
  ],
  [/\b(?:waited|wait) tables\b/i, ['server']],
  [/\b(?:tended|tend) bar\b|\bbartended\b/i, ['bartender']],
  [/\b(?:sold|sell) (cars|insurance|houses|real estate)\b/i, ['$1 salesperson', '$1 agent']],
  [/\b(?:kept|did|keep|do) the books\b/i, ['bookkeeper']],
  [/\bcut hair\b/i, ['hairdresser']],
  [/\b(?:fixed|fix|repaired|repair) (computers|phones|elevators)\b/i, ['$1 technician', '$1 repairer']],
  [
    /\b(?:fixed|fix|repaired|repair) (cars|trucks|engines|appliances|bikes|boats)\b/i,
    ['$1 mechanic', '$1 repairer', '$1 technician'],
  ],
  [
    /\b(?:ran|run|managed|manage) (?:an? |my own |my |the )?(?!(?:an?|my|the|crew|team|shift|house|home|errands|route|line|into|out|away|for)\b)([a-z]+(?: [a-z]+)?) (?=for|before|in|at|out of|back|once|there)/i,
    ['$1 manager', '$1 director'],
  ],
  [
    /\b(?:did|do|done) ([a-z]+(?: [a-z]+)?)(?=$| (?:for|before|in|at|back|once|there)\b|,)/i,
    ['$1 technician', '$1 worker', '$1er', '$2 technician'],
  ],
];

/** Names that people may have who did what a clause tells of earlier years, the closest first; none if it tells no such thing. */
export function workDone(clause: string): readonly string[] {
  if (!(BEFORE.test(clause) || IN_A_PLACE.test(clause)) || /\b(?:never|not|n't)\b/i.test(clause)) return [];
  return DONE.flatMap(([did, names]) => {
    const found = did.exec(clause);
    if (found === null) return [];
    const what = found[1] ?? '';
    return names.map((name) => nameOf(name, what));
  });
}

/** A name with what it is made of: "$1" all of it, "$2" its last word. */
function nameOf(name: string, what: string): string {
  const [all, last] = [what.toLowerCase(), what.toLowerCase().split(' ').at(-1) ?? ''];
  if (name === '$1er') return all.replace(/ing$/, 'er');
  return name.replace('$1', all.replace(/(?<=[a-z]{3})s$/, '')).replace('$2', last);
}
