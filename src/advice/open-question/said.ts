/** What somebody wishes who says it in their own words: "no nights", "without a boss", "hours that fit school". */
import type { Wish } from '../futures/wishes';

/**
 * Words and the wish that they say. English; what is written here is all that is heard, and what nobody said is no wish. A sentence may
 * say several.
 */
const SAYINGS: readonly (readonly [wish: Wish, words: RegExp])[] = [
  [
    'MORE_PAY',
    /\b(more (money|pay)|(better|higher) (pay|paid|wages?)|earn more|pays? (more|better)|not enough money)\b/,
  ],
  [
    'SAME_PAY_AT_LEAST',
    /\b((not|can(no|')t) (lose|earn less|take a (pay )?cut|afford less)|same (pay|money)|keep my (pay|salary|income)|no pay cut|money is fine)\b/,
  ],
  [
    'REGULAR_HOURS',
    /\b((no|hate|off|without|done with|tired of|sick of|burned out by) (more )?(nights?|night shifts?|shifts?|weekends?|evenings?|on[- ]call)|(nights|shifts|weekends|hours) are (killing|ruining)|regular (days|hours)|school hours|hours that fit school|days only|day hours|(home|work) (with|for) (my |the )?(kids|children)|nine to five|9 to 5|predictable (hours|days))\b/,
  ],
  [
    'EASIER_ON_THE_BODY',
    /\b((bad|my|his|her|back|knees?|shoulders?|hands?|wrists?|hips?|feet|body)( and [a-z]+)? (hurts?|hurting|is shot|are shot|is gone|says? stop|won'?t|can(no|')t|is ruined|are ruined|(is|are) (worn|wearing) out|(is|are) going)|(bad|sore) (back|knees?|shoulders?|hips?|wrists?)|no (heavy )?lifting|easier on (the|my) body|less physical|off my feet)\b/,
  ],
  [
    'HOME_EVERY_NIGHT',
    /\b(home (every|each|at) nights?|away (from home )?too much|off the road|no (more )?(long haul|nights away)|sleep at home)\b/,
  ],
  ['WORK_FROM_HOME', /\b(work(ing)? (from|at) home|remote(ly)?|home office)\b/],
  [
    'SECURE',
    /\b(secure|security of a job|job security|stable|steady|safe job|layoffs?|laid off|afraid (of )?(ai|losing))\b/,
  ],
  ['SAME_FIELD', /\b(stay in (my|the|this) (field|trade|industry|line)|same field)\b/],
  [
    'OTHER_FIELD',
    /\b(out of (nursing|teaching|retail|kitchens?|restaurants?|hospitals?|policing|sales|trucking|my (field|trade))|leave (my|the|this) (field|trade|industry)|something (completely |totally |very )?(else|different|new)|anything but)\b/,
  ],
  [
    'NO_LONG_STUDY',
    /\b(no (wish for |more )?(long )?(school|college|degree programs?|study)\b(?! degree)|not (go )?back to (school|college)|(a )?short course|at most (a year|six months) of (courses|study|school)|without (going back to )?(school|college)|can(no|')t afford (school|college|four years))\b/,
  ],
  [
    'LEAD_PEOPLE',
    /\b(lead (a team|people|others)|manage (a team|people|others)|run (a|my own) (team|crew|shift|department)|be(come)? (a|the) (boss|manager|supervisor))\b/,
  ],
  [
    'NOT_LEAD',
    /\b((no wish|not want|don'?t want|never want|tired|no desire) (to|of) (lead|manag|supervis|be(ing)? (a|the) boss)[a-z]*|no managing|not a manager|hate managing)\b/,
  ],
  ['WITH_PEOPLE', /\b((more|work) with people|like (people|patients|customers|talking)|among people)\b/],
  [
    'FEWER_PEOPLE',
    /\b((fewer|less|away from|tired of|sick of|done with) (people|customers|the public|guests|callers)|work alone|on my own in peace)\b/,
  ],
  ['HANDS_ON', /\b(with my hands|hands[- ]on)\b/],
  ['DESK_WORK', /\b(desk (job|work)|office job|at a desk|sit(ting)? down (job|work))\b/],
  ['OUTDOORS', /\b(outdoors?|outside|fresh air)\b/],
  ['HELP_PEOPLE', /\b(help (people|others|families|patients|kids|children)|make a difference|meaningful)\b/],
  ['CREATIVE', /\b(creative|make things|artistic)\b/],
  [
    'LESS_STRESS',
    /\b(burn(ed|t) ?out|burnout|(less|too much|so much) (stress|pressure)|stress(ed|ful)?|compassion fatigue|exhausted|calmer|quieter)\b/,
  ],
  [
    'OWN_BUSINESS',
    /\b(my own (business|thing|shop|firm|boss|company)|without a boss|no boss|self[- ]employed|work for myself|go freelance)\b/,
  ],
  ['PART_TIME', /\b(part[- ]time|fewer hours|half days?|(20|twenty|25|30) hours)\b/],
  ['LESS_TRAVEL', /\b((less|no|no more|without|tired of|sick of) travel(l?ing)?|off planes|live out of a suitcase)\b/],
];

/** The wishes that somebody's own words say, in the order of `WISHES`. A text of which nothing is understood says none. */
export function wishesSaid(text: string): readonly Wish[] {
  const words = text.normalize('NFKC').toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ');
  const said = SAYINGS.filter(([, pattern]) => pattern.test(words)).map(([wish]) => wish);
  // "No wish to lead" and "out of the field" contain the words of their opposites.
  return said.filter((wish) => !(wish === 'LEAD_PEOPLE' && said.includes('NOT_LEAD')));
}
