/** A plan that is followed, kept in the browser and in a file, in a real browser over a real server. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeWhen } from '../describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, type Site } from './browser';

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'the page of plans', () => {
  let site: Site;
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-followed-'));
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.leave());
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await site.close();
  });

  const follow = async (page: Page) => {
    await page.locator('#way-1 summary', { hasText: 'Take this plan with you' }).click();
    await page.locator('#way-1').getByLabel('The first day').fill('2027-01-31');
    await page.locator('#way-1').getByRole('button', { name: 'Follow this plan' }).click();
    await page.waitForURL('**/plan');
    await page.getByRole('heading', { name: 'Registered Nurse to Data Analyst' }).waitFor();
  };
  const firstNext = (page: Page) => page.locator('.followed section .task').first();
  const doneCount = async (page: Page) =>
    Number.parseInt((await page.locator('.followed [role=status]').first().textContent()) ?? '', 10);

  test('a way that is followed stays, and what is done of it stays done; nothing of it is sent', async () => {
    const page = await site.open('/routes?from=nurse&to=data+analyst');
    await page.locator('#way-1').waitFor();
    await follow(page);
    await becomes(() => doneCount(page), 0);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.method()));
    const title = (await firstNext(page).locator('bdi').textContent()) ?? '';
    await firstNext(page).getByRole('checkbox').click();
    await becomes(() => doneCount(page), 1);
    expect(await firstNext(page).locator('bdi').textContent()).not.toBe(title);
    // Whoever ticks with the keyboard stays there, at a box that is not ticked.
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.checked)).toBe(false);
    expect(
      await firstNext(page)
        .getByRole('checkbox')
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    expect(asked).toEqual([]);
    await page.reload();
    await becomes(() => doneCount(page), 1);
    expect(page.url()).toMatch(/\/plan$/);
  });

  test('a plan goes into a file, can be forgotten, and comes back from the file', async () => {
    const page = await site.open('/routes?from=nurse&to=data+analyst');
    await page.locator('#way-1').waitFor();
    await follow(page);
    await firstNext(page).getByRole('checkbox').click();
    await becomes(() => doneCount(page), 1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    expect(download.suggestedFilename()).toBe('plan-registered-nurse-to-data-analyst.json');
    await page.getByRole('button', { name: 'Forget this plan' }).click();
    await page.getByRole('button', { name: 'Forget it for good' }).click();
    await page.getByText('No plan is kept here yet.').waitFor();
    await page.getByLabel('Open a plan that you saved').setInputFiles(file);
    await becomes(() => doneCount(page), 1);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'career-atlas-plan', start: '2027-01-31' });
  });

  test('a file that is no plan is said so, and loses nothing', async () => {
    const page = await site.open('/plan');
    await page.getByText('No plan is kept here yet.').waitFor();
    const file = join(folder, 'other.json');
    writeFileSync(file, '{"a":1}');
    await page.getByLabel('Open a plan that you saved').setInputFiles(file);
    await page.getByText('This file is no plan of Career Atlas.').waitFor();
  });

  test('a link is shared by copying it where the browser has no dialog for it', async () => {
    const page = await site.open('/routes?from=nurse&to=data+analyst&education=bachelor', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('#way-1').waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('It holds what you said about yourself.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test.each([
    ['one way', '/routes?from=nurse&to=data+analyst', 2],
    ['two ways', '/routes?from=cashier&to=registered+nurse', 3],
  ])('an answer of %s prints on two sheets, and one more for each other way', async (_, path, sheets) => {
    const page = await site.open(path);
    await page.locator('.compare-table, .compare p').first().waitFor();
    const pdf = await page.pdf({ format: 'Letter' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(sheets);
  });
});
