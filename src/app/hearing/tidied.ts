/** Puts a text into the form that patterns expect: plain marks, spelled-out short forms. English. */
import { inDigits } from './in-digits';

/** The most characters that are listened to. */
export const LONGEST_SAID = 2_000;

/** Words behind "'s" that make it "is" or "has": "my shoulder's shot", "back's been killing me". */
const BEHIND_IS =
  'a|an|the|not|never|been|got|had|so|too|just|really|all|always|about|done|shot|gone|bad|dead|over|sick|disabled|deployed|\\w{2,}ing|\\w{3,}ed|hard|tough|rough|low|lousy|terrible|awful|great|good|fine|okay|killing|hell|shut|closed|sold|active|retired|worn|broke|broken|blown|busted|toast|trashed|wrecked|messed|my|what|where|why';

/** Short forms, in full. "I'd rather" and "I'd like" stay: they are known as they are. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/(\d) ?\/ ?(?:hr|hour|h)\b/gi, '$1 an hour'],
  [/(\d) ?\/ ?(?:yr|year)\b/gi, '$1 a year'],
  [/(\d) ?\/ ?(?:wk|week)\b/gi, '$1 a week'],
  [/(\d) ?\/ ?(?:mo|month)\b/gi, '$1 a month'],
  [/(\d) (?:bucks|dollars)\b/gi, '$1'],
  [/ (?:before|after) tax(?:es)?\b/gi, ''],
  [/\bain'?t\b/gi, "isn't"],
  [/\bwanna\b/gi, 'want to'],
  [/\b(?:gonna|fixing to|finna)\b/gi, 'going to'],
  [/\bgotta\b/gi, 'have to'],
  [/\bkinda\b/gi, 'kind of'],
  [/\bsorta\b/gi, 'sort of'],
  [/\b(?:cuz|'cause|cos)\b/gi, 'because'],
  [/\btho\b/gi, 'though'],
  [/\b(can|could|didn|doesn|don|isn|won|wouldn) t\b/gi, "$1't"],
  [/\b(do|ca|wo|does|did|is|was|could|would|have|has|are)nt\b/gi, "$1n't"],
  [/\bim\b/g, "I'm"],
  [/\bive\b/g, "I've"],
  [/\bi'd (?=(?:go|take|do|work|move|drive|teach|study|try|start|stay|travel|consider|accept)\b)/gi, 'I would '],
  [/\bi'll (?=\w)/gi, 'I will '],
  [
    new RegExp(
      String.raw`\b((?!(?:it|he|she|that|what|there|let|who|here)\b)[a-z]{3,})'s (?=(?:${BEHIND_IS})\b)`,
      'gi',
    ),
    '$1 is ',
  ],
  // "Can't do nights no more" says once that it is over.
  [/(n't [^.,;!?\n]{1,60}?) no more\b/gi, '$1 any more'],
];

/** A text in the form that patterns expect. It is cut before the first of them: none is to see more than its limit. */
export function tidied(text: string): string {
  let said = text
    .slice(0, LONGEST_SAID)
    .normalize('NFKC')
    .slice(0, LONGEST_SAID)
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, (gap) => (gap.includes('\n') ? '\n' : ' '))
    .replace(/,? (?:except(?: for)?|other than|apart from) /gi, ', not ');
  said = inDigits(said);
  for (const [words, full] of IN_FULL) said = said.replace(words, full);
  return said;
}
