/** What a way asks for on paper: study, exams, work to show and paid training. */
import { isEarnedAtWork, listed, plainName } from '../../domain';
import type { Chain } from '../chains/beginning';
import { yearsText } from '../chains/chain-figures';
import type { CredentialLeft } from '../doors/credential-left';
import { WORD_MODEL } from '../numbers/words';
import { aPaper } from './a-paper';
import { lowerFirst } from './lower-first';

/** What is left to study or to earn before a hire; work to show that only other jobs give has a sentence of its own. */
export function studySentence(chain: Chain): string | null {
  const left = chain.flatMap(({ way }) =>
    way.credentials.filter((each) => !each.held && !isEarnedAtWork(each.credential) && !isFromTheWay(each)),
  );
  const named = new Map(left.map((each) => [each.credential.name, each]));
  const [only, ...others] = Array.from(named.values(), needText);
  if (only === undefined) return null;
  if (others.length === 0) return `You need ${only}.`;
  // Each paper has a sentence of its own: names are long.
  const then = others.map((text, place) => `${place % 2 === 0 ? 'Then' : 'After that'} you need ${text}.`);
  return [`First you need ${only}.`, ...then].join(' ');
}

function needText(left: CredentialLeft): string {
  const { credential, by, byKind, yearsLeft } = left;
  const { name, kind } = credential;
  const length =
    yearsLeft >= WORD_MODEL.course ? ` (about ${yearsText(yearsLeft)}${paceText(left) || countedText(left)})` : '';
  if (by !== null)
    return byKind === 'RENEWAL'
      ? `${aPaper(by)}${length}`
      : `${aPaper(by)}${length}, instead of the usual ${kindOf(name)}`;
  const isUnnamed = kind === 'PORTFOLIO' && !/portfolio|samples|to show|:/i.test(name);
  return isUnnamed ? `samples of your work: ${aPaper(name)}${length}` : `${aPaper(name)}${length}`;
}

/** A credential without its details: "bachelor's degree" of "Bachelor's degree in any subject, mostly business". */
function kindOf(name: string): string {
  const end = [',', ' (', ':', ' in any subject'].map((mark) => name.indexOf(mark)).filter((place) => place > 0);
  return lowerFirst(name.slice(0, Math.min(name.length, ...end)));
}

/** True for work to show that the jobs before give, with nothing left to do. */
function isFromTheWay({ credential, yearsLeft, by }: CredentialLeft): boolean {
  return credential.kind === 'PORTFOLIO' && by === null && yearsLeft < WORD_MODEL.course;
}

/** What the jobs on the way must give you to show. */
export function shownSentence(chain: Chain): string | null {
  const shown = chain.flatMap(({ way }) => way.credentials.filter((each) => !each.held && isFromTheWay(each)));
  const names = [...new Set(shown.map(({ credential }) => aPaper(credential.name.replace(/^Portfolio of /, ''))))];
  if (names.length === 0) return null;
  const [first, ...others] = names;
  return `Put together a portfolio from your work, with ${listed([first!, ...others])}.`;
}

function paceText({ credential, isBesideWork }: CredentialLeft): string {
  if (!isBesideWork) return '';
  return credential.eveningYears === undefined ? ' while you work' : ' in part-time or evening classes';
}

/** Why a bachelor's degree takes less than its usual years. */
function countedText({ credential, by, yearsLeft }: CredentialLeft): string {
  const isShort = credential.kind === 'BACHELOR' && by === null && yearsLeft < credential.years;
  return isShort && yearsText(yearsLeft) !== yearsText(credential.years) ? ', because your earlier courses count' : '';
}

/** The paid years that follow study: residencies, classes taught by the course and the like. */
export function trainingSentence(chain: Chain): string | null {
  const paid = chain.flatMap(({ way }) =>
    way.credentials.filter(
      ({ held, credential, yearsLeft }) => !held && isEarnedAtWork(credential) && yearsLeft >= WORD_MODEL.course,
    ),
  );
  if (paid.length === 0) return null;
  const parts = paid.map(
    ({ credential, yearsLeft }) => `${aPaper(plainName(credential))} (about ${yearsText(yearsLeft)})`,
  );
  return `You are paid during ${listed(parts)}.`;
}
