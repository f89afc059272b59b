/**
 * Takes the pictures of the pages in docs/images, from a running server: `node tools/page-images.mjs http://localhost:4000`. Names
 * after the address choose some: `node tools/page-images.mjs http://localhost:4000 quiz become`.
 * It needs Chromium.
 */
import { existsSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { inProject } from './project.mjs';

const [address = 'http://localhost:4000', ...names] = process.argv.slice(2);
const isWanted = ({ name }) => names.length === 0 || names.includes(name);
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

const PICTURES = [
  { name: 'start', path: '/', size: { width: 1120, height: 800 } },
  { name: 'routes', path: '/routes?from=nurse&to=data+analyst', size: { width: 1200, height: 980 } },
  { name: 'role', path: '/roles/data-analyst', size: { width: 1200, height: 900 } },
  {
    name: 'quiz',
    path: '/quiz?answers=any-work-with-software:5,any-work-with-data:4,own-team,learning-machines:5,ask-why:5&result=now',
    size: { width: 1120, height: 900 },
  },
  { name: 'become', path: '/become?from=nurse&years=3', size: { width: 1120, height: 900 } },
  { name: 'map', path: '/map?from=retail+worker&to=software+developer', size: { width: 1120, height: 900 } },
  { name: 'skills', path: '/skills?skill=sql', size: { width: 1120, height: 1150 } },
  {
    name: 'advisors',
    path: '/advisors?discipline=software-engineering&country=DE',
    size: { width: 1120, height: 900 },
  },
  {
    name: 'routes-phone',
    path: '/routes?from=teacher&to=ux+designer',
    size: { width: 390, height: 844 },
    theme: 'dark',
  },
];

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { name, path, size, theme = 'light' } of PICTURES.filter(isWanted)) {
  const page = await browser.newPage({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(address + path);
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  const file = inProject('docs', 'images', `${name}.png`);
  await page.screenshot({ path: file });
  console.log(`docs/images/${name}.png: ${Math.round(statSync(file).size / 1000)} kB`);
  await page.close();
}
await browser.close();
