import { Frame } from '../frame/frame';
import { SCHEMES } from '../words/vocabulary';
import { FindJob } from './find-job';
import { MEANINGS_QUERY, type MeaningsAnswer } from './role-query';

interface UnknownRoleProps {
  readonly name: string;
  /** null: they could not be had. */
  readonly meanings: MeaningsAnswer | null;
}

/** For an address that names no role, or several: what may be meant, and where to go on. */
export const UnknownRole = ({ name, meanings }: UnknownRoleProps) => {
  const read = meanings?.understand.map(({ node }) => node) ?? [];
  // Words that are no name of a job still are like some.
  const found = read.length > 0 ? read : (meanings?.search.nodes ?? []);
  return (
    <Frame here="role" query={{ text: MEANINGS_QUERY, variables: { text: name } }}>
      <div class="stack">
        <h1>
          {read.length === 0 ? 'We don’t know a job called' : 'Which job do you mean by'} “<bdi>{name}</bdi>”
          {read.length > 0 && '?'}
        </h1>
        {read.length === 0 && found.length > 0 && <p>Perhaps you mean one of these:</p>}
        {found.length > 0 && (
          <ul class="moves plain">
            {found.map((node) => (
              <li key={node.id}>
                <a href={`/roles/${node.slug}`}>
                  <bdi>{node.title}</bdi>
                </a>{' '}
                {node.scheme !== 'ATLAS' && <span class="small soft">{SCHEMES[node.scheme]}</span>}
                <p class="small soft" dir="auto">
                  {node.summary}
                </p>
              </li>
            ))}
          </ul>
        )}
        <FindJob />
      </div>
    </Frame>
  );
};

/** For an answer that failed. */
export const Trouble = ({ why }: { why: string }) => (
  <Frame here="role">
    <div class="stack">
      <h1>This page can’t be shown right now</h1>
      <p>{why}</p>
      <p>
        <a class="button" href="?">
          Try again
        </a>
      </p>
    </div>
  </Frame>
);
