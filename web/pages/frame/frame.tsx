import type { ComponentChildren } from 'preact';
import { type PageQuery, queryAddress } from '../client/query-address';
import { Mark } from './icons';

interface FrameProps {
  readonly here: 'start' | 'routes' | 'plan' | 'role' | 'quiz' | 'become' | 'map' | 'skills' | 'advisors';
  /** What the page asks the API, for those who want to ask it themselves. */
  readonly query?: PageQuery;
  readonly children: ComponentChildren;
}

/** Pages that come whole from the server. What the others ask for comes later, and must not push anything on the screen away. */
const WHOLE: readonly FrameProps['here'][] = ['start', 'role'];

/** What is around every page: the way past it for keyboards, the head, the page's content, the foot. */
export const Frame = ({ here, query, children }: FrameProps) => (
  <>
    <a class="skip button" href="#content">
      Skip to the content
    </a>
    <header class="site-head">
      <div class="wide">
        <a class="wordmark" href="/">
          <Mark />
          Career Atlas
        </a>
        <nav class="site-nav" aria-label="Site">
          <a href="/" aria-current={here === 'start' ? 'page' : undefined}>
            Find a way
          </a>
          <a href="/map" aria-current={here === 'map' ? 'page' : undefined}>
            Map
          </a>
          <a href="/quiz" aria-current={here === 'quiz' ? 'page' : undefined}>
            Quiz
          </a>
          <a href="/plan" aria-current={here === 'plan' ? 'page' : undefined}>
            Your plan
          </a>
          <a href="/advisors" aria-current={here === 'advisors' ? 'page' : undefined}>
            Advisors
          </a>
          <a href="/graphiql">For developers</a>
        </nav>
      </div>
    </header>
    <main id="content" class={WHOLE.includes(here) ? 'wide' : 'wide fills'} tabIndex={-1}>
      {children}
    </main>
    <footer class="site-foot">
      <div class="wide">
        <p>Years, pay and odds are estimates for the United States. Each says who it comes from.</p>
        <ul class="plain">
          {query !== undefined && (
            <li>
              <a href={queryAddress(query)}>This page’s query</a>
            </li>
          )}
          <li>
            <a href="/skills">Skill map</a>
          </li>
          <li>
            <a href="/graphiql">Playground</a>
          </li>
          <li>
            <a href="/schema.graphql">Schema</a>
          </li>
          <li>
            <a href="/export">Downloads</a>
          </li>
        </ul>
      </div>
    </footer>
  </>
);
