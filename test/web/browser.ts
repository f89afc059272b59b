/** A real Chromium over a real server with the built pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { prepared } from '../../src/app';
import { type SeededServer, startSeededServer } from '../http/seeded-server';
import { sharedServer } from '../shared-server';
import { WEB } from './built-pages';

/** Null where there is none. */
export const CHROMIUM =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? null;

export const NO_CHROMIUM = 'no Chromium; apt-get install chromium';

/** How long a page may take to show what is expected of it; many times what it takes on a quiet machine. */
export const SHOWN_MS = 60_000;

/** Waits until what is read of a page is as expected, for pages change a moment after what people do; else fails with what is read. */
export async function becomes<Value>(read: () => Value | Promise<Value>, expected: Value): Promise<void> {
  const latest = performance.now() + SHOWN_MS;
  let value = await read();
  while (!isDeepStrictEqual(value, expected) && performance.now() < latest) {
    await sleep(50);
    value = await read();
  }
  expect(value).toEqual(expected);
}

/** Opens a page whose scripts don't come before the function that this gives is called. */
export async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

/** A connection to the Chromium that all suites of a run share. Closing it closes the pages that came from it, and no others. */
export async function connectBrowser(): Promise<Browser> {
  const launcher = [join(__dirname, 'run-browser.cjs'), '--executable', CHROMIUM ?? ''];
  const { endpoint } = await sharedServer<{ endpoint: string }>('browser', launcher);
  return chromium.connect(endpoint, { timeout: 2 * SHOWN_MS });
}

export interface Site {
  readonly server: SeededServer;
  /** A page of its own, with nothing remembered, once the server can search. What it complains about is gathered in `complaints`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Errors in consoles and scripts, and requests to other hosts, of all pages so far. */
  readonly complaints: string[];
  /** Closes all pages, so that none works or complains beside those of the next test, and fails if one has complained. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** Starts both; pages are opened over the seeds. @param parts - what else the server has */
export async function openSite(parts: Parameters<typeof startSeededServer>[1] = {}): Promise<Site> {
  const server = await startSeededServer({}, { webDir: WEB, ...parts });
  const browser: Browser = await connectBrowser();
  const complaints: string[] = [];
  return {
    server,
    complaints,
    open: async (path, options = {}) => {
      // A server works that out before it listens to people; here a page would wait for it, and gives up after 20 seconds.
      await prepared(server.atlas.snapshot().graph);
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
      context.setDefaultTimeout(SHOWN_MS);
      const page = await context.newPage();
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
          complaints.push(`asks ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${path}: ${error}`));
      await page.goto(server.url + path);
      return page;
    },
    leave: async () => {
      const complained = complaints.splice(0);
      await Promise.all(browser.contexts().map((context) => context.close()));
      complaints.length = 0;
      expect(complained).toEqual([]);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
