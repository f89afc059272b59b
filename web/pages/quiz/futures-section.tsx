import { NOBODY } from '../about-me/me';
import { USUAL_YEARS, type Wish, wishAddress, wishInput } from '../become/become-address';
import { StateCard, UnknownName } from '../become/become-result';
import { FutureCard } from '../become/future-card';
import { FUTURES, type FuturesAnswer, type NamedJob } from '../become/futures-query';
import { useAnswer } from '../client/use-answer';
import { Away } from '../frame/away';
import { capital, spoken } from '../words/names';
import type { QuizState } from './quiz-query';

interface FuturesSectionProps {
  /** What somebody does now. */
  readonly from: string;
  readonly fitting: QuizState['fitting'];
  /** The quiz from another job, with the same answers. */
  readonly onFrom: (from: string) => void;
}

/** Where the quiz ends: what somebody could become from the job they have, those first that fit their answers. */
export const FuturesSection = ({ from, fitting, onFrom }: FuturesSectionProps) => {
  const wish: Wish = {
    from,
    years: USUAL_YEARS,
    minPayUsd: null,
    maxStudyYears: null,
    wishes: [],
    towards: [],
    not: [],
    brings: [],
    circumstances: [],
    me: NOBODY,
  };
  const [asked, again] = useAnswer<FuturesAnswer>(FUTURES, { input: wishInput(wish) });
  const go = (next: Wish) => onFrom(next.from);
  const futures = asked.kind === 'answered' ? asked.data.futures : null;
  return (
    <section class="quiz-futures" aria-labelledby="futures-title" aria-busy={asked.kind === 'looking'}>
      <h3 id="futures-title">
        From <bdi>{spoken(from)}</bdi>: what you could become
      </h3>
      {asked.kind === 'away' && <Away level={3} why={asked.why} again={again} />}
      {asked.kind === 'refused' && <p dir="auto">{asked.why}</p>}
      {futures?.kind === 'StateNotJob' && <StateCard state={futures} wish={wish} go={go} />}
      {futures?.kind === 'UnknownReference' && <UnknownName unknown={futures} wish={wish} go={go} />}
      {futures?.kind === 'Futures' && (
        <>
          <ul class="futures plain">
            {fittingFirst(
              futures.groups.flatMap(({ jobs }) => jobs),
              fitting,
            ).map(({ job, fits }) => (
              <FutureCard
                key={job.role.id}
                job={job}
                from={from}
                me={NOBODY}
                payNow={futures.from.role.typicalPayUsd}
                isBrief={!fits}
                mark={fits ? 'Fits your answers' : undefined}
              />
            ))}
          </ul>
          <p>
            <a href={wishAddress(wish)}>
              {capital(spoken(from))}: say what matters to you, and see all {futures.total} jobs within reach
            </a>
          </p>
        </>
      )}
    </section>
  );
};

/** The jobs that a counsellor would name, those first that are among the jobs that fit somebody's answers. */
export function fittingFirst(
  jobs: readonly NamedJob[],
  fitting: QuizState['fitting'],
): readonly { readonly job: NamedJob; readonly fits: boolean }[] {
  const ids = new Set(fitting.flatMap(({ role, rungs }) => [role.id, ...rungs.map(({ id }) => id)]));
  const marked = jobs.map((job) => ({ job, fits: ids.has(job.role.id) }));
  return [...marked.filter(({ fits }) => fits), ...marked.filter(({ fits }) => !fits)];
}
