import { useEffect, useState } from 'preact/hooks';
import { useWholeAnswer } from '../client/use-answer';
import { ODDS } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { CompareChart } from './compare-chart';
import { type Compared, comparedWays, payLost } from './compared';
import type { Way } from './routes-query';
import type { Search } from './search-address';
import { type Aim, TRADE_OFFS, type TradeOffsAnswer, tradeOffsInput } from './trade-offs-query';
import { WayCard } from './way-card';

const LIST = new Intl.ListFormat('en');

/** What one trades for what: the ways that no other beats in years, study, pay and odds together, as a chart and a table. */
export const CompareSection = ({ search, listed }: { search: Search; listed: readonly Way[] }) => {
  const [asked, again] = useWholeAnswer<TradeOffsAnswer>(
    TRADE_OFFS,
    tradeOffsInput(search),
    ({ tradeOffs }) => tradeOffs,
  );
  if (asked.kind === 'refused') return null;
  const answer = asked.kind === 'answered' ? asked.data.tradeOffs : null;
  if (answer !== null && answer.__typename !== 'TradeOffSet') return null;
  const ways = answer === null ? [] : comparedWays(answer.tradeOffs, listed);
  return (
    <section class="compare" aria-labelledby="compare" aria-busy={asked.kind === 'looking' || asked.kind === 'nothing'}>
      <h2 id="compare">What you trade for what</h2>
      {asked.kind === 'away' && (
        <p role="alert">
          The comparison is not here: {asked.why}{' '}
          <button type="button" class="link-button" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {(asked.kind === 'looking' || asked.kind === 'nothing') && (
        <div class="looking">
          {asked.kind === 'looking' && asked.since !== 'now' && <div class="bone chart-bone" />}
        </div>
      )}
      {answer !== null && <Comparison ways={ways} count={answer.count} exact={answer.exact} search={search} />}
    </section>
  );
};

interface ComparisonProps {
  readonly ways: readonly Compared[];
  readonly count: number;
  readonly exact: boolean;
  readonly search: Search;
}

const Comparison = ({ ways, count, exact, search }: ComparisonProps) => {
  const [chosen, setChosen] = useState(numberInAddress);
  useEffect(() => {
    const choose = () => setChosen(numberInAddress());
    addEventListener('hashchange', choose);
    return () => removeEventListener('hashchange', choose);
  }, []);
  const other = ways.find(({ number, isListed }) => number === chosen && !isListed);
  // A listed way is there already, and the browser goes to it; another one comes only now.
  useEffect(() => {
    if (other === undefined) return;
    const card = document.getElementById(`way-${other.number}`);
    card?.scrollIntoView({ block: 'start' });
    card?.focus({ preventScroll: true });
  }, [other]);
  const wider = search.via.length > 0 || search.stepDown !== 'ONE';
  return (
    <>
      <p>
        {howMany(ways)}{' '}
        {exact ? headline(ways, count) : 'The search took too long to look at every way, so there may be better ones.'}
      </p>
      {wider && (
        <p class="soft">This looks at all ways, also those not by way of the jobs you named and with a step down.</p>
      )}
      {ways.length > 1 && (
        <div class="compare-parts">
          <CompareChart ways={ways} />
          <CompareTable ways={ways} />
        </div>
      )}
      {other !== undefined && (
        <div class="other-way">
          <WayCard
            way={other.way}
            number={other.number}
            place={null}
            isAlone={false}
            longest={other.way.years}
            search={search}
          />
        </div>
      )}
    </>
  );
};

/** How many ways are compared, and which of them the page lists above. */
function howMany(ways: readonly Compared[]): string {
  const listed = ways.filter(({ isListed }) => isListed).length;
  const others = ways.length - listed;
  if (others === 0) return '';
  const above = listed === 1 ? 'the way above' : `the ${listed} ways above`;
  return `Here are ${ways.length}: ${above}, and ${others} more.`;
}

function headline(ways: readonly Compared[], count: number): string {
  const best = ways.filter(({ isBeaten }) => !isBeaten).map(({ number }) => number);
  if (count === 1) {
    return ways.length === 1
      ? 'This way is the best in everything: years, study, pay lost, and odds.'
      : `Way ${best[0]} is the best in everything: years, study, pay lost, and odds.`;
  }
  const shown = count > best.length ? `${best.length} of ${count} ways` : `Ways ${LIST.format(best.map(String))}`;
  return `${shown} are each the best for somebody: no other beats them in years, study, pay and odds together.`;
}

const BEST_WORDS: Readonly<Record<Aim, string>> = {
  YEARS: 'soonest',
  STUDY: 'least study',
  PAY: 'least pay lost',
  ODDS: 'best odds',
};

const CompareTable = ({ ways }: { ways: readonly Compared[] }) => (
  <table class="compare-table">
    <caption class="hidden-text">The ways of the chart with their figures</caption>
    <thead>
      <tr>
        <th scope="col">Way</th>
        <th scope="col">Time</th>
        <th scope="col">Study</th>
        <th scope="col">Pay lost</th>
        <th scope="col">Odds</th>
      </tr>
    </thead>
    <tbody>
      {ways.map(({ number, name, bestIn, isBeaten, way }) => (
        <tr key={number}>
          <th scope="row" dir="auto">
            <a href={`#way-${number}`}>
              {number}. {name}
            </a>
            <span class="soft best-in">
              {isBeaten
                ? 'another way does as well or better in all four'
                : bestIn.map((aim) => BEST_WORDS[aim]).join(', ')}
            </span>
          </th>
          <td class="number">{yearsInWords(way.years)}</td>
          <td class="number">{way.studyYears < 0.05 ? 'none' : yearsInWords(way.studyYears)}</td>
          <td class="number">{payLost(way)}</td>
          <td>{ODDS[way.odds]}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The number of the way that the address leads to: 4 of "#way-4"; null if to none. */
function numberInAddress(): number | null {
  const [, number] = /^#way-(\d+)$/.exec(location.hash) ?? [];
  return number === undefined ? null : Number(number);
}
