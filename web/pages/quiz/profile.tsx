import { Discipline } from '../frame/discipline';
import { inHundred } from '../words/chances';
import { INTERESTS } from '../words/vocabulary';
import type { QuizState } from './quiz-query';

/** Interests are scored from 1 to 7. */
const LEAST = 1;
const MOST = 7;

/** What the work is like that the answers point to: six bars, the longest first. */
export const Interests = ({ interests }: Pick<QuizState, 'interests'>) => {
  const scored = Object.entries(interests)
    .flatMap(([type, score]) => (INTERESTS[type] === undefined ? [] : [{ words: INTERESTS[type], score }]))
    .sort((one, other) => other.score - one.score);
  return (
    <section aria-labelledby="interests-title">
      <h3 id="interests-title">What such work is about</h3>
      <ul class="bars plain">
        {scored.map(({ words, score }) => (
          <li key={words}>
            <span>{words}</span>
            <Bar part={(score - LEAST) / (MOST - LEAST)} />
            <span class="hidden-text">{`${score.toFixed(1)} of ${MOST}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Smaller chances are not worth a line. */
const WORTH_A_LINE = 0.01;

/** Where such work is done. */
export const Disciplines = ({ disciplines, elsewhere }: Pick<QuizState, 'disciplines' | 'elsewhere'>) => {
  const listed = disciplines.filter(({ probability }) => probability >= WORTH_A_LINE);
  // That it is done in none of the eight fields says nothing.
  if (listed.length === 0) return null;
  return (
    <section aria-labelledby="disciplines-title">
      <h3 id="disciplines-title">Where it is done</h3>
      <ul class="bars plain">
        {listed.map(({ discipline, probability }) => (
          <li key={discipline.name}>
            <Discipline name={discipline.name} />
            <Bar part={probability} />
            <span class="hidden-text">{inHundred(probability)}</span>
          </li>
        ))}
        {elsewhere >= WORTH_A_LINE && (
          <li>
            <span>Other work</span>
            <Bar part={elsewhere} />
            <span class="hidden-text">{inHundred(elsewhere)}</span>
          </li>
        )}
      </ul>
    </section>
  );
};

/** @param part - 0 to 1 */
const Bar = ({ part }: { part: number }) => (
  <svg class="pay-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" rx="2" />
    <rect class="part" width={Math.max(1, part * 100)} height="10" rx="2" />
  </svg>
);
