import { spoken } from '../words/names';
import type { Search } from './search-address';

/** What the page says while it looks, by how long it has. */
export const LOOKING = {
  now: '',
  'a moment': 'Looking for ways.',
  long: 'Still looking. A far goal takes a little longer.',
} as const;

/** What stands where the answer will be: nothing at first, its outline after a moment, then a word that it takes longer. */
export const Skeleton = ({ search, since }: { search: Search; since: 'now' | 'a moment' | 'long' }) => (
  <div class="looking" aria-busy="true">
    <h1>
      <bdi>{spoken(search.from)}</bdi> <span class="to">to</span> <bdi>{spoken(search.to)}</bdi>
    </h1>
    <p class="soft">{LOOKING[since]}</p>
    {since !== 'now' && (
      <div class="skeleton" aria-hidden="true">
        <div class="bone head" />
        <div class="bones">
          <div class="bone way" />
          <div class="bone way" />
          <div class="bone way" />
        </div>
      </div>
    )}
    <noscript>
      <p>This page works out the ways in your browser, and needs JavaScript for it.</p>
    </noscript>
  </div>
);
