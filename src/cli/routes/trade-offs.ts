import type { TradeOffSet } from '../../advice';
import { QUESTIONS, type Snapshot } from '../../app';
import { profileWithCv } from '../options/cv-option';
import { inputFrom } from '../options/question-options';
import { nameOf } from '../print/node-name';
import { print, printJson, prose, usd } from '../print/print';
import { plainReadings, tellReadings } from '../print/read-as';
import { table } from '../print/table';
import { EXIT } from '../program/help';
import { withSnapshot } from '../program/with-store';
import { SHORT_ODDS } from './odds-words';
import { headline, namedRefusal, namedRoute, printJudgement, printNoRoute, type RouteOptions, roleIn } from './routes';

/** `career-atlas trade-offs`. */
export function tradeOffsCommand(from: string, to: string, options: RouteOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const profile = await profileWithCv(snapshot, options);
    const answer = snapshot.tradeOffs(inputFrom(QUESTIONS.tradeOffs.fields, options, { from, to, profile }));
    if (options.json) {
      const plain = answer.kind === 'NoRoute' ? namedRefusal(snapshot, answer) : withNames(snapshot, answer);
      printJson({ understood: plainReadings(snapshot, { from, to }), ...plain });
    } else {
      tellReadings(snapshot, { from, to });
      if (answer.kind === 'NoRoute') printNoRoute(snapshot, answer);
      else printTradeOffs(snapshot, answer);
    }
    return answer.kind === 'NoRoute' ? EXIT.no : EXIT.done;
  });
}

const BEST_WORDS = { YEARS: 'soonest', STUDY: 'least study', PAY: 'least pay lost', ODDS: 'best odds' } as const;

function printTradeOffs(snapshot: Snapshot, { judged, tradeOffs, count, exact }: TradeOffSet): void {
  printJudgement(snapshot, judged());
  const rows = tradeOffs.map(({ route, bestIn }) => [
    route.roles
      .slice(1)
      .map((role) => nameOf(snapshot.graph.roles[role]))
      .join(' -> '),
    bestIn.map((aim) => BEST_WORDS[aim]).join(', '),
    route.years,
    route.studyYears,
    route.earningsForgoneUsd === null ? null : usd(route.earningsForgoneUsd),
    SHORT_ODDS[route.odds],
  ]);
  if (count === 1) {
    print(`\n${prose(`One way is the best in everything: ${headline(snapshot, tradeOffs[0]!.route)}.`)}\n`);
  } else {
    print(`\n${prose(`${count} ways, none of which beats another in everything:`)}\n`);
  }
  print(table(['way', 'best in', 'years', 'study', 'pay lost', 'who gets in'], rows));
  if (tradeOffs.length < count) print(`\n${prose(`For more of them, raise --first.`)}`);
  if (!exact) print(`\n${prose('The search ended early: there may be more. Give it more time (--budget).')}`);
}

/** The answer with ids and titles in place of numbers. */
function withNames(snapshot: Snapshot, { judged, tradeOffs, ...rest }: TradeOffSet): object {
  const { nearer, why, verdict } = judged();
  return {
    verdict,
    verdictWhy: why,
    nearer: nearer.map((goal) => ({ ...goal, role: roleIn(snapshot, goal.role) })),
    ...rest,
    tradeOffs: tradeOffs.map(({ route, bestIn }) => ({ bestIn, route: namedRoute(snapshot, route) })),
  };
}
