import { Linked } from '../frame/linked';
import type { Way } from './routes-query';

/** What a way costs and pays, what decides, how to try it, and what to do this week. */
export const BeginSection = ({ way, isFirst }: { way: Way; isFirst: boolean }) => {
  const { money, hardFacts, tryFirst, thisWeek } = way;
  return (
    <>
      {isFirst && (
        <section class="this-week stack-tight">
          <h4>This week</h4>
          <ol class="reasons small">{thisWeek.map(item)}</ol>
        </section>
      )}
      {money.length > 0 && (
        <details>
          <summary>What it costs, and what you earn</summary>
          <ul class="reasons small">{money.map(item)}</ul>
        </details>
      )}
      {isFirst && hardFacts.length + tryFirst.length > 0 && (
        <details>
          <summary>Good to know, and how to try it first</summary>
          <ul class="reasons small">{[...hardFacts, ...tryFirst].map(item)}</ul>
        </details>
      )}
    </>
  );
};

const item = (sentence: string) => (
  <li key={sentence} dir="auto">
    <Linked text={sentence} />
  </li>
);
