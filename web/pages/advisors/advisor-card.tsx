import { Discipline } from '../frame/discipline';
import { NewTab } from '../frame/new-tab';
import { COSTS, MODES, RUN_BY } from '../words/advisors';
import { dayInWords } from '../words/dates';
import type { Advisor } from './advisors-query';

/** One service: what it offers first, what to mind, then the rest. */
export const AdvisorCard = ({ advisor }: { advisor: Advisor }) => {
  const { name, runBy, disciplines, cost, mode, languageNames, offers, caution, url, checkedOn } = advisor;
  return (
    <article class="card advisor">
      <h3>
        <NewTab name={name} url={url} />
      </h3>
      <p class="small soft">
        <bdi>{placeOf(advisor)}</bdi> · {RUN_BY[runBy] ?? runBy.toLowerCase()}
      </p>
      <p dir="auto">{offers}</p>
      {caution !== null && (
        <p class="caution small" dir="auto">
          <b>Mind:</b> {caution}
        </p>
      )}
      <div class="advisor-foot">
        <ul class="tags plain small">
          <li class={cost === 'FREE' ? 'tag good' : cost === 'PAID' ? 'tag warn' : 'tag'}>
            {cost === null ? 'cost not stated' : (COSTS[cost] ?? cost)}
          </li>
          {mode !== null && <li class="tag">{MODES[mode] ?? mode}</li>}
          {languageNames.map((language) => (
            <li key={language} class="tag">
              <bdi>{language}</bdi>
            </li>
          ))}
        </ul>
        {disciplines.map((discipline) => (
          <Discipline key={discipline.name} name={discipline.name} />
        ))}
        <p class="small soft">Checked on {dayInWords(checkedOn)}</p>
      </div>
    </article>
  );
};

function placeOf({ country, countryName, region }: Advisor): string {
  if (country === 'global') return 'For everybody, wherever you are';
  return region === null ? countryName : `${region}, ${countryName}`;
}
