import { useState } from 'preact/hooks';
import type { FollowedPlan } from '../../../src/plans/followed-plan';
import type { FileKind } from '../routes/plan-files';
import { NO_FILE } from '../words/vocabulary';

interface PlanFootProps {
  readonly followed: FollowedPlan;
  readonly id: string;
  readonly change: (followed: FollowedPlan) => void;
  readonly forget: () => void;
}

/** What to do with a plan as a whole: move its first day, take it along, forget it. */
export const PlanFoot = ({ followed, id, change, forget }: PlanFootProps) => {
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  const save = (kind: FileKind) => () => {
    setSaid('');
    import('../routes/plan-files').then(
      ({ saveFollowed, savePlan }) =>
        kind === 'followed' ? saveFollowed(followed) : savePlan(kind, followed.plan, followed.start),
      () => setSaid(NO_FILE),
    );
  };
  return (
    <footer class="stack-tight small no-print">
      <label for={`${id}-start`}>The first day</label>
      <input
        id={`${id}-start`}
        type="date"
        value={followed.start}
        onChange={({ currentTarget: { value } }) => value !== '' && change({ ...followed, start: value })}
      />
      <div class="choices">
        <button type="button" class="button quiet" onClick={save('followed')}>
          Save as a file
        </button>
        <button type="button" class="button quiet" onClick={save('calendar')}>
          Calendar
        </button>
        <button type="button" class="button quiet" onClick={save('markdown')}>
          Text
        </button>
        <button type="button" class="button quiet" onClick={() => print()}>
          Print
        </button>
        {isAsking ? (
          <>
            <button type="button" class="button quiet" onClick={forget}>
              Forget it for good
            </button>
            <button type="button" class="button quiet" onClick={() => setAsking(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" class="button quiet" onClick={() => setAsking(true)}>
            Forget this plan
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </footer>
  );
};
