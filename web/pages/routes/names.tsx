import { Reading } from './reading';
import type { ReadName } from './routes-query';
import { addressOf, type Search } from './search-address';

interface NamesProps {
  readonly from: ReadName;
  readonly to: ReadName;
  readonly search: Search;
  readonly go: (search: Search) => void;
}

/** From where to where, how the names were read, and what else they may mean. */
export const Names = ({ from, to, search, go }: NamesProps) => (
  <div class="names">
    <h1>
      <a href={`/roles/${from.role.slug}`}>
        <bdi>{from.role.title}</bdi>
      </a>{' '}
      <span class="to">to</span>{' '}
      <a href={`/roles/${to.role.slug}`}>
        <bdi>{to.role.title}</bdi>
      </a>
    </h1>
    <Reading
      name={from}
      addressWith={(slug) => addressOf({ ...search, from: slug })}
      pick={(slug) => go({ ...search, from: slug })}
    />
    <Reading
      name={to}
      addressWith={(slug) => addressOf({ ...search, to: slug })}
      pick={(slug) => go({ ...search, to: slug })}
    />
    {[from.note, to.note].map(
      (note) =>
        note !== null && (
          <p key={note} class="reading" dir="auto">
            {note}
          </p>
        ),
    )}
    <a class="button quiet change no-print" href="#from">
      Change
    </a>
  </div>
);
