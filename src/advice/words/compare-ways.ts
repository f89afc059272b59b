/** What a way has over the first way of an answer, and what speaks against it, in words. */
import type { CareerGraph } from '../../graph';
import { type Chain, costOfChain } from '../chains/beginning';
import { rarest, yearsOf, yearsText } from '../chains/chain-figures';
import { schoolingOfChain } from '../chains/step-facts';
import { payOf } from '../jobs/pay';
import { ODDS } from '../move-rules/odds-bands';
import { MOVE_MODEL } from '../numbers/move-model';
import { WORD_MODEL } from '../numbers/words';

/** From where on a difference is told. */
const TOLD = WORD_MODEL.compared;

/** "1.5 years longer than the first way, but with about 2 years less study". */
export function comparedWith(graph: CareerGraph, first: Chain, chain: Chain): string {
  const longer = yearsOf(chain) - yearsOf(first);
  if (longer > TOLD.years) {
    const gain = whatSpeaksFor(first, chain);
    return `${yearsText(longer)} longer than the first way${gain === null ? '' : `, but ${gain}`}`;
  }
  const time = longer < -TOLD.years ? `${yearsText(-longer)} less than the first way` : 'as long as the first way';
  if (costOfChain(chain) - costOfChain(first) < TOLD.cost)
    return longer < -TOLD.years ? time : 'about as good as the first way';
  return `${time}, but ${whatSpeaksAgainst(graph, first, chain)}`;
}

/** Why a longer way may be the better one for you; null if nothing says so. */
function whatSpeaksFor(first: Chain, chain: Chain): string | null {
  if (rank(chain) < rank(first)) return 'more people manage it';
  const study = schoolingOfChain(first) - schoolingOfChain(chain);
  if (study >= TOLD.study) return `with ${yearsText(study)} less study`;
  const [start, other] = [chain[0]!.years, first[0]!.years];
  return start <= TOLD.sooner * other ? `you start in the new work after ${yearsText(start)}` : null;
}

/** What makes a way that is no longer the second choice. */
function whatSpeaksAgainst(graph: CareerGraph, first: Chain, chain: Chain): string {
  if (rank(chain) > rank(first)) return 'fewer people manage it';
  if (schoolingOfChain(chain) - schoolingOfChain(first) >= TOLD.study) return 'it takes more study';
  if (leastPay(graph, chain) < (1 - TOLD.pay) * leastPay(graph, first)) return 'you earn less on the way';
  if (leastKind(first) - leastKind(chain) >= TOLD.relevance) return 'less of what you do counts on it';
  return 'fewer people go this way';
}

function rank(chain: Chain): number {
  return ODDS.indexOf(rarest(chain));
}

/** The lowest pay of the jobs that a way goes through, US dollars a year. */
function leastPay(graph: CareerGraph, chain: Chain): number {
  return Math.min(...chain.map(({ to }) => payOf(graph, to) ?? Number.POSITIVE_INFINITY));
}

/** The least relevance of its moves; all below a change of field are alike. */
function leastKind(chain: Chain): number {
  return Math.max(MOVE_MODEL.newField, Math.min(...chain.map(({ kind }) => kind)));
}
