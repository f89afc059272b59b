import { useEffect, useState } from 'preact/hooks';
import type { WayPlan } from '../../../src/plans/way-plan';
import type { Asked } from '../client/use-answer';
import { today } from '../words/dates';
import { NO_FILE } from '../words/vocabulary';
import type { PlanFileKind } from './plan-files';

interface Wanted {
  readonly what: PlanFileKind | 'print' | 'follow';
  /** How the plan stood then: an older failure is none of this wish. */
  readonly asked: Asked<unknown>;
}

interface TakeAlongProps {
  /** Tells the fields of several ways apart. */
  readonly id: string;
  readonly asked: Asked<unknown>;
  /** Asks for the plan, or asks again if that failed. */
  readonly ask: () => void;
  /** Null until the answer is here. */
  readonly plan: WayPlan | null;
  /** Prints this way alone. */
  readonly print: () => void;
}

/** The plan of a way to take along: to follow, on paper, as a text, as a calendar. */
export const TakeAlong = ({ id, asked, ask, plan, print }: TakeAlongProps) => {
  const [start, setStart] = useState(today);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [said, setSaid] = useState('');

  // Whatever was asked for is made as soon as the plan is here.
  useEffect(() => {
    if (wanted === null) return;
    if (asked !== wanted.asked && (asked.kind === 'away' || asked.kind === 'refused')) {
      setWanted(null);
      setSaid(`The plan is not here: ${asked.why} Try again in a moment.`);
    }
    if (plan === null) return;
    setWanted(null);
    const { what } = wanted;
    if (what === 'print') return print();
    const first = start === '' ? today() : start;
    const noConnection = () => setSaid(NO_FILE);
    if (what === 'follow') {
      import('../plan/kept-plans').then(({ follow }) => {
        if (follow({ plan, start: first, done: [] })) location.assign('/plan');
        else setSaid('This browser keeps nothing for this site. Save the plan as a text instead.');
      }, noConnection);
      return;
    }
    import('./plan-files').then(({ savePlan }) => {
      savePlan(what, plan, first);
      setSaid(
        what === 'calendar' ? 'The calendar is saved. Open it with your calendar program.' : 'The plan is saved.',
      );
    }, noConnection);
  }, [wanted, plan, asked, start, print]);

  const want = (what: Wanted['what']) => () => {
    setSaid('');
    setWanted({ what, asked });
    ask();
  };
  return (
    <details class="take-along no-print">
      <summary>Take this plan with you</summary>
      <div class="stack-tight small">
        <label for={`${id}-start`}>The first day</label>
        <input id={`${id}-start`} type="date" value={start} onInput={(event) => setStart(event.currentTarget.value)} />
        <div class="choices">
          <button type="button" class="button" onClick={want('follow')}>
            Follow this plan
          </button>
          <button type="button" class="button quiet" onClick={want('markdown')}>
            Text
          </button>
          <button type="button" class="button quiet" onClick={want('calendar')}>
            Calendar
          </button>
          <button type="button" class="button quiet" onClick={want('print')}>
            Print this way
          </button>
        </div>
        <p class="soft">
          Follow it, and this browser keeps what is done and what is next; nothing of it is sent. Text is a Markdown
          file. Calendar is an .ics file with the milestones as whole days.
        </p>
        <p role="status">{said}</p>
      </div>
    </details>
  );
};
