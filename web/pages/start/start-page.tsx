import { useState } from 'preact/hooks';
import { NAMES } from '../client/names';
import { Frame } from '../frame/frame';
import { Arrow } from '../frame/icons';
import { NO_ROLE, RoleField, refOf } from '../role-field/role-field';

/** Questions that people ask; each leads to its answer. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  ['warehouse worker', 'software developer'],
  ['teacher', 'UX designer'],
  ['retail worker', 'nurse'],
  ['bookkeeper', 'financial analyst'],
  ['graphic designer', 'product manager'],
  ['customer support', 'data analyst'],
];

/** Two fields, a button and examples. Without script the form leads to the same address. */
export const StartPage = () => {
  const [from, setFrom] = useState(NO_ROLE);
  const [to, setTo] = useState(NO_ROLE);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [start, goal] = [refOf(from), refOf(to)];
    const isOpen = goal === '' || event.submitter?.getAttribute('formaction') === '/become';
    // People who do not know yet where to go see what is within reach.
    location.assign(
      isOpen
        ? `/become?${new URLSearchParams({ from: start })}`
        : `/routes?${new URLSearchParams({ from: start, to: goal })}`,
    );
  };
  /** An address that takes what was typed along. */
  const withJob = (path: string, name: string) =>
    refOf(from) === '' ? path : `${path}?${new URLSearchParams({ [name]: refOf(from) })}`;
  return (
    <Frame here="start" query={{ text: NAMES, variables: { text: 'nurse' } }}>
      <div class="start">
        <h1>How do you get from the job you have to the job you want?</h1>
        <p class="lede">
          Say what you do, or did last. With a goal you get the ways there, what each asks of you, how long it takes and
          whether it is wise; without one, the jobs that you could become.
        </p>
        <search>
          <form class="ask card" action="/routes" onSubmit={submit}>
            <RoleField name="from" label="I am a" placeholder="nurse" value={from} onChange={setFrom} />
            <RoleField
              name="to"
              isOptional={true}
              label="I want to be a"
              placeholder="data analyst"
              value={to}
              onChange={setTo}
            />
            <div class="choices">
              <button class="button" type="submit">
                Show me the ways <Arrow />
              </button>
              <button class="button quiet" type="submit" formAction="/become">
                Show me what I could become
              </button>
            </div>
          </form>
        </search>
        <section aria-labelledby="unsure">
          <h2 id="unsure">Or: I don’t know yet</h2>
          <ul class="doorways plain">
            <li>
              <a class="card" href={withJob('/quiz', 'from')}>
                <b>What job suits you best?</b>
                <span class="small soft">A quiz of three minutes, and the reasons for its result</span>
              </a>
            </li>
            <li>
              <a class="card" href={withJob('/become', 'from')}>
                <b>Who could you become?</b>
                <span class="small soft">The few jobs that a counsellor would name, and all within reach</span>
              </a>
            </li>
            <li>
              <a class="card" href={withJob('/map', 'become')}>
                <b>See the map</b>
                <span class="small soft">All jobs by discipline and level, and the moves between them</span>
              </a>
            </li>
          </ul>
        </section>
        <section aria-labelledby="examples">
          <h2 id="examples">People ask</h2>
          <ul class="examples plain">
            {EXAMPLES.map(([was, becomes]) => (
              <li key={was}>
                <a href={`/routes?${new URLSearchParams({ from: was, to: becomes })}`}>
                  {was} <Arrow /> <span class="hidden-text">to</span> {becomes}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Frame>
  );
};
