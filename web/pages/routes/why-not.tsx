import { useState } from 'preact/hooks';
import { useAnswer } from '../client/use-answer';
import { NO_ROLE, type RoleChoice, RoleField, refOf } from '../role-field/role-field';
import { routesInput, type UnknownName } from './routes-query';
import type { Search } from './search-address';
import { type BrokenRule, type ExplainedWay, WHY_NOT, type WhyNotAnswer } from './why-not-query';

/** A field for a job that no way goes through, and which rules of advice keep such a way from being listed. */
export const WhyNot = ({ search }: { search: Search }) => {
  const [choice, setChoice] = useState<RoleChoice>(NO_ROLE);
  const [through, setThrough] = useState<string | null>(null);
  const [asked, again] = useAnswer<WhyNotAnswer>(
    WHY_NOT,
    through === null ? null : { input: { ...inputOf(search), explain: [through] } },
  );
  // Other orders go by one figure, and know no rules.
  if (search.rankBy !== 'RECOMMENDED') return null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const ref = refOf(choice);
    if (ref !== '') setThrough(ref);
  };
  const pick = (instead: RoleChoice) => {
    setChoice(instead);
    setThrough(refOf(instead));
  };
  return (
    <section class="why-not no-print" aria-labelledby="why-not-title">
      <h2 id="why-not-title">Why not another job on the way?</h2>
      <form class="ends" onSubmit={submit}>
        <RoleField
          name="why-not"
          label="Why not by way of"
          placeholder="business analyst"
          value={choice}
          onChange={setChoice}
        />
        <button class="button quiet" type="submit">
          Tell me why
        </button>
      </form>
      {/* Of one height whatever it holds, so that nothing moves when the answer comes; the keyboard can scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
      <section class="why-not-answer card" aria-label="Why not" tabIndex={0}>
        <div class="stack-tight" role="status" aria-busy={asked.kind === 'looking'}>
          {asked.kind === 'nothing' && (
            <p class="soft">Name a job that you expected here, to see what speaks against a way through it.</p>
          )}
          {asked.kind === 'looking' && asked.since !== 'now' && <p class="soft">Looking at the rules.</p>}
          {asked.kind === 'refused' && <p dir="auto">{asked.why}</p>}
          {asked.kind === 'away' && (
            <p>
              There is no answer: {asked.why}{' '}
              <button type="button" class="link-button" onClick={again}>
                Try again
              </button>
            </p>
          )}
          {asked.kind === 'answered' && <Outcome answer={asked.data.routes} onPick={pick} />}
        </div>
      </section>
    </section>
  );
};

/** The search as the page asks it, for all that it lists. */
function inputOf(search: Search): object {
  return (routesInput(search) as { readonly input: object }).input;
}

const Outcome = ({ answer, onPick }: { answer: WhyNotAnswer['routes']; onPick: (choice: RoleChoice) => void }) => {
  if (answer.__typename === 'UnknownReference') return <Unknown unknown={answer} onPick={onPick} />;
  return answer.explained === null ? null : <Explained way={answer.explained} />;
};

const Explained = ({ way: { roles, why, broken } }: { way: ExplainedWay }) => (
  <>
    <p>
      <b>
        <bdi>{roles.map(({ title }) => title).join(' → ')}</bdi>
      </b>
    </p>
    <p>{why}</p>
    {broken.length > 0 && (
      <ul class="reasons">
        {broken.map((rule) => (
          <li key={`${rule.rule} ${rule.step}`}>
            {rule.says} <span class="small soft">{detailOf(rule, roles)}</span>
          </li>
        ))}
      </ul>
    )}
  </>
);

/** Which step breaks a rule, and by which figure: "Nanny → Brand Manager: 0.46, the limit is 0.6". */
function detailOf({ step, figure, limit }: BrokenRule, roles: ExplainedWay['roles']): string {
  const where = step === null ? 'The whole way' : `${roles[step]?.title} → ${roles[step + 1]?.title}`;
  return figure === null || limit === null ? `(${where})` : `(${where}: ${figure}, the limit is ${limit})`;
}

const Unknown = ({ unknown, onPick }: { unknown: UnknownName; onPick: (choice: RoleChoice) => void }) => {
  const named = unknown.suggestions.flatMap(({ id, title, slug }) =>
    title === undefined || slug === undefined ? [] : [{ id, title, slug }],
  );
  return (
    <>
      <p>
        We don’t know a job called “<bdi>{unknown.ref}</bdi>”.{' '}
        {named.length === 0 ? 'Try another word for it: the everyday name.' : 'Did you mean'}
      </p>
      {named.length > 0 && (
        <ul class="choices plain">
          {named.map(({ id, title, slug }) => (
            <li key={id}>
              <button type="button" class="button quiet" onClick={() => onPick({ text: title, slug })}>
                <bdi>{title}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
