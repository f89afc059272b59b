/** What people say that they have besides their work: papers, a business of their own. English, as they type it. */

import { papersNamed } from '../names/paper-names';
import type { Found } from './facts';

/** What a clause says that somebody has. Papers are such only if a graph knows them. */
export function assetsIn(clause: string): readonly Found[] {
  return [...papers(clause), ...ownBusiness(clause)];
}

/** How papers are told that the table does not name. */
const PAPERS: readonly RegExp[] = [
  /\b(?<name>(?:certified|licensed) [a-z][a-z -]{3,30}?)(?=$| and | with | for | in )/i,
  /\b(?<name>[a-z+][a-z0-9+/&' -]{1,30}? (?:licen[sc]e|certificat(?:e|ion)|endorsement))\b/i,
  /(?<![A-Za-z])(?<name>(?!CDL|DOT|PTSD|COPD|ADHD|TBI|DUI|SCI|NOT|AND|HATE)[A-Z]{3,6})(?![A-Za-z])/,
];

/** Papers that somebody hasn't, has no more, or wants. */
const NOT_HELD =
  /\b(?:no|not|without|never|can (?:do|get|take)|want|would|could|get(?:ting)?|need|los(?:e|ing|t)|fail(?:ed|ing)?|denied|refused|revoked|suspended|studying for|working on|working towards?|in school for|think(?:ing)?|how do i|should i|if i)\b/i;

/** A paper that somebody held and can have again. */
const LAPSED = /\b(?:lapsed?|expired?|inactive|ran out|out of date|not current|no longer current|let it go|up in)\b/i;

/** All papers of a clause: those of the table, else the one that its words name. */
function papers(clause: string): readonly Found[] {
  const named = papersNamed(clause).flatMap(({ start, end, of }) => heldAt(clause, start, end, of));
  if (named.length > 0) return named;
  for (const words of PAPERS) {
    const found = words.exec(clause);
    if (found === null) continue;
    const held = heldAt(clause, found.index, found.index + found[0].length, [plain(found.groups?.name ?? '')]);
    if (held.length > 0) return held;
  }
  return [];
}

/** A paper at a place of a clause, by the names that it has; none if it is not held. */
function heldAt(clause: string, start: number, end: number, names: readonly string[]): readonly Found[] {
  if (NOT_HELD.test(clause.slice(0, end)) || /^ (?:exams?|tests?|course|class|prep)\b/i.test(clause.slice(end)))
    return [];
  const isLapsed = LAPSED.test(clause);
  const said = clause.slice(start, end).trim();
  return names.map((name, place) => ({
    start,
    end,
    field: 'profile.credentials',
    value: isLapsed ? `${name}, lapsed` : name,
    meaning: place > 0 ? `with it: ${name}` : isLapsed ? `held once, and lapsed: ${said}` : `held: ${said}`,
  }));
}

/** A name without what stands around it: "have a real estate license". */
function plain(text: string): string {
  return text.replace(/^(?:(?:i |i've |i'm )?(?:have|hold|got|with|am|keep|a|an|the|my)\s+)+/i, '').trim();
}

const WORKPLACE = String.raw`(?:chair|salon|shop|practice|truck|business|company|studio|firm|garage|store|restaurant|bistro|cafe|café|diner|bakery|bar|farm|clinic|gym|daycare|food truck|agency|booth)`;
const OWN = new RegExp(
  String.raw`^(?:(?:i |i've )?(?:have|had|run|ran|rent|own(?:ed)?|with) (?:my )?)?(?:my )?own ${WORKPLACE}\b(?! (?:would|one day|someday))|^(?:i )?(?:own (?:a|my|the|and run (?:a|my))|(?:run|have|had|rent|lost|sold|closed) my) (?:\w+ )?${WORKPLACE}\b|^(?:i )?(?:run|own|have) my own (?:\w+ )?(?:outfit|crew|practice|firm|business|company|salon|garage|studio)\b|^my (?:\w+ )?(?:salon|studio|practice|business)\b|^(?:i )?(?:run|have|had|do) (?:a|an|my) [\w ]{2,25} out of my (?:house|home|garage|basement|truck)\b|^(?:i )?rent(?:ing)? (?:a|my) (?:chair|booth|station|stall)\b|\bself[- ]employed (?:for|since|now)\b|^self[- ]employed$`,
  'i',
);

/** That somebody works on their own account already: it is no news to them. */
function ownBusiness(clause: string): readonly Found[] {
  const found = OWN.exec(clause);
  if (found === null || /\b(?:want|would|like|dream|open|start)\b/i.test(clause)) return [];
  const [start, end] = [found.index, found.index + found[0].length];
  return [{ start, end, field: 'not', value: 'own account', meaning: 'you work on your own account already' }];
}
