/** What people say that they have besides their work: papers, a business of their own. English, as they type it. */
import type { Found } from './facts';

/** What a clause says that somebody has. Papers are such only if a graph knows them. */
export function assetsIn(clause: string): readonly Found[] {
  return [...papers(clause), ...ownBusiness(clause)];
}

/** How papers are told, and what their names are where people call them something else. */
const PAPERS: readonly (readonly [words: RegExp, name: string | null])[] = [
  [
    /\b(?:forklift|lift truck)(?: (?:licen[sc]ed?|certified|certificat(?:e|ion)|card|ticket|operator))+\b/i,
    'Powered industrial truck training',
  ],
  [/\bclass a\b.*\b(?:cdl|licen[sc]e)|\bcdl[- ](?:class )?a\b/i, "Commercial driver's license class A"],
  [
    /\b(?:class b|passenger|bus)\b.*\b(?:cdl|licen[sc]e|endorsement)|\bcdl\b.*\b(?:class b|passenger|bus)\b/i,
    "Commercial driver's license class B with passenger endorsement",
  ],
  [/\bLCSW\b|\blicensed clinical social worker\b/i, 'State social work licence'],
  [/\b(?:CNA|certified nursing assistant)\b/i, 'State test for nursing assistants'],
  [/\b(?<name>(?:certified|licensed) [a-z][a-z -]{3,30}?)(?=$| and | with | for | in )/i, null],
  [/\b(?<name>[a-z+][a-z0-9+/&' -]{1,30}? (?:licen[sc]e|certificat(?:e|ion)|endorsement))\b/i, null],
  [/(?<![A-Za-z])(?<name>(?!CDL|DOT|PTSD|COPD|ADHD|TBI|DUI|NOT|AND|HATE)[A-Z]{3,6})(?![A-Za-z])/, null],
];

/** Papers that somebody hasn't, has no more, or wants. */
const NOT_HELD =
  /\b(?:no|not|without|never|want|would|could|get(?:ting)?|need|los(?:e|ing|t)|lapsed|expired|fail(?:ed|ing)?|denied|refused|revoked|suspended|studying for|working on|think(?:ing)?)\b/i;

function papers(clause: string): readonly Found[] {
  for (const [words, named] of PAPERS) {
    const found = words.exec(clause);
    if (found === null || NOT_HELD.test(clause.slice(0, found.index + found[0].length))) continue;
    const name = named ?? plain(found.groups?.name ?? '');
    const [start, end] = [found.index, found.index + found[0].length];
    return [{ start, end, field: 'profile.credentials', value: name, meaning: `held: ${found[0].trim()}` }];
  }
  return [];
}

/** A name without what stands around it: "have a real estate license". */
function plain(text: string): string {
  return text.replace(/^(?:(?:i |i've |i'm )?(?:have|hold|got|with|am|keep|a|an|the|my)\s+)+/i, '').trim();
}

const WORKPLACE = String.raw`(?:chair|salon|shop|practice|truck|business|company|studio|firm|garage|store|restaurant)`;
const OWN = new RegExp(
  String.raw`^(?:(?:i |i've )?(?:have|had|run|ran|rent|own(?:ed)?|with) (?:my )?)?(?:my )?own ${WORKPLACE}\b(?! (?:would|one day|someday))|^(?:i )?(?:own (?:a|my|the|and run (?:a|my))|(?:run|have|had|rent|lost|sold|closed) my) (?:\w+ )?${WORKPLACE}\b|^my (?:\w+ )?(?:salon|studio|practice|business)\b|\bself[- ]employed (?:for|since|now)\b|^self[- ]employed$`,
  'i',
);

/** That somebody works on their own account already: it is no news to them. */
function ownBusiness(clause: string): readonly Found[] {
  const found = OWN.exec(clause);
  if (found === null || /\b(?:want|would|like|dream|open|start)\b/i.test(clause)) return [];
  const [start, end] = [found.index, found.index + found[0].length];
  return [{ start, end, field: 'not', value: 'own account', meaning: 'you work on your own account already' }];
}
