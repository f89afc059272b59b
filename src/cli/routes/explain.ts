import type { RouteRuling } from '../../advice';
import type { RouteInput, Snapshot } from '../../app';
import { capital } from '../../domain';
import { nameOf } from '../print/node-name';
import { print, printJson, prose } from '../print/print';
import { EXIT } from '../program/help';

/** `career-atlas routes A B --explain "X > Y"`: which rules keep the route from A over X and Y to B from being advice. */
export function explainCommand(snapshot: Snapshot, input: RouteInput, through: string, asJson: boolean): number {
  const explain = through.split('>').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const { roles, place, why, rulings, odds } = snapshot.explainRoute({ ...input, explain })!;
  const titles = roles.map((role) => nameOf(snapshot.graph.roles[role]));
  if (asJson) {
    printJson({ roles: titles, isListed: place !== null, place, why, rulings, odds });
    return EXIT.done;
  }
  print(prose(`${titles.join(' -> ')}: ${why}`));
  for (const ruling of rulings) if (!ruling.isKept) print(prose(brokenInWords(ruling, titles), '   - '));
  for (const { step, odds: band, says, rule } of odds)
    print(prose(`${titles[step]} -> ${titles[step + 1]}: ${capital(band.toLowerCase())}. ${says} (${rule})`, '   - '));
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
