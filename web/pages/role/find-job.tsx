import { useState } from 'preact/hooks';
import { Frame } from '../frame/frame';
import { NO_ROLE, RoleField, refOf } from '../role-field/role-field';

/** Where the server looks a name up and leads to the page of its role. */
const ADDRESS = '/roles';

/** A field that leads to a job's page. Without script the form leads to the same address. */
export const FindJobForm = () => {
  const [choice, setChoice] = useState(NO_ROLE);
  return (
    <form
      class="find-job"
      action={ADDRESS}
      onSubmit={(event) => {
        event.preventDefault();
        location.assign(`${ADDRESS}?${new URLSearchParams({ name: refOf(choice) })}`);
      }}
    >
      <RoleField name="name" label="Look up a job" placeholder="data analyst" value={choice} onChange={setChoice} />
      <button class="button" type="submit">
        Show the job
      </button>
    </form>
  );
};

/** The field where it stands in a page that is not alive otherwise: see main.tsx. */
export const FindJob = () => (
  <search data-find-job="">
    <FindJobForm />
  </search>
);

const WaysOn = () => (
  <>
    <h2>Or go on here</h2>
    <ul class="plain stack-tight">
      <li>
        <a href="/">Find the ways from one job to another</a>
      </li>
      <li>
        <a href="/become">See who you could become</a>
      </li>
      <li>
        <a href="/map?view=list">See all jobs by field and level</a>
      </li>
      <li>
        <a href="/quiz">Find out what job suits you best</a>
      </li>
      <li>
        <a href="/graphiql">Ask the API in its playground</a>
      </li>
    </ul>
  </>
);

/** Where to look a job up. */
export const FindJobPage = () => (
  <Frame here="role">
    <div class="stack">
      <h1>Look up a job</h1>
      <p>What people do in it, how they get in, what it pays and where it leads.</p>
      <FindJob />
      <WaysOn />
    </div>
  </Frame>
);

/** For an address that has no page. */
export const MissingPage = ({ path }: { path: string }) => (
  <Frame here="role">
    <div class="stack">
      <h1>There is no page here</h1>
      <p>
        Nothing is at <bdi class="address">{path}</bdi>. The address may be mistyped, or what was here has moved.
      </p>
      <FindJob />
      <WaysOn />
    </div>
  </Frame>
);
