import { useState } from 'preact/hooks';
import { Arrow } from '../frame/icons';
import { choiceOf, NO_ROLE, RoleField, refOf } from '../role-field/role-field';
import type { RoleLink } from '../routes/routes-query';

/** From the role somebody has to one of those that suit. Without script the form leads to the same address. */
export const WayForm = ({ from: held, roles }: { from: string; roles: readonly RoleLink[] }) => {
  const [from, setFrom] = useState(() => choiceOf(held));
  const [to, setTo] = useState(roles[0]?.slug ?? '');
  const goal = roles.some(({ slug }) => slug === to) ? to : (roles[0]?.slug ?? '');
  return (
    <form
      class="way-form card"
      action="/routes"
      onSubmit={(event) => {
        event.preventDefault();
        location.assign(`/routes?${new URLSearchParams({ from: refOf(from), to: goal })}`);
      }}
    >
      <RoleField name="from" id="way-from" label="I am a" placeholder="nurse" value={from} onChange={setFrom} />
      <div>
        <label for="to">I want to be a</label>
        <select id="to" name="to" value={goal} onChange={(event) => setTo(event.currentTarget.value)}>
          {roles.map(({ id, slug, title }) => (
            <option key={id} value={slug}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button class="button" type="submit">
        Show me the ways <Arrow />
      </button>
    </form>
  );
};

/** For somebody who went through the quiz without saying what they do. */
export const FromForm = ({ onFrom }: { onFrom: (from: string) => void }) => {
  const [from, setFrom] = useState(NO_ROLE);
  return (
    <form
      class="way-form card"
      action="/become"
      onSubmit={(event) => {
        event.preventDefault();
        onFrom(refOf(from));
      }}
    >
      <RoleField name="from" label="My job, or my last one" placeholder="nurse" value={from} onChange={setFrom} />
      <button class="button" type="submit">
        What could I become? <Arrow />
      </button>
    </form>
  );
};
