/** Whose words a clause reports: what a boss or a husband wants is no wish of the speaker, what a doctor says is. English. */

const DOCTOR =
  /^(?:and )?(?:my |the |a )?(?:doctor|doc|physician|surgeon|therapist|cardiologist|specialist)s? (?:said|says|told me|tells me|wants me|ordered me|advised me|advises|warned me|keeps saying|recommends)(?: that)?(?: (?:to|i (?:should|have to|need to|must|can'?t|cannot)))?[: ]+/i;

const KIN =
  '(?:ex[- ])?(?:wife|husband|partner|spouse|girlfriend|boyfriend|fianc[eé]+|mother|mom|mama|father|dad|parents?|sons?|daughters?|brothers?|sisters?|kids?|children|boys|girls|uncle|aunt|nieces?|nephews?|grand(?:ma|pa|mother|father|sons?|daughters?|kids)|family|friends?|buddy|buddies|cousins?|neighbou?rs?|roommates?)';
const BOSS =
  '(?:new |old |general |district |store |shift |floor )?(?:boss(?:es)?|managers?|supervisors?|owners?|company|employer|foreman|management|leadership|co-?workers?|colleagues|headquarters|principal|director|dispatch(?:er)?|administration|landlord)';
const VERB = String.raw`(?:'?s|is|are|was|were|has|have|had|just|always|never|only|also|keeps?|wants?|needs?|says?|said|thinks?|gets?|got|makes?|treats?|plays?|pays?|works?|travels?|does(?: not|n'?t)?|do(?: not|n'?t)?|won'?t|can'?t|will|\w+(?:ed|s))`;

const OF_KIN = new RegExp(
  String.raw`^(?:and |because |since )?(?:my|our|the(?! (?:kids?|children|boys|girls|parents?)\b)) ${KIN} ${VERB}\b`,
  'i',
);
const OF_BOSS = new RegExp(
  String.raw`^(?:and |because |since )?(?:(?:(?:my|our|the|his|her|their) )?${BOSS} ${VERB}|they (?:put|make|made|keep|kept|want|expect|give|gave|treat|pay)|my ${BOSS}$)\b`,
  'i',
);

/** Somebody or something else that a clause is about; what they do to the speaker is another matter: "they make me stand". */
const OF_ANYBODY =
  /^(?:and |because |since |but |so |now |well |then )*(?:(?:he|she)(?:'s|'ll|'d| \w+)|(?:(?:the|these|young|old|most|some) )*(?:kids|people|folks|customers|clients|students|pupils|nobody|everybody|everyone)(?: today| now(?:adays)?| these days| here)? (?:do(?:n'?t| not)|does(?:n'?t| not)|can(?:no|')?t|won'?t|never|bring|buy|send|drop) |they(?:'re| are| were)? (?:film|sell|teach|cook|driv|writ|cod|repair|draw|sing|design|paint|play)(?:e|ing)?\b|(?:the |my |our |a )?(?:dentist|doctor|bank|chain|church|mayor|county|state|landlady|priest|pastor|new guys?|young ones|old man|lady|ladies|prices?|rents?|costs?|rates)(?: \w+){0,3}? (?!(?:sa(?:id|ys)|told|tells|wants|ordered|advis|warn|keeps saying|recommends)\w*\b)(?:is|are|was|were|has|have|will|went|go|goes|rose|keeps?|film|teach|sells?|\w+(?:ed|s))\b)/i;
const TO_ME = /\b(?:me|us|i|i'm|i've|my (?!son|daughter|kids?|wife|husband|mother|father|mom|dad|brother|sister))\b/i;

/** What became of a workplace is no wish of those who work there: "the plant went to day shift only". */
const OF_PLACE =
  /^(?:and |because |since |then )?(?:the|my|our) (?:plant|mill|factory|store|shop|hospital|school|office|warehouse|restaurant|hotel|clinic|bank|branch|department|agency|line) (?:just |has |have |had |now )*(?:went|goes|gone|going|switched|switches|moved|moves|changed|changes|put|runs|ran|cut|dropped|only)\b/i;

/** True for a clause that tells what became of a workplace. */
export function isOfPlace(clause: string): boolean {
  return OF_PLACE.test(clause);
}

/** What others ask for and the speaker wants as well, or has to give: "my wife wants me home". */
const ASKS_FOR_ME = /\b(?:wants?|needs?|misse?s?|asks? for) me\b/i;

/** What others want, up to what the speaker is to do. */
const WANT_ME_TO =
  /^.{0,40}?\b(?:wants?|expects?|makes?|forces?|asks?|keeps? (?:asking|telling|making)|tells?|pushe?s?) (?:me|us) (?:to )?/i;
const AND_I_WONT =
  /[, ]+(?:and|but) (?:i (?:really )?(?:won'?t|will not|can'?t|cannot|don'?t want(?: to| it)?|refuse|hate (?:it|that)|am not going to)|i'?m (?:sick|tired) of it)\s*$/i;

/** True for a clause about people of one's own or of one's workplace: it says nothing of what the speaker wants. */
export function isOfOthers(clause: string): boolean {
  return isOfKin(clause) || isOfWorkplace(clause) || isOfAnybody(clause);
}

/** True for a clause about somebody or something else than the speaker, or their people. */
export function isOfAnybody(clause: string): boolean {
  const found = OF_ANYBODY.exec(clause);
  return found !== null && !TO_ME.test(clause.slice(found[0].length));
}

function isOfKin(clause: string): boolean {
  return OF_KIN.test(clause) && !ASKS_FOR_ME.test(clause);
}

/** True for a clause about the people that one works for or with. */
export function isOfWorkplace(clause: string): boolean {
  return OF_BOSS.test(clause);
}

/**
 * The clause as the speaker means it: without the doctor who says it, and as a refusal if somebody is told to do what they won't. Positions
 * are those of the new text.
 */
export function asMeant(clause: string): string {
  const refused = AND_I_WONT.exec(clause);
  const told = WANT_ME_TO.exec(clause);
  if (refused !== null && told !== null) return `don't want to ${clause.slice(told[0].length, refused.index)}`;
  return clause.replace(DOCTOR, '');
}
