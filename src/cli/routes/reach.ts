import type { FeederRole, ReachableRole, Route } from '../../advice';
import { QUESTIONS, type Snapshot } from '../../app';
import type { CareerGraph } from '../../graph';
import { profileWithCv } from '../options/cv-option';
import { type PageOptions, pageOf, printBehindEnd, printPlace } from '../options/page-option';
import type { ProfileOptions } from '../options/profile-option';
import { inputFrom, type ReadOptions } from '../options/question-options';
import { nameOf } from '../print/node-name';
import { print, printJson, prose } from '../print/print';
import { plainReadings, tellReadings } from '../print/read-as';
import { table } from '../print/table';
import { EXIT } from '../program/help';
import { withSnapshot } from '../program/with-store';
import { signed } from './moves';
import { SHORT_ODDS, SHORT_VERDICTS } from './odds-words';
import { namedRoute, roleIn } from './routes';

export type ReachOptions = ReadOptions & ProfileOptions & PageOptions & { readonly json?: true };

/** `career-atlas reachable`. */
export function reachableCommand(from: string, options: ReachOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const profile = await profileWithCv(snapshot, options);
    const found = snapshot.reachableRoles(inputFrom(QUESTIONS.reachableRoles.fields, options, { from, profile }));
    const page = pageOf(found, options);
    if (options.json) {
      printJson({
        understood: plainReadings(snapshot, { from }),
        total: found.length,
        roles: page.map(({ role, route, judged }) => ({
          role: roleIn(snapshot, role),
          ...judged(),
          route: namedRoute(snapshot, route),
        })),
      });
    } else {
      tellReadings(snapshot, { from });
      if (found.length === 0) print(prose('No role can be reached within these limits.'));
      else if (page.length === 0) printBehindEnd(found.length, options, 'roles');
      else printReachable(snapshot, page);
      if (page.length > 0) printPlace(found.length, options, 'roles');
    }
    return page.length === 0 ? EXIT.no : EXIT.done;
  });
}

function printReachable({ graph }: Snapshot, page: readonly ReachableRole[]): void {
  const { title, id } = graph.roles[page[0]!.route.roles[0]!]!;
  print(`${prose(`From ${title} (${id}) you could become:`)}\n`);
  const rows = page.map(({ role, route, judged }) => [
    nameOf(graph.roles[role]),
    route.years,
    SHORT_VERDICTS[judged().verdict],
    SHORT_ODDS[route.odds],
    payChange(graph, route),
    waysThrough(graph, route),
  ]);
  print(table(['you could become', 'years', 'verdict', 'who gets in', 'pay change', 'by way of'], rows));
}

/** `career-atlas feeders`. */
export function feedersCommand(to: string, options: ReachOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const found = snapshot.feederRoles(inputFrom(QUESTIONS.feederRoles.fields, options, { to }));
    const page = pageOf(found, options);
    if (options.json) {
      printJson({
        understood: plainReadings(snapshot, { to }),
        total: found.length,
        roles: page.map(({ role, route, kind }) => ({
          role: roleIn(snapshot, role),
          kind,
          route: namedRoute(snapshot, route),
        })),
      });
    } else {
      tellReadings(snapshot, { to });
      if (found.length === 0) print(prose('No role is known whose work leads there within these years.'));
      else if (page.length === 0) printBehindEnd(found.length, options, 'roles');
      else printFeeders(snapshot, page);
      if (page.length > 0) printPlace(found.length, options, 'roles');
    }
    return page.length === 0 ? EXIT.no : EXIT.done;
  });
}

function printFeeders({ graph }: Snapshot, page: readonly FeederRole[]): void {
  const { title, id } = graph.roles[page[0]!.route.roles.at(-1)!]!;
  print(`${prose(`People come to ${title} (${id}) from:`)}\n`);
  const rows = page.map(({ role, route, kind }) => [
    nameOf(graph.roles[role]),
    route.years,
    kind.toLowerCase(),
    SHORT_ODDS[route.odds],
    payChange(graph, route),
    waysThrough(graph, route),
  ]);
  print(table(['people come from', 'years', 'first move', 'who gets in', 'pay change', 'by way of'], rows));
}

/** What the last role of a route pays more than the first: "+12,000"; null if a pay is unknown. */
function payChange({ roles }: CareerGraph, route: Route): string | null {
  const [now, then] = [route.roles[0]!, route.roles.at(-1)!].map((role) => roles[role]!.typicalPayUsd);
  return now == null || then == null ? null : signed(then - now);
}

/** The roles between the ends: "Junior UX Designer"; "" if there are none. */
function waysThrough({ roles }: CareerGraph, route: Route): string {
  return route.roles
    .slice(1, -1)
    .map((role) => nameOf(roles[role]))
    .join(' -> ');
}
