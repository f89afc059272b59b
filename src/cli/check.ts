import { checkGraph } from '../app';
import { count, print, printJson, table } from './print';
import { withAtlas } from './with-store';

/** `career-atlas check`. */
export function checkCommand(options: { json?: true }): Promise<number> {
  return withAtlas(async (atlas) => {
    const graph = atlas.graph();
    const findings = checkGraph(graph);
    const counts = [...graph.counts].map(([kind, number]) => ({ kind, number }));
    if (options.json) {
      printJson({ revision: graph.revision, counts, findings });
    } else {
      print(
        table(
          ['facts', 'count'],
          counts.map(({ kind, number }) => [kind, number]),
        ),
      );
      print('');
      print(
        table(
          ['discipline', 'roles'],
          graph.disciplines.map((discipline) => [discipline.name, discipline.roles.length]),
        ),
      );
      print(`\n${findings.length === 0 ? 'No finding.' : count(findings.length, 'finding')}`);
      for (const finding of findings) print(`- ${finding.rule}: ${finding.message}`);
    }
    return findings.length === 0 ? 0 : 1;
  });
}
