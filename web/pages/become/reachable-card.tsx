import { type Me, writeMe } from '../about-me/me';
import { Discipline } from '../frame/discipline';
import { Arrow } from '../frame/icons';
import { payChange, usd } from '../words/pay';
import { ODDS_MEAN, SCHEMES, VERDICTS } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import type { Reachable } from './become-query';

interface ReachableCardProps {
  readonly reachable: Reachable;
  /** Slug of the role somebody has. */
  readonly from: string;
  /** What they say of themselves, which the way takes along. */
  readonly me: Me;
}

/** One job within reach. */
export const ReachableCard = ({ reachable, from, me }: ReachableCardProps) => {
  const { role, years, verdict, odds, why, payChangeUsd, stepCount, firstStep } = reachable;
  const { to, entry } = firstStep;
  const way = new URLSearchParams({ from, to: role.slug });
  writeMe(way, me);
  return (
    <article class="card job">
      <h3>
        <a href={`/roles/${role.slug}`}>
          <bdi>{role.title}</bdi>
        </a>
      </h3>
      <p class="job-facts number">
        <b>In about {yearsInWords(years)}</b>
        <span class={`tone ${verdict.toLowerCase()}`} title={ODDS_MEAN[odds]}>
          {VERDICTS[verdict]}
        </span>
      </p>
      <p class="small soft number">{payInWords(role.typicalPayUsd, payChangeUsd)}</p>
      {why !== null && <p dir="auto">{why}</p>}
      <p class="small" dir="auto">
        {stepCount === 1 ? (
          <b>Straight in:</b>
        ) : (
          <b>
            First become <bdi>{to.title}</bdi>, {yearsInWords(firstStep.years)}:
          </b>
        )}{' '}
        {entry.hiredFor}
      </p>
      <p class="job-foot small">
        <a href={`/routes?${way}`} aria-label={`See the way: ${role.title}`} class="way-link">
          See the way <Arrow />
        </a>
        {role.discipline !== null && <Discipline name={role.discipline.name} />}
        {role.discipline === null && role.scheme !== 'ATLAS' && <span class="soft">{SCHEMES[role.scheme]}</span>}
      </p>
    </article>
  );
};

/** "$91,500 a year, $5,000 a year less than now" without saying the year twice. */
function payInWords(payUsd: number | null, changeUsd: number | null): string {
  if (payUsd === null) return 'pay not known';
  const change = payChange(changeUsd)?.replace(' a year', '');
  return change === undefined ? `${usd(payUsd)} a year` : `${usd(payUsd)} a year, ${change}`;
}
