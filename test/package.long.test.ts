/** What `npm pack` gives away, and that it works in an empty folder with nothing but what it depends on. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const LARGEST_BYTES = 6_000_000;
/** Many times what it takes on a quiet machine. */
const STARTED_MS = 120_000;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly version: string;
  readonly files: readonly { readonly path: string }[];
}

let folder: string;
let packed: Packed;
let paths: readonly string[];
let server: ChildProcess | null = null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-atlas-package-'));
  const words = ['pack', '--json', '--loglevel=error', '--pack-destination', folder];
  const told = execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  // Before it, npm tells what the build says.
  [packed] = JSON.parse(told.slice(told.indexOf('[\n'))) as [Packed];
  paths = packed.files.map(({ path }) => path);
  installBesideDependencies();
});

afterAll(() => {
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Unpacks it as npm does, beside links to the packages that it needs at run time, and no others. */
function installBesideDependencies(): void {
  const here = join(folder, 'node_modules', 'career-atlas');
  mkdirSync(here, { recursive: true });
  execFileSync('tar', ['xzf', join(folder, packed.filename), '-C', here, '--strip-components=1']);
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  for (const [path, { dev }] of Object.entries(packages)) {
    const isOutermost = path.lastIndexOf('node_modules/') === 0;
    if (!isOutermost || dev === true || !existsSync(join(ROOT, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(folder, path));
  }
}

test('it is small, and holds what runs: no sources, tests or maps of them, no fonts in style sheets, and no second copies of the playground', () => {
  expect(packed.size).toBeLessThan(LARGEST_BYTES);
  const kinds = /^(package\.json|README\.md|LICENSE|dist\/|cypher\/|schema\/|seeds\/)/;
  expect(paths.filter((path) => !kinds.test(path))).toEqual([]);
  expect(paths.filter((path) => /(^|\/)\.|\.tsx?$|\.map$|\btests?\b|dist\/web\/.*\.br$|\.gz$/.test(path))).toEqual([]);
  const scripts = paths.filter((path) => path.endsWith('js') && !path.startsWith('dist/web/'));
  const mapped = scripts.filter((path) => readFileSync(join(ROOT, path), 'utf8').includes('sourceMappingURL'));
  expect(scripts.length).toBeGreaterThan(500);
  expect(mapped).toEqual([]);
  const styles = paths.filter((path) => path.endsWith('.css'));
  expect(styles.filter((path) => readFileSync(join(ROOT, path), 'utf8').includes('data:font'))).toEqual([]);
  const seeds = paths.filter((path) => /^seeds\/.*\.yaml$/.test(path));
  const plain = JSON.parse(readFileSync(join(ROOT, 'dist', 'parsed', 'plain.json'), 'utf8')) as string[];
  expect(paths.filter((path) => path.startsWith('dist/parsed/'))).toEqual(['dist/parsed/plain.json']);
  expect(plain).toHaveLength(seeds.length);
});

test('in an empty folder it seeds a store, and serves answers, pages and the playground', async () => {
  const { bin } = JSON.parse(readFileSync(join(folder, 'node_modules', 'career-atlas', 'package.json'), 'utf8'));
  const program = join(folder, 'node_modules', 'career-atlas', bin['career-atlas']);
  const env = { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: '', NEO4J_URI: '', LOG_LEVEL: 'error' };
  expect(execFileSync(process.execPath, [program, '--version'], { cwd: folder, encoding: 'utf8' }).trim()).toBe(
    packed.version,
  );
  const started = spawn(process.execPath, [program, 'serve'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = started;
  const address = await addressOf(started);
  const query = '{ routes(input: { from: "retail worker", to: "nurse" }) { ... on RouteSet { verdict } } }';
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toEqual({ data: { routes: { verdict: 'POSSIBLE' } } });
  expect(statSync(join(folder, '.data')).isDirectory()).toBe(true);
  for (const page of ['/', '/roles/data-analyst', '/graphiql/']) {
    const answer = await fetch(`${address}${page}`);
    expect([page, answer.status]).toEqual([page, 200]);
    const [, script] = /<script[^>]* src="([^"]+)"/.exec(await answer.text()) ?? [];
    const file = await fetch(new URL(script!, answer.url), { headers: { 'accept-encoding': 'br' } });
    expect([script, file.status, file.headers.get('content-encoding')]).toEqual([script, 200, 'br']);
  }
});

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error(`No address in ${STARTED_MS} ms.`)), STARTED_MS);
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /(http:\/\/[\w.:]+)\/graphql\b/.exec(text)?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      done(found);
    });
    child.on('exit', (status) => failed(new Error(`The server ended with ${status}.`)));
  });
}
