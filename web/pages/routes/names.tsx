import { bareTitle } from '../client/names';
import { SCHEMES } from '../words/vocabulary';
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
    <Reading name={from} pick={(slug) => ({ ...search, from: slug })} go={go} />
    <Reading name={to} pick={(slug) => ({ ...search, to: slug })} go={go} />
    <a class="button quiet change no-print" href="#from">
      Change
    </a>
  </div>
);

interface ReadingProps {
  readonly name: ReadName;
  readonly pick: (slug: string) => Search;
  readonly go: (search: Search) => void;
}

const Reading = ({ name: { asked, certainty, role, others: named }, pick, go }: ReadingProps) => {
  if (asked === role.slug || asked.toLowerCase() === role.title.toLowerCase()) return null;
  // The same work by the title of another classification is no other meaning.
  const titles = [role.title, ...named.map(({ title }) => title)].map(bareTitle);
  const others = named.filter(({ title }, place) => titles.indexOf(bareTitle(title)) === place + 1);
  const isDoubtful = certainty === 'GUESS' && others.length > 0;
  return (
    <p class="reading">
      “<bdi>{asked}</bdi>” is read as <bdi>{role.title}</bdi>
      {role.scheme !== 'ATLAS' && ` (${SCHEMES[role.scheme]})`}.
      {isDoubtful && (
        <span class="no-print">
          {' Did you mean '}
          {others.map((other, place) => {
            const search = pick(other.slug);
            return (
              <span key={other.id}>
                {place > 0 && (place === others.length - 1 ? ' or ' : ', ')}
                <a
                  href={addressOf(search)}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    go(search);
                  }}
                >
                  <bdi>{other.title}</bdi>
                </a>
              </span>
            );
          })}
          ?
        </span>
      )}
    </p>
  );
};
