/** Shares of people who leave an occupation for another one (the Bureau's table 1.10). */
import type { Sheet } from '../../files';
import { tableInSheets } from '../reading/workbook-table';
import { tenths } from './occupation-rows';

/** Percent a year, by code; null if no sheet has them. @throws {SourceFileError} if a rate is no number */
export function transferRates(file: string, sheets: readonly Sheet[]): ReadonlyMap<string, number> | null {
  const table = tableInSheets(file, sheets, {
    soc: /^(\d{4} )?National Employment Matrix code$/i,
    rate: /^Occupational transfer rate, /i,
  });
  if (table === null) return null;
  const rates = new Map<string, number>();
  for (const row of table.rows) {
    const soc = row.optionalText('soc');
    const rate = soc === '' ? null : row.optionalNumber('rate', 0, 100);
    if (rate !== null) rates.set(soc, tenths(rate));
  }
  return rates;
}
