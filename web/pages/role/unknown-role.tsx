import { Frame } from '../frame/frame';
import { SCHEMES } from '../words/vocabulary';
import { ROLE_QUERY, type RoleAnswer } from './role-query';

/** For an address that names no role, or several: what may be meant, and where to go on. */
export const UnknownRole = ({ name, understood }: { name: string; understood: RoleAnswer['understand'] }) => (
  <Frame here="role" query={{ text: ROLE_QUERY, variables: { ref: name } }}>
    <div class="stack">
      <h1>
        {understood.length === 0 ? 'We don’t know a job called' : 'Which job do you mean by'} “<bdi>{name}</bdi>”
        {understood.length > 0 && '?'}
      </h1>
      {understood.length > 0 && (
        <ul class="moves plain">
          {understood.map(({ node }) => (
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
      <p>
        <a class="button" href="/">
          Find a way
        </a>
      </p>
    </div>
  </Frame>
);

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
