import type { PairOf } from './pairs';
import { MEASURES, type Measure } from './skill-address';
import { type SkillLink, scoreInWords } from './skill-query';

interface HeatMapProps {
  readonly skills: readonly SkillLink[];
  readonly pairOf: PairOf;
  readonly measure: Measure;
}

const STEPS = 5;

/** How near the nearest neighbours are to each other: a table whose fields are the darker the nearer, with the figure in each. */
export const HeatMap = ({ skills, pairOf, measure }: HeatMapProps) => {
  const scores = skills.flatMap((one) => skills.map((other) => pairOf(one.id, other.id)?.score ?? 0));
  const most = Math.max(...scores, 0);
  return (
    <section class="heat stack-tight" aria-labelledby="heat-title">
      <h2 id="heat-title">How near they are to each other</h2>
      <p class="soft small">
        {MEASURES[measure].name}: {MEASURES[measure].means}. A dash: neither is among the nearest hundred of the other.
        {measure === 'CONDITIONAL' &&
          ' Read a row: of the jobs that need its skill, the share that needs the one of the column.'}
      </p>
      <div class="heat-scroll" tabIndex={0} role="group" aria-label="Table of nearness">
        <table class="number">
          <thead>
            <tr>
              <td />
              {skills.map(({ id, name }, at) => (
                <th key={id} scope="col" title={name}>
                  <span aria-hidden="true">{at + 1}</span>
                  <span class="hidden-text">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {skills.map((one, row) => (
              <tr key={one.id}>
                <th scope="row">
                  <span class="soft" aria-hidden="true">
                    {row + 1}
                  </span>{' '}
                  <bdi>{one.name}</bdi>
                </th>
                {skills.map((other) => {
                  if (one.id === other.id) return <td key={other.id} class="heat-self" />;
                  const pair = pairOf(one.id, other.id);
                  if (pair === undefined) return <td key={other.id}>–</td>;
                  const step =
                    most <= 0 ? 0 : Math.max(0, Math.min(STEPS - 1, Math.floor((pair.score / most) * STEPS)));
                  return (
                    <td
                      key={other.id}
                      class={`heat-${step}`}
                      title={`${one.name} and ${other.name}: ${scoreInWords(pair.score, measure)}, ${pair.rolesWithBoth} jobs need both`}
                    >
                      {figure(pair.score, measure)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** A score in as few signs as a field of the table holds. */
function figure(score: number, measure: Measure): string {
  return scoreInWords(score, measure).replace(/ (%|times|jobs?)$/, '');
}
