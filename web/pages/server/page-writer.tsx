/** What the server writes pages with; it is built to dist/web/page-writer and loaded by src/http. */
import { RoutesPage } from '../routes/routes-page';
import { readSearch } from '../routes/search-address';
import { StartPage } from '../start/start-page';
import { documentOf, type PageFiles } from './document';

/** The start page. */
export function startPage(files: PageFiles): string {
  const head = {
    title: '',
    description:
      'How to get from the job you have to the job you want: the ways, what each asks, how long it takes, what it pays.',
    canonical: '/',
  };
  return documentOf(head, files, <StartPage />);
}

/** The route finder with its form filled in; a browser then asks for the answer. @param query - of the address: "from=nurse&to=..." */
export function routesPage(files: PageFiles, query: string): string {
  const search = readSearch(query);
  const { from, to } = search;
  const isAsked = from !== '' && to !== '';
  const head = {
    title: isAsked ? `From ${from} to ${to}` : 'Find a way',
    description: isAsked
      ? `Ways from ${from} to ${to}: what each asks of you, how long it takes and what it pays.`
      : 'Find the ways from one job to another.',
    canonical: '/routes',
  };
  return documentOf(head, files, <RoutesPage opening={search} />);
}
