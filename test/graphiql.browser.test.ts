import type { Page } from 'playwright-core';
import { exampleQueries } from '../web/graphiql/queries';
import { describeWhen } from './describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, type Site } from './web/browser';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: unknown;
}

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'GraphiQL in a browser', () => {
  let site: Site;
  let page: Page;
  let graphql: string;

  beforeAll(async () => {
    site = await openSite();
    graphql = `${site.server.url}/graphql`;
    page = await site.open('/graphiql');
    // A tab that is changed before the editors stand is not followed by them; the schema comes last.
    await page.locator('.graphiql-query-editor', { hasText: `query ${exampleQueries[0]?.name}` }).waitFor();
    await page.waitForLoadState('networkidle');
  });

  afterAll(() => site?.close());

  const storedTabs = async (): Promise<string> => {
    const [site] = (await page.context().storageState()).origins;
    return site?.localStorage.find(({ name }) => name === 'graphiql:tabState')?.value ?? '';
  };

  test('opens with a tab for each example query', async () => {
    expect(new URL(page.url()).pathname).toBe('/graphiql/');
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(tabs.map((tab) => tab.trim())).toEqual(exampleQueries.map(({ name }) => name));
  });

  test('the first Run of a new browser profile has an answer', async () => {
    const answered = page.waitForResponse(graphql);
    await page.click('.graphiql-execute-button');
    const answer = (await (await answered).json()) as Answer;
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ role: { title: exampleQueries[0]?.variables?.role } });
    await page.locator('.graphiql-response', { hasText: '"data"' }).waitFor();
  });

  test('runs the query of a tab and shows the answer', async () => {
    await page.getByRole('tab', { name: 'Routes', exact: true }).click();
    await page.locator('.graphiql-query-editor', { hasText: 'query Routes(' }).waitFor();
    await page.locator('.graphiql-editor-tool', { hasText: 'Cloud Architect' }).waitFor();
    await page.click('.graphiql-execute-button');
    await page.locator('.graphiql-response', { hasText: '"exact"' }).waitFor();
  });

  test('a reload keeps the open tab, its variables and the other tabs', async () => {
    // GraphiQL stores the open tab half a second after it was opened.
    while (!(await storedTabs()).includes('"activeTabIndex":1')) await page.waitForTimeout(100);
    await page.reload();
    await page.locator('.graphiql-query-editor', { hasText: 'query Routes(' }).waitFor();
    await page.locator('.graphiql-editor-tool', { hasText: 'Cloud Architect' }).waitFor();
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(tabs.map((tab) => tab.trim())).toEqual(exampleQueries.map(({ name }) => name));
    await page.click('.graphiql-execute-button');
    await page.locator('.graphiql-response', { hasText: '"exact"' }).waitFor();
  });

  test('opens an example again from the side panel', async () => {
    await page.click('button[aria-label="Show Example queries"]');
    const last = exampleQueries.at(-1);
    const tabs = page.locator('.graphiql-tab-button', { hasText: last?.name ?? '' });
    await becomes(() => tabs.count(), 1);
    await page.locator('.atlas-examples button').last().click();
    await tabs.nth(1).waitFor();
  });

  test.each([
    ['the start page', '/', '"understand"'],
    ['the route finder', '/routes?from=nurse&to=data+analyst', '"asked"'],
    ['a role page', '/roles/data-analyst', '"alternateTitles"'],
  ])('opens and runs the query of %s, by the link at its foot', async (_, path, part) => {
    const visit = await site.open(path);
    await visit.getByRole('link', { name: 'This page’s query' }).click();
    await visit.locator('.graphiql-query-editor', { hasText: 'query ' }).waitFor();
    await visit.locator('.graphiql-execute-button').click();
    await visit.locator('.graphiql-response', { hasText: part }).waitFor();
    await visit.context().close();
  });

  test('asks no other host for anything, and its content policy lets all through', () => {
    expect(site.complaints).toEqual([]);
  });
});
