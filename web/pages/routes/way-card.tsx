import { payDifference, usd } from '../words/pay';
import { ODDS } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { BeginSection } from './begin-section';
import { nameOfWay } from './compared';
import type { Way } from './routes-query';
import type { Search } from './search-address';
import { StepItem } from './step-item';
import { WayFoot } from './way-foot';
import { YearsBar } from './years-bar';

interface WayCardProps {
  readonly way: Way;
  /** From 1: what it is called by, and its id on the page. */
  readonly number: number;
  /** From 0 among the ways that the search lists; null if it is none of them. */
  readonly place: number | null;
  /** Whether no other stands beside it. */
  readonly isAlone: boolean;
  /** Years of the longest way beside it. */
  readonly longest: number;
  readonly search: Search;
}

/** One way as a timeline from where you are to where you want to be. */
export const WayCard = ({ way, number, place, isAlone, longest, search }: WayCardProps) => {
  const id = `way-${number}`;
  const [start] = way.roles;
  const end = way.roles.at(-1);
  if (start === undefined || end === undefined) return null;
  const pay =
    start.typicalPayUsd === null || end.typicalPayUsd === null ? null : end.typicalPayUsd - start.typicalPayUsd;
  return (
    <article id={id} tabIndex={-1} class={isAlone || place === 0 ? 'way card best' : 'way card'}>
      <header>
        <h3 dir="auto">
          {!isAlone && <span class="way-number">Way {number}</span>}
          {nameOfWay(way)}
        </h3>
        <dl class="facts number">
          <div>
            <dt>Time</dt>
            <dd>{yearsInWords(way.years)}</dd>
          </div>
          <div>
            <dt>Odds</dt>
            <dd>{ODDS[way.odds]}</dd>
          </div>
          <div>
            <dt>Pay a year</dt>
            <dd>{pay === null ? 'not known' : payDifference(pay)}</dd>
          </div>
        </dl>
        <YearsBar steps={way.steps} longest={longest} />
      </header>
      <div class="way-body">
        <ol class="timeline plain">
          <li class="station">
            <h4>
              <bdi>{start.title}</bdi>
            </h4>
            <p class="small soft number">
              {start.typicalPayUsd === null ? 'where you are' : `where you are · ${usd(start.typicalPayUsd)} a year`}
            </p>
          </li>
          {way.steps.map((step, at) => (
            <StepItem key={step.to.id} step={step} isLast={at === way.steps.length - 1} me={search.me} />
          ))}
        </ol>
        <details>
          <summary>Why this way</summary>
          <ul class="reasons small">
            {way.why.map((reason) => (
              <li key={reason} dir="auto">
                {reason}
              </li>
            ))}
          </ul>
        </details>
        <BeginSection way={way} isFirst={isAlone || place === 0} />
        <WayFoot way={way} id={id} place={place} search={search} />
      </div>
    </article>
  );
};
