import { count } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { CompetencyMatch } from '../../needs';
import { profileWithCv } from '../options/cv-option';
import { nameOf } from '../print/node-name';
import { print, printJson, prose } from '../print/print';
import { plainReadings, tellReadings } from '../print/read-as';
import { table } from '../print/table';
import { withSnapshot } from '../program/with-store';

/** `career-atlas gap`. */
export function gapCommand(
  role: string,
  options: { have?: string[]; hours?: number; cv?: string; json?: true },
): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const gap = snapshot.skillGap(role, await profileWithCv(snapshot, options));
    const graph = snapshot.graph;
    const title = nameOf(graph.roles[gap.role]);
    if (options.json) {
      const named = (items: readonly CompetencyMatch[]) =>
        items.map((item) => ({ ...item, competency: nameOf(graph.competencies[item.competency]) }));
      printJson({
        understood: plainReadings(snapshot, { role }),
        ...gap,
        role: title,
        have: named(gap.have),
        partly: named(gap.partly),
        missing: named(gap.missing),
      });
      return 0;
    }
    tellReadings(snapshot, { role });
    if (gap.coverage === null) {
      print(prose(`What ${title} needs is not known.`));
      return 0;
    }
    print(
      prose(
        `${title}: you have ${Math.round(gap.coverage * 100)} % of what it asks for; you still need ${count(gap.learningHours, 'hour')} of learning, ${count(gap.weeks, 'week')}.`,
      ),
    );
    const rows = [
      ...gap.missing.map((item) => row(graph, 'miss', item, item.hours)),
      ...gap.partly.map((item) => row(graph, 'partly', item, item.hours)),
      ...gap.have.map((item) => row(graph, 'have', item, 0)),
    ];
    if (rows.length > 0) print(`\n${table(['state', 'competency', 'importance', 'have', 'need', 'hours'], rows)}`);
    return 0;
  });
}

function row(graph: CareerGraph, state: string, item: CompetencyMatch, hours: number): (string | number)[] {
  const { competency, importance, haveLevel, needLevel } = item;
  return [
    state,
    nameOf(graph.competencies[competency]),
    importance.toLowerCase(),
    haveLevel,
    needLevel,
    Math.round(hours),
  ];
}
