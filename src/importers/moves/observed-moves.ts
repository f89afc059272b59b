/** The table of observed moves: where the people go who leave an occupation, and how many. */
import { join } from 'node:path';
import { SourceFileError } from '../../domain';
import type { SocVintages } from '../names/soc-vintages';
import { readCsv } from '../reading/csv';
import type { TableRow } from '../reading/table-row';
import { MOVES_MODEL } from './model';

/** Moves from one occupation of the survey to another; both SOC 2010, detailed or broad. */
export interface ObservedMove {
  readonly from: string;
  readonly to: string;
  /** Share of the people leaving `from` who go to `to`, 0..1. */
  readonly share: number;
  /** Share that the target's employment alone would suggest, 0..1. */
  readonly expectedShare: number;
}

const FILE = 'observed_moves.csv';
const COLUMNS = ['source_soc2010', 'target_soc2010', 'probability', 'target_employment', 'coding_artefact'] as const;
type Row = TableRow<(typeof COLUMNS)[number]>;

interface Tally {
  /** Of its first row. */
  readonly line: number;
  /** Of all probabilities, staying and artefacts included. */
  sum: number;
  readonly moves: Map<string, number>;
}

/**
 * Moves out of each occupation of the table, by code. Staying is no move. Pairs that share a survey code are left out,
 * because people in them may be coded either way. The rest counts as everyone who leaves. An occupation with fewer than
 * five targets gets no moves.
 */
export async function readObservedMoves(
  directory: string,
  vintages: SocVintages,
): Promise<ReadonlyMap<string, readonly ObservedMove[]>> {
  const tallies = new Map<string, Tally>();
  const employment = new Map<string, number>();
  const seen = new Set<string>();
  let lastLine = 1;
  for await (const row of readCsv(join(directory, FILE), COLUMNS)) {
    const [from, to] = [codeAt(row, 'source_soc2010', vintages), codeAt(row, 'target_soc2010', vintages)];
    const probability = row.number('probability', 0, 1);
    const isArtefact = row.oneOf('coding_artefact', ['0', '1']) === '1';
    if (seen.has(`${from} ${to}`)) throw row.problem('target_soc2010', `${from} to ${to} is stated twice.`);
    seen.add(`${from} ${to}`);
    lastLine = row.line;
    employment.set(to, row.optionalNumber('target_employment', 0, 1e9) ?? 0);
    const tally = tallies.get(from) ?? { line: row.line, sum: 0, moves: new Map() };
    tallies.set(from, tally);
    tally.sum += probability;
    if (from !== to && !isArtefact) tally.moves.set(to, probability);
  }
  refuseCut(seen.size, lastLine);
  const employed = [...employment.values()].reduce((sum, each) => sum + each, 0);
  return new Map([...tallies].map(([from, tally]) => [from, sharesOf(from, tally, employment, employed)] as const));
}

/** A table that ends with the last row of an occupation shows it in its number of rows only. */
function refuseCut(rows: number, lastLine: number): void {
  if (rows < MOVES_MODEL.sampleRows || rows >= MOVES_MODEL.rows) return;
  const problem = `the file ends here after ${rows} rows; the published table has ${MOVES_MODEL.rows}. It is cut off: fetch it again.`;
  throw new SourceFileError(FILE, lastLine, null, problem);
}

function codeAt(row: Row, column: 'source_soc2010' | 'target_soc2010', vintages: SocVintages): string {
  const code = row.text(column);
  if (vintages.detailedCodes(code).length === 0)
    throw row.problem(column, `"${code}" is not a code of the SOC of 2010.`);
  return code;
}

function sharesOf(
  from: string,
  { line, sum, moves }: Tally,
  employment: ReadonlyMap<string, number>,
  employed: number,
): readonly ObservedMove[] {
  if (Math.abs(sum - 1) > MOVES_MODEL.sumSlack) {
    const problem = `the probabilities of ${from} from here on add up to ${sum.toFixed(3)} instead of 1. Rows are missing or wrong: fetch the file again.`;
    throw new SourceFileError(FILE, line, 'probability', problem);
  }
  const leaving = [...moves.values()].reduce((total, probability) => total + probability, 0);
  if (moves.size < MOVES_MODEL.leastTargets) return [];
  return [...moves].map(([to, probability]) => ({
    from,
    to,
    share: probability / leaving,
    expectedShare: employed === 0 ? 0 : (employment.get(to) ?? 0) / employed,
  }));
}
