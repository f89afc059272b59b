/**
 * Moves that people made, from the Current Population Survey's Annual Social and Economic Supplement, as evidence for
 * progressions between O*NET's roles.
 */
import { resolve } from 'node:path';
import type { LinkFact, NodeFact, Progress, SourceContent } from '../../domain';
import { linkFact, nodeFact } from '../../domain';
import { onetRoles } from '../names/onet-roles';
import { readSocVintages } from '../names/soc-vintages';
import { roundTo } from '../onet/experience';
import { requireFolder } from '../reading/source-folder';
import { type LoadedSteps, loadedSteps } from './loaded-steps';
import { MOVES_MODEL } from './model';
import { readObservedMoves } from './observed-moves';
import { type RoleFlow, roleFlows } from './role-flows';

const SOURCE = 'source:observed-moves';

/**
 * What a folder with `observed_moves.csv` says about the loaded O*NET roles: a likelihood for moves that other sources
 * name, and new moves if the flow is real and the source is similar to the target and covers its needs.
 *
 * @param directory - the bureau's table from the SOC of 2010 to that of 2018 is in it, or in the folder `crosswalks` beside it
 * @param facts - of the store
 * @throws {SourceFileError} with file, line and column of the first row that is wrong
 * @throws {InvalidOptionError} if there is no such folder, or no O*NET role is loaded
 */
export async function readMoves(
  directory: string,
  facts: { readonly nodes: Iterable<NodeFact>; readonly links: Iterable<LinkFact> },
  options: { readonly progress?: Progress } = {},
): Promise<SourceContent> {
  requireFolder(directory, 'observed_moves.csv');
  options.progress?.('observed moves', 0, 2);
  const roles = onetRoles(
    Array.from(facts.nodes, (node) => node.id),
    'observed moves',
  );
  const vintages = await readSocVintages(resolve(directory));
  const observed = await readObservedMoves(directory, vintages);
  options.progress?.('flows between roles', 1, 2);
  const steps = loadedSteps(facts, SOURCE);
  const links: LinkFact[] = [];
  const counts = { named: 0, opened: 0 };
  for (const [from, flows] of roleFlows(observed, vintages, roles)) {
    for (const flow of flows) {
      const link = linkOf(from, flow, steps);
      if (link === null) continue;
      counts[steps.isNamed(from, flow.to) ? 'named' : 'opened'] += 1;
      links.push(link);
    }
  }
  options.progress?.('flows between roles', 2, 2);
  return {
    source: sourceNode(),
    nodes: [],
    links: links.sort((a, b) => (a.key < b.key ? -1 : 1)),
    notes: [
      `${counts.named} moves that other sources name were observed; ${counts.opened} more are opened by the flow alone.`,
    ],
  };
}

/** The evidence from a flow, or null if the flow says too little. */
function linkOf(from: string, flow: RoleFlow, steps: LoadedSteps): LinkFact | null {
  const { to, likelihood, codes } = flow;
  if (likelihood < MOVES_MODEL.leastLikelihood) return null;
  const covered = steps.coverage(from, to);
  if (Number.isNaN(covered)) return null;
  if (!steps.isNamed(from, to) && !opensMove(from, flow, covered, steps)) return null;
  const confidence = confidenceOf(likelihood);
  return linkFact('PROGRESSES_TO', from, to, SOURCE, {
    ...steps.step(from, to, covered, confidence),
    evidence: 'OBSERVED',
    likelihood: roundTo(likelihood, 5),
    confidence,
    value: `${(likelihood * 100).toFixed(1)} % of those who leave`,
    note: `seen as ${codes.join(', ')} (SOC 2010)`,
  });
}

function opensMove(from: string, { to, likelihood, lift }: RoleFlow, covered: number, steps: LoadedSteps): boolean {
  const { newFromLikelihood, newFromLift, newFromLikeness, newFromCoverage, newSchoolingYears } = MOVES_MODEL;
  if (likelihood < newFromLikelihood || lift < newFromLift || covered < newFromCoverage) return false;
  const { schoolingYears, jobZones } = steps.added(from, to);
  if (schoolingYears > newSchoolingYears || jobZones < 0 || jobZones > 1) return false;
  return steps.likeness(from, to) >= newFromLikeness;
}

function confidenceOf(likelihood: number): number {
  const { least, most, surely } = MOVES_MODEL.confidence;
  const floor = MOVES_MODEL.leastLikelihood;
  const height = Math.log(likelihood / floor) / Math.log(surely / floor);
  return roundTo(least + (most - least) * Math.min(1, height), 2);
}

function sourceNode(): SourceContent['source'] {
  return nodeFact('Source', 'observed-moves', SOURCE, {
    name: 'Observed moves between US occupations',
    publisher: 'R. M. del Rio-Chanona et al.',
    licence: 'CC BY 4.0',
    attribution:
      'Observed moves: R. M. del Rio-Chanona et al., network of US occupational mobility from CPS ASEC, CC BY 4.0 (J. R. Soc. Interface 18:20200898)',
    release: 'J. R. Soc. Interface 18:20200898',
    asOf: MOVES_MODEL.asOf,
    precedence: MOVES_MODEL.precedence,
  });
}
