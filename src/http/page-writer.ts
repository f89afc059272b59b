/** The built writer of pages: from what a role is to its HTML document. Its source is web/pages/server. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';
import type { KnownSignUp } from '../app';

/** Addresses of what a page loads. */
export interface PageFiles {
  readonly script: string;
  readonly imports: readonly string[];
  readonly styles: readonly string[];
  /** Where the site is, if the page's address may be shared: other sites need whole addresses. */
  readonly site?: string;
}

/** The data that a role page shows, as the API answers them; null if the name names no role. */
export interface RolePageData {
  readonly role: { readonly slug: string } | null;
}

export interface PageWriter {
  startPage(files: PageFiles): string;
  /** @param query - of the address, without "?" */
  routesPage(files: PageFiles, query: string): string;
  planPage(files: PageFiles): string;
  /** @param query - of the address, without "?" */
  quizPage(files: PageFiles, query: string): string;
  /** @param query - of the address, without "?" */
  becomePage(files: PageFiles, query: string): string;
  /** What the table of all jobs within reach asks the API, and with which variables. */
  readonly JOBS: string;
  jobsInput(query: string): { readonly input: { readonly from: string } };
  /** @param query - of the address, without "?"; @param answer - to `JOBS`; null if it failed */
  jobsPage(files: PageFiles, query: string, answer: object | null): string;
  /** The table as a CSV file. */
  jobsFile(query: string, answer: object): string;
  /** @param query - of the address, without "?" */
  advisorsPage(files: PageFiles, query: string): string;
  /** The page of a private link. @param signUp - null: there is none, or no more @param isDeleted - true right after it was deleted */
  signUpPage(files: PageFiles, address: string, signUp: KnownSignUp | null, isDeleted: boolean): string;
  /** For a sign-up that may not be deleted. @param address - of its private link @param why - a sentence */
  signUpTroublePage(files: PageFiles, address: string, why: string): string;
  /** What the map asks the API, a page at a time; its one variable is `after`. */
  readonly MAP_ROLES: string;
  /** @param query - of the address, without "?"; @param roles - all roles on the map; null if they could not be had */
  mapPage(files: PageFiles, query: string, roles: readonly unknown[] | null): string;
  /** @param query - of the address, without "?" */
  skillsPage(files: PageFiles, query: string): string;
  /** The one inline script of every document. */
  readonly RELOAD_ONCE: string;
  /** All that the pages ask the API. */
  readonly PAGE_QUERIES: readonly string[];
  /** What a role page asks the API; its variables are `ref` and the reader's `language`. */
  readonly ROLE_QUERY: string;
  /** @param data - with a role @param language - code of the language of its own name for the job */
  rolePage(files: PageFiles, data: RolePageData, language: string): string;
  /** A slug in words: "data analyst" for "data-analyst"; other texts as they are. */
  spoken(name: string): string;
  /** What a name may mean that names no role; its one variable is `text`. */
  readonly MEANINGS_QUERY: string;
  /** For a name that names no role, or several. @param meanings - as the API answers them; null if it could not */
  unknownRolePage(files: PageFiles, ref: string, meanings: object | null): string;
  /** Where to look a job up. */
  findJobPage(files: PageFiles): string;
  /** For an address that has no page. @param path - from the root */
  missingPage(files: PageFiles, path: string): string;
  /** For an answer that failed. @param why - a sentence */
  troublePage(files: PageFiles, why: string): string;
}

/** Pages with files of their own. */
const PAGES = ['start', 'routes', 'plan', 'role', 'quiz', 'become', 'map', 'skills', 'advisors'] as const;
/** The name of one. */
export type PageName = (typeof PAGES)[number];

export interface BuiltPages {
  readonly writer: PageWriter;
  readonly files: Readonly<Record<PageName, PageFiles>>;
  /** Folder of what browsers load. */
  readonly folder: string;
}

/** Sends a document. */
export function sendPage(reply: FastifyReply, status: number, html: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
}

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

/** The pages as they were built; null if they were not. */
export function builtPages(webDir: string | undefined): BuiltPages | null {
  if (webDir === undefined) return null;
  const folder = join(webDir, 'pages');
  const writerFile = join(webDir, 'page-writer', 'page-writer.cjs');
  if (!existsSync(join(folder, 'manifest.json')) || !existsSync(writerFile)) return null;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const filesOf = (page: string) => filesOfPage(manifest, `${page}/main.tsx`);
  return {
    writer: require(writerFile) as PageWriter,
    files: Object.fromEntries(PAGES.map((page) => [page, filesOf(page)])) as BuiltPages['files'],
    folder,
  };
}

function filesOfPage(manifest: Manifest, entry: string): PageFiles {
  const imports = new Set<string>();
  const visit = (name: string): void => {
    for (const imported of manifest[name]?.imports ?? []) {
      if (imports.has(imported)) continue;
      imports.add(imported);
      visit(imported);
    }
  };
  visit(entry);
  const addressOf = (name: string) => `/pages/${manifest[name]?.file ?? name}`;
  return {
    script: addressOf(entry),
    imports: [...imports].map(addressOf),
    styles: ['style.css'].filter((name) => manifest[name] !== undefined).map(addressOf),
  };
}
