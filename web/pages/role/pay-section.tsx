import { monthInWords } from '../words/dates';
import { bandInWords, usd } from '../words/pay';
import { SENIORITY } from '../words/vocabulary';
import type { Band, RoleFacts } from './role-query';
import { Section } from './section';
import { Marks } from './sources';

/** What it pays, by level or percentile, a table with bars for each source. */
export const PaySection = ({ role: { pay } }: { role: RoleFacts }) => {
  if (pay.length === 0) {
    return (
      <Section id="pay" title="What it pays">
        <p>No source of ours says what this role pays.</p>
      </Section>
    );
  }
  const top = Math.max(...pay.map(({ minUsd, maxUsd }) => maxUsd ?? minUsd));
  const groups = new Map<string, Band[]>();
  for (const band of pay) {
    const key = `${band.evidence.source.id} ${band.region} ${band.observedOn} ${band.groupTitle}`;
    groups.set(key, [...(groups.get(key) ?? []), band]);
  }
  return (
    <Section id="pay" title="What it pays">
      {[...groups].map(([key, bands]) => (
        <PayTable key={key} bands={bands} top={top} />
      ))}
    </Section>
  );
};

const PayTable = ({ bands, top }: { bands: readonly Band[]; top: number }) => {
  const [first] = bands;
  if (first === undefined) return null;
  return (
    <table class="pay">
      <caption>
        {first.groupTitle !== null && `Pay of the wider group ${first.groupTitle}, not of this role alone: `}
        {first.evidence.source.name}, {first.region}, {monthInWords(first.observedOn)}{' '}
        <Marks facts={[first.evidence]} />
      </caption>
      <thead class="hidden-text">
        <tr>
          <th scope="col">Level</th>
          <th scope="col">US dollars a year</th>
        </tr>
      </thead>
      <tbody>
        {bands.map((band) => (
          <tr key={`${band.level} ${band.percentile}`}>
            <th scope="row">{levelOf(band)}</th>
            <td>
              <span class="number">{bandInWords(band)}</span>
              <Bar band={band} top={top} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot class="small soft">
        <tr>
          <td />
          <td>
            <span class="axis number">
              <span>$0</span>
              <span>{usd(top)}</span>
            </span>
          </td>
        </tr>
      </tfoot>
    </table>
  );
};

const Bar = ({ band: { minUsd, maxUsd, percentile, openEnded }, top }: { band: Band; top: number }) => {
  const at = (usdAYear: number) => (100 * usdAYear) / top;
  const isRange = percentile === null && maxUsd !== null;
  return (
    <svg class="pay-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="10" />
      <rect
        class="part"
        x={isRange ? at(minUsd) : 0}
        width={isRange ? Math.max(1, at(maxUsd) - at(minUsd)) : at(minUsd)}
        height="10"
      />
      {openEnded && <rect class="more" x={at(maxUsd ?? minUsd)} width={100 - at(maxUsd ?? minUsd)} height="10" />}
    </svg>
  );
};

function levelOf({ level, percentile }: Band): string {
  if (percentile === 50) return 'Half earn less than';
  if (percentile !== null)
    return percentile < 50 ? `${percentile} in 100 earn less than` : `${100 - percentile} in 100 earn more than`;
  return level === null ? 'All levels' : (SENIORITY[level] ?? level);
}
