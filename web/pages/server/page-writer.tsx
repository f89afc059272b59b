/** What the server writes pages with; it is built to dist/web/page-writer and loaded by src/http. */

import { readAdvisorWish, readWay } from '../advisors/advisors-address';
import { AdvisorsPage } from '../advisors/advisors-page';
import { readWish, wishInput } from '../become/become-address';
import { BecomePage } from '../become/become-page';
import { readJobsPlace } from '../become/jobs-address';
import { jobsCsv } from '../become/jobs-csv';
import { JobsPage } from '../become/jobs-page';
import type { JobsAnswer } from '../become/jobs-query';
import { readPlaceOnMap } from '../map/map-address';
import { MapPage } from '../map/map-page';
import type { MapRole } from '../map/map-query';
import { PlanPage } from '../plan/plan-page';
import { readPlace } from '../quiz/quiz-address';
import { QuizPage } from '../quiz/quiz-page';
import { FindJobPage, MissingPage } from '../role/find-job';
import { RolePage } from '../role/role-page';
import type { MeaningsAnswer, RoleAnswer } from '../role/role-query';
import { Trouble, UnknownRole } from '../role/unknown-role';
import { RoutesPage } from '../routes/routes-page';
import { readSearch } from '../routes/search-address';
import { type KnownSignUp, SignUpPage, SignUpTrouble } from '../sign-up/sign-up-page';
import { readSkillPlace } from '../skills/skill-address';
import { SkillsPage } from '../skills/skills-page';
import { StartPage } from '../start/start-page';
import { spoken } from '../words/names';
import { documentOf, type PageFiles } from './document';

export { JOBS } from '../become/jobs-query';
export { MAP_ROLES } from '../map/map-query';
export { MEANINGS_QUERY, ROLE_QUERY } from '../role/role-query';
export { spoken } from '../words/names';
export { RELOAD_ONCE } from './document';
export { PAGE_QUERIES } from './page-queries';

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
  const [from, to] = [spoken(search.from), spoken(search.to)];
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

/** The plans that a browser keeps; the server knows none of them. */
export function planPage(files: PageFiles): string {
  const head = {
    title: 'Your plan',
    description: 'The plan that you follow: what is done and what is next. It stays in your browser.',
    canonical: '/plan',
  };
  return documentOf(head, files, <PlanPage />);
}

/** The quiz; a browser then asks for the question. @param query - of the address: "answers=ask-why:4" */
export function quizPage(files: PageFiles, query: string): string {
  const head = {
    title: 'What job suits you best?',
    description: 'A quiz of three minutes: at most 12 answers, three jobs that they point to, and the reasons.',
    canonical: '/quiz',
  };
  return documentOf(head, files, <QuizPage opening={readPlace(query)} />);
}

/** The jobs within reach of one; a browser then asks for them. @param query - of the address: "from=nurse&years=3" */
export function becomePage(files: PageFiles, query: string): string {
  const wish = readWish(query);
  const from = spoken(wish.from);
  const head = {
    title: from === '' ? 'Who could you become?' : `Who could you become from ${from}?`,
    description: 'Every job within reach of the one you have: how long it takes, what it pays, and the first step.',
    canonical: '/become',
  };
  return documentOf(head, files, <BecomePage opening={wish} />);
}

/** What the table of all jobs within reach asks the API for an address. @param query - of the address: "from=nurse&years=3" */
export function jobsInput(query: string): { readonly input: ReturnType<typeof wishInput> } {
  return { input: wishInput(readJobsPlace(query)) };
}

/** All jobs within reach as a table, whole. @param answer - to `JOBS`; null if it failed */
export function jobsPage(files: PageFiles, query: string, answer: JobsAnswer | null): string {
  const place = readJobsPlace(query);
  const head = {
    title: `All jobs within reach of ${spoken(place.from)}`,
    description: 'Every job within reach of the one you have: how long it takes, how much study, and what it pays.',
    canonical: '/become',
  };
  return documentOf(head, files, <JobsPage place={place} answer={answer} />);
}

/** The same as a CSV file. */
export function jobsFile(query: string, answer: JobsAnswer): string {
  return jobsCsv(answer.reachableRoles.nodes, readJobsPlace(query));
}

/** Services with advisors; a browser then asks for them. @param query - of the address: "discipline=data&country=IE" */
export function advisorsPage(files: PageFiles, query: string): string {
  const head = {
    title: 'Talk to an advisor',
    description: 'Services where somebody talks with you about your work, by field, country, language and cost.',
    canonical: '/advisors',
  };
  return documentOf(head, files, <AdvisorsPage opening={readAdvisorWish(query)} way={readWay(query)} />);
}

/** The page of a private link to a sign-up. */
export function signUpPage(files: PageFiles, address: string, signUp: KnownSignUp | null, isDeleted: boolean): string {
  const head = { title: 'Your sign-up', description: 'See and delete what you signed up for.', canonical: null };
  return documentOf(head, files, <SignUpPage address={address} signUp={signUp} isDeleted={isDeleted} />);
}

/** For a sign-up that may not be deleted. @param why - a sentence */
export function signUpTroublePage(files: PageFiles, address: string, why: string): string {
  const head = { title: 'Your sign-up', description: 'Your sign-up may not be deleted yet.', canonical: null };
  return documentOf(head, files, <SignUpTrouble address={address} why={why} />);
}

/** The career map. @param query - of the address; @param roles - all roles on it, for its list; null if they could not be had */
export function mapPage(files: PageFiles, query: string, roles: readonly MapRole[] | null): string {
  const place = readPlaceOnMap(query);
  const isWay = place.from !== '';
  const head = {
    title: isWay ? `From ${spoken(place.from)} to ${spoken(place.to)} on the map` : 'Career map',
    description:
      'All jobs on one map: lanes by discipline, columns by level, and the moves that people make between them.',
    canonical: '/map',
  };
  return documentOf(head, files, <MapPage opening={place} served={roles} />);
}

/** The skill map; a browser then asks for what it shows. @param query - of the address: "skill=sql" */
export function skillsPage(files: PageFiles, query: string): string {
  const place = readSkillPlace(query);
  const head = {
    title: place.skill === '' ? 'Skill map' : `What goes with ${spoken(place.skill)}`,
    description: 'A skill and the skills that jobs need together with it: how near, in how many jobs, in which group.',
    canonical: '/skills',
  };
  return documentOf(head, files, <SkillsPage opening={place} />);
}

/** One role, from the answer to `ROLE_QUERY`. */
export function rolePage(files: PageFiles, { role }: RoleAnswer, language: string): string {
  if (role === null) throw new Error('A role page needs a role.');
  const head = { title: role.title, description: role.summary, canonical: `/roles/${role.slug}` };
  return documentOf(head, files, <RolePage role={role} language={language} />);
}

/** For a name that names no role, or several. */
export function unknownRolePage(files: PageFiles, name: string, meanings: MeaningsAnswer | null): string {
  const head = { title: 'Unknown job', description: 'No job of this name is known here.', canonical: null };
  return documentOf(head, files, <UnknownRole name={name} meanings={meanings} />);
}

/** Where to look a job up. */
export function findJobPage(files: PageFiles): string {
  const head = {
    title: 'Look up a job',
    description: 'What a job is, how people get in, what it pays and where it leads.',
    canonical: '/roles',
  };
  return documentOf(head, files, <FindJobPage />);
}

/** For an address that has no page. @param path - from the root */
export function missingPage(files: PageFiles, path: string): string {
  const head = { title: 'Nothing here', description: 'There is no page at this address.', canonical: null };
  return documentOf(head, files, <MissingPage path={path} />);
}

/** For an answer that failed. */
export function troublePage(files: PageFiles, why: string): string {
  const head = { title: 'Not right now', description: 'This page cannot be shown right now.', canonical: null };
  return documentOf(head, files, <Trouble why={why} />);
}
