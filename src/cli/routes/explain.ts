import type { RouteRuling } from '../../advice';
import type { RouteInput, Snapshot } from '../../app';
import { nameOf } from '../print/node-name';
import { print, printJson, prose } from '../print/print';
import { EXIT } from '../program/help';

/** `career-atlas routes A B --explain "X > Y"`: which rules keep the route from A over X and Y to B from being advice. */
export function explainCommand(snapshot: Snapshot, input: RouteInput, through: string, asJson: boolean): number {
  const via = through.split('>').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const { roles, isListed, rulings } = snapshot.explainRoute({ ...input, via });
  const titles = roles.map((role) => nameOf(snapshot.graph.roles[role]));
  if (asJson) {
    printJson({ roles: titles, isListed, rulings });
    return EXIT.done;
  }
  const broken = rulings.filter(({ isKept }) => !isKept);
  print(prose(`${titles.join(' -> ')}: ${isListed ? 'listed' : 'not listed'}.`));
  print(prose(`It breaks ${broken.length} of the ${rulings.length} times that a rule is asked.`));
  for (const ruling of broken) print(prose(brokenInWords(ruling, titles), '   - '));
  return EXIT.done;
}

function brokenInWords(
  { step, says, rule, figure, limit }: RouteRuling,
  titles: readonly (string | undefined)[],
): string {
  const where = step === null ? 'The whole route' : `${titles[step]} -> ${titles[step + 1]}`;
  const measured = figure === null ? '' : ` It is ${figure}, the limit ${limit}.`;
  return `${where}: ${says}${measured} (${rule})`;
}
