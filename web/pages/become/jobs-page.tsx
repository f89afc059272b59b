import { Discipline } from '../frame/discipline';
import { Frame } from '../frame/frame';
import { capital, spoken } from '../words/names';
import { rangeInWords, usd } from '../words/pay';
import { VERDICTS, WAYS_THERE } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { OFFERED, WISH_NAMES, WISHES, wishAddress, wishInput, wishWord } from './become-address';
import { JOBS_A_PAGE, type JobsPlace, jobsAddress, SORTS, type Sort, VERDICT_WORDS, WAY_WORDS } from './jobs-address';
import { JOBS, type Job, type JobsAnswer, jobsShown } from './jobs-query';
import { PayLimit, StudyLimit, YearsLimit } from './limit-fields';

interface JobsPageProps {
  readonly place: JobsPlace;
  /** Null if the API had no answer. */
  readonly answer: JobsAnswer | null;
}

/** All jobs within reach as a table with filters; it comes whole from the server, and needs no script. */
export const JobsPage = ({ place, answer }: JobsPageProps) => {
  const name = capital(spoken(place.from));
  return (
    <Frame here="become" query={{ text: JOBS, variables: { input: wishInput(place) } }}>
      <div class="jobs">
        <h1>
          All jobs within reach of <bdi>{name}</bdi>
        </h1>
        <p>
          <a href={wishAddress(place)}>Back to the few that a counsellor would name</a>
        </p>
        <Filters place={place} />
        {answer === null ? (
          <p role="alert">
            There is no list for this question. <a href={wishAddress(place)}>See what is wrong with it</a>: the page
            says what to change.
          </p>
        ) : (
          <Jobs place={place} jobs={answer.reachableRoles.nodes} total={answer.reachableRoles.totalCount} />
        )}
      </div>
    </Frame>
  );
};

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  fit: 'Best fit',
  job: 'Name',
  time: 'Soonest',
  study: 'Least study',
  pay: 'Best paid at the start',
  later: 'Best paid later',
};

/** What is not a field of the form stays in its address. */
const KEPT_OUT = new Set(['years', 'pay', 'study-years', 'wish', 'group', 'verdict', 'sort', 'page']);

const Filters = ({ place }: { place: JobsPlace }) => (
  <search>
    <form class="jobs-form card" action="/become/all">
      {[...new URLSearchParams(jobsAddress(place).split('?')[1])]
        .filter(([name]) => !KEPT_OUT.has(name))
        .map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
      <div class="limit">
        <label for="group">Kind of way</label>
        <select id="group" name="group">
          <option value="">all</option>
          {Object.entries(WAY_WORDS).map(([word, way]) => (
            <option key={word} value={word} selected={way === place.way}>
              {WAYS_THERE[way]}
            </option>
          ))}
        </select>
      </div>
      <div class="limit">
        <label for="verdict">How it goes</label>
        <select id="verdict" name="verdict">
          <option value="">all</option>
          {Object.entries(VERDICT_WORDS).map(([word, verdict]) => (
            <option key={word} value={word} selected={verdict === place.verdict}>
              {VERDICTS[verdict]}
            </option>
          ))}
        </select>
      </div>
      <YearsLimit value={String(place.years)} />
      <StudyLimit value={String(place.maxStudyYears ?? '')} />
      <PayLimit value={String(place.minPayUsd ?? '')} />
      <div class="limit">
        <label for="sort">First comes</label>
        <select id="sort" name="sort">
          {SORTS.map((sort) => (
            <option key={sort} value={sort === 'fit' ? '' : sort} selected={sort === place.sort}>
              {SORT_WORDS[sort]}
            </option>
          ))}
        </select>
      </div>
      <button class="button" type="submit">
        Show these
      </button>
      <details class="jobs-wishes" open={place.wishes.length > 0}>
        <summary>What matters to you?</summary>
        <div class="choices">
          {WISH_NAMES.filter((wish) => OFFERED.includes(wish) || place.wishes.includes(wish)).map((wish) => (
            <label key={wish}>
              <input type="checkbox" name="wish" value={wishWord(wish)} checked={place.wishes.includes(wish)} />{' '}
              {WISHES[wish]}
            </label>
          ))}
        </div>
      </details>
    </form>
  </search>
);

interface JobsProps {
  readonly place: JobsPlace;
  readonly jobs: readonly Job[];
  readonly total: number;
}

const Jobs = ({ place, jobs, total }: JobsProps) => {
  const shown = jobsShown(jobs, place);
  const pages = Math.ceil(shown.length / JOBS_A_PAGE);
  const page = Math.min(place.page, Math.max(1, pages));
  return (
    <section aria-labelledby="count">
      <div class="section-head">
        <h2 id="count">
          {headline(total, place)}
          {chosenOf(place, shown.length)}
        </h2>
        {shown.length > 0 && (
          <a class="no-print" href={jobsAddress(place, '.csv')} download>
            Download as CSV
          </a>
        )}
      </div>
      {shown.length === 0 ? (
        <p>
          No job keeps to these limits. Allow more years or study, less pay, or{' '}
          <a href={jobsAddress({ ...place, way: null, verdict: null, page: 1 })}>every kind of way</a>.
        </p>
      ) : (
        <>
          {jobs.length < total && (
            <p class="soft">
              These are the first {jobs.length.toLocaleString('en-US')}. Set fewer years or more pay to see others.
            </p>
          )}
          <Table place={place} jobs={shown.slice((page - 1) * JOBS_A_PAGE, page * JOBS_A_PAGE)} />
          {pages > 1 && <Pages place={{ ...place, page }} pages={pages} />}
        </>
      )}
    </section>
  );
};

/** ", 12 of them after longer study, often done"; empty if nothing is chosen. */
function chosenOf({ way, verdict }: JobsPlace, shown: number): string {
  const chosen = [way === null ? [] : WAYS_THERE[way], verdict === null ? [] : VERDICTS[verdict]].flat();
  return chosen.length === 0 ? '' : `, ${shown.toLocaleString('en-US')} of them ${chosen.join(', ')}`;
}

/** The pages of a long table; without a script each is a page of its own. */
const Pages = ({ place, pages }: { place: JobsPlace; pages: number }) => (
  <nav class="pages no-print" aria-label="Pages of the table">
    {place.page > 1 && <a href={jobsAddress({ ...place, page: place.page - 1 })}>Back</a>}
    <span class="soft">
      Page {place.page} of {pages}
    </span>
    {place.page < pages && <a href={jobsAddress({ ...place, page: place.page + 1 })}>Next {JOBS_A_PAGE}</a>}
  </nav>
);

function headline(total: number, { years, minPayUsd }: JobsPlace): string {
  const pay = minPayUsd === null ? '' : ` that pay${total === 1 ? 's' : ''} ${usd(minPayUsd)} or more`;
  const jobs = total === 1 ? '1 job' : `${total.toLocaleString('en-US')} jobs`;
  return `${jobs}${pay} within ${yearsInWords(years)}`;
}

const COLUMNS: readonly (readonly [Sort, string])[] = [
  ['job', 'Job'],
  ['time', 'Time'],
  ['study', 'Of that study'],
  ['pay', 'Pay at the start'],
  ['later', 'Pay later'],
];

const Table = ({ place, jobs }: { place: JobsPlace; jobs: readonly Job[] }) => (
  <table class="jobs-table">
    <caption class="hidden-text">
      Jobs within reach. The head of each column sorts by it; sorted by {SORT_WORDS[place.sort].toLowerCase()}.
    </caption>
    <thead>
      <tr>
        {COLUMNS.map(([sort, words]) => (
          <th
            key={sort}
            scope="col"
            aria-sort={sort !== place.sort ? undefined : isBestFirst(sort) ? 'descending' : 'ascending'}
          >
            <a href={jobsAddress({ ...place, sort: sort === place.sort ? 'fit' : sort, page: 1 })}>{words}</a>
          </th>
        ))}
        <th scope="col">Kind of way</th>
      </tr>
    </thead>
    <tbody>
      {jobs.map((job) => (
        <Row key={job.role.slug} place={place} job={job} />
      ))}
    </tbody>
  </table>
);

function isBestFirst(sort: Sort): boolean {
  return sort === 'pay' || sort === 'later';
}

const Row = ({ place, job }: { place: JobsPlace; job: Job }) => {
  const { role, years, studyYears, payStart, payLater, way, verdict } = job;
  const params = new URLSearchParams(wishAddress(place).split('?')[1]);
  for (const name of KEPT_OUT) params.delete(name);
  params.set('to', role.slug);
  return (
    <tr>
      <th scope="row">
        <a href={`/routes?${params}`}>
          <bdi>{capital(role.everydayTitle)}</bdi>
        </a>
        {role.discipline !== null && <Discipline name={role.discipline.name} />}
      </th>
      <td data-label="Time">
        {yearsInWords(years)}, <span class={`tone ${verdict.toLowerCase()}`}>{VERDICTS[verdict]}</span>
      </td>
      <td data-label="Of that study">{studyYears === 0 ? 'none' : yearsInWords(studyYears)}</td>
      <td data-label="Pay at the start">{payStart === null ? 'not known' : rangeInWords(payStart)}</td>
      <td data-label="Pay later">{payLater === null ? 'not known' : rangeInWords(payLater)}</td>
      <td data-label="Kind of way">{WAYS_THERE[way]}</td>
    </tr>
  );
};
