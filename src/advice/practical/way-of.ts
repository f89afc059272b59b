import { type ExitWay, MOVE_KIND_TRAITS } from '../../domain';
import type { Chain } from '../chains/beginning';
import { schoolingOfChain } from '../chains/step-facts';
import { WAY_MODEL } from '../numbers/futures';

/** The kind of a way that no list names, by its study and its moves. */
export function wayOf(chain: Chain): ExitWay {
  const study = schoolingOfChain(chain);
  if (study > WAY_MODEL.study) return 'STUDY';
  if (study > WAY_MODEL.training) return 'TRAINING';
  return chain.some(({ kind }) => MOVE_KIND_TRAITS[kind].climbs) ? 'UP' : 'SIDEWAYS';
}
