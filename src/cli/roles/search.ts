import { type Snapshot, searchNodes } from '../../app';
import { InvalidOptionError, type NodeKind } from '../../domain';
import { atOnce, type CareerGraph, type GraphNode } from '../../graph';
import { type PageOptions, pageOf, printBehindEnd, printPlace } from '../options/page-option';
import { idIfNeeded, nameOf } from '../print/node-name';
import { print, printJson, prose } from '../print/print';
import { table } from '../print/table';
import { EXIT } from '../program/help';
import { withSnapshot } from '../program/with-store';
import { plainRole, sameJob } from './same-job';

export interface SearchOptions extends PageOptions {
  readonly kind?: readonly NodeKind[];
  readonly eachRole?: true;
  readonly language?: string;
  readonly json?: true;
}

/** `career-atlas search`. @throws {InvalidOptionError} if the text is empty or too long */
export async function searchCommand(text: string, options: SearchOptions): Promise<number> {
  if (text.trim() === '') {
    throw new InvalidOptionError('text', 'The text is empty. Give words to search for: "data engineer".');
  }
  return withSnapshot(async (snapshot) => {
    const graph = snapshot.graph;
    const { language } = options;
    const found =
      language === undefined
        ? searchNodes(graph, text, { kinds: options.kind, oncePerJob: !options.eachRole })
        : atOnce(snapshot.understandInSlices(language, 'text', text, MOST_FOUND)).map(({ node }) => node);
    const called = (node: GraphNode) => calledIn(snapshot, language, node);
    const page = pageOf(found, options);
    if (options.json) {
      const results = page.map((node) => ({
        ...{ id: node.id, kind: node.kind, name: called(node), ...about(graph, node) },
        ...(node.kind === 'Role' ? { sameJob: sameJob(graph, node).map(plainRole) } : {}),
      }));
      printJson({ text, count: found.length, results });
    } else if (found.length === 0) {
      const kinds = options.kind === undefined ? '' : ', or leave out --kind';
      print(prose(`Nothing has a name like "${text}". Try fewer or other words${kinds}.`));
    } else if (page.length === 0) {
      printBehindEnd(found.length, options, 'results');
    } else {
      const rows = page.flatMap((node) => [
        [called(node), node.kind.toLowerCase(), about(graph, node).field ?? '', idIfNeeded(graph, node)],
        ...(node.kind === 'Role' && !options.eachRole ? sameJob(graph, node) : []).map((role) => [
          `also ${role.title}`,
          '',
          role.scheme,
          idIfNeeded(graph, role),
        ]),
      ]);
      print(table(['name', 'kind', 'field', 'id'], rows));
      printPlace(found.length, options, 'results');
    }
    return page.length === 0 ? EXIT.no : EXIT.done;
  });
}

/** How many roles a search in another language finds. */
const MOST_FOUND = 50;

/** What a node is called in a language, and in English behind it where that is another name. */
function calledIn(snapshot: Snapshot, language: string | undefined, node: GraphNode): string {
  const foreign = language === undefined || node.kind !== 'Role' ? null : snapshot.titleIn(language, node);
  return foreign === null || foreign === nameOf(node) ? nameOf(node) : `${foreign} (${nameOf(node)})`;
}

/** Where a node belongs: a role's discipline or scheme, what sort of technology or company it is, who awards it. */
function about(graph: CareerGraph, node: GraphNode): { readonly field: string | null } {
  switch (node.kind) {
    case 'Role':
      return { field: nameOf(graph.find(node.discipline ?? '')) || node.scheme };
    case 'Skill':
      return { field: node.skillKind.toLowerCase() };
    case 'Technology':
    case 'Company':
      return { field: node.category.toLowerCase().replaceAll('_', ' ') };
    case 'Certification':
      return { field: node.issuer };
    case 'Discipline':
    case 'AdvisorService':
      return { field: null };
    case 'Source':
      return { field: node.publisher };
    default:
      return node satisfies never;
  }
}
