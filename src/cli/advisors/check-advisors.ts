import { count, InvalidOptionError } from '../../domain';
import { type AddressAnswer, answersAt } from '../../downloads';
import type { AdvisorServiceNode } from '../../graph';
import { print, printJson, prose } from '../print/print';
import { EXIT } from '../program/help';
import { withSnapshot } from '../program/with-store';

export interface CheckAdvisorsOptions {
  /** Seconds. */
  readonly timeout: number;
  readonly parallel: number;
  readonly json?: true;
}

/** Longest wait and most requests at once that the check takes. */
const MOST = { timeoutS: 300, parallel: 32 } as const;

/** `career-atlas advisors check`: 1 if an address does not answer. @throws {InvalidOptionError} if a number is out of range */
export function checkAdvisorsCommand({ timeout, parallel, json }: CheckAdvisorsOptions): Promise<number> {
  if (!(timeout > 0 && timeout <= MOST.timeoutS)) {
    throw new InvalidOptionError('timeout', `--timeout must be more than 0 and at most ${MOST.timeoutS} seconds.`);
  }
  if (parallel > MOST.parallel) throw new InvalidOptionError('parallel', `--parallel must be 1 to ${MOST.parallel}.`);
  return withSnapshot(async ({ graph }) => {
    const { advisors } = graph;
    const answers = await answersAt(
      advisors.map(({ url }) => url),
      { timeoutMs: timeout * 1000, parallel },
    );
    const failing = answers.filter(({ outcome }) => outcome === 'FAILS').length;
    if (json)
      printJson({ count: answers.length, failing, answers: answers.map((each, at) => told(advisors[at]!, each)) });
    else printReport(advisors, answers, failing);
    return failing === 0 ? EXIT.done : EXIT.no;
  });
}

function told({ id, name, checkedOn }: AdvisorServiceNode, answer: AddressAnswer): object {
  return { id, name, checkedOn, ...answer };
}

function printReport(
  advisors: readonly AdvisorServiceNode[],
  answers: readonly AddressAnswer[],
  failing: number,
): void {
  answers.forEach(({ outcome, address, movedTo, why }, at) => {
    const { name } = advisors[at]!;
    if (outcome === 'FAILS') print(prose(`${name}: ${why}. ${address}`, '- '));
    if (outcome === 'MOVED') print(prose(`${name}: answers at ${movedTo}, not at ${address} itself.`, '- '));
  });
  const moved = answers.filter(({ outcome }) => outcome === 'MOVED').length;
  const sum = [
    `Asked ${count(answers.length, 'address', 'addresses')}`,
    failing === 0 ? 'all answer' : `${failing} ${failing === 1 ? 'does' : 'do'} not answer`,
    ...(moved === 0 ? [] : [`${moved} ${moved === 1 ? 'has' : 'have'} moved`]),
  ];
  print(prose(`${sum.join(', ')}.`));
}
