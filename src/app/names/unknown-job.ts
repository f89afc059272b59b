/** A job by a name that nobody knows: what is nearest to it is asked back, so that nobody who asks openly gets an error. English. */
import { type CareerGraph, kindsOf, nameKey, nameWords, type RoleNode } from '../../graph';
import { isNoOccupation } from './candidates';
import type { StateNotJob } from './states';
import { readingsOf } from './understand';

/** The most jobs that are offered. */
const MOST_OFFERED = 4;

/** A hit with less than this share of the best score only shares a word with the name. Estimate. */
const LEAST_SHARE = 0.4;

/** Services, ranks, pay grades and codes: what is left without them is the work. */
const RANK_AND_SERVICE =
  /\b(?:u\.?s\.?|usmc|usaf|uscg|usn|army|navy|naval|air force|space force|marines?(?: corps)?|coast guard|national guard|reserves?|military|retired|former|ex|active duty|senior|junior|first|second|third|class|private|specialist|corporal|sergeant(?: major| first class)?|sgt|ssg|sfc|msgt|tsgt|ssgt|staff|gunnery|gunny|petty officer|chief|airman|seaman|nco(?:ic)?|officer|warrant|lieutenant|captain|major|colonel|commander|enlisted|[eow]-?\d{1,2}|\d{2}[a-z]|\d[a-z]\d[a-z]\d)\b|[(),.]/gi;

/** What most people in uniform are, whatever their trade there. */
const SERVED = 'army sergeant';

/** The question about a name that means no job; null if it means one. */
export function unknownJobIn(graph: CareerGraph, text: string): StateNotJob | null {
  if (rolesIn(graph, text).length > 0) return null;
  const bare = text.replace(RANK_AND_SERVICE, ' ').replace(/\s+/g, ' ').trim();
  const isRanked = bare !== text.trim() && bare !== '';
  const near = [
    ...(isRanked ? rolesIn(graph, bare) : []),
    ...(isRanked ? rolesIn(graph, SERVED).slice(0, 1) : []),
    ...nearest(graph, isRanked ? bare : text),
  ];
  const suggestions = onceEach(near).slice(0, MOST_OFFERED);
  return {
    kind: 'StateNotJob',
    asked: text,
    state: 'OTHER',
    question:
      suggestions.length === 0
        ? `We know no job called "${text}". What do you do all day? Give its everyday name, such as "bookkeeper" or "truck driver".`
        : `We know no job called "${text}". Which of these is nearest to your work? If none is, give its everyday name, such as "bookkeeper" or "truck driver".`,
    suggestions,
  };
}

function rolesIn(graph: CareerGraph, text: string): readonly RoleNode[] {
  return readingsOf(graph, 'Role', text).flatMap(({ node }) => (node.kind === 'Role' ? [node] : []));
}

/** Jobs that share words with a name, those that share most of it first. */
function nearest(graph: CareerGraph, text: string): readonly RoleNode[] {
  if (text === '' || isNoOccupation(text)) return [];
  const hits = graph.text.search(text, { kinds: kindsOf('Role'), limit: 2 * MOST_OFFERED });
  const least = LEAST_SHARE * (hits[0]?.score ?? 0);
  return hits.flatMap(({ id, score }) => {
    const node = graph.find(id);
    return score >= least && node?.kind === 'Role' ? [node] : [];
  });
}

/** One of several classifications' names for the same job. */
function onceEach(roles: readonly RoleNode[]): readonly RoleNode[] {
  const seen = new Map<string, RoleNode>();
  for (const role of roles) {
    const title = nameKey(nameWords(role.title));
    if (!seen.has(title)) seen.set(title, role);
  }
  return [...seen.values()];
}
