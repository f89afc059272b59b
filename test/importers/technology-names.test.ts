import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SourceFileError, slugOf } from '../../src/domain';
import { readTechnologyNames, TECHNOLOGY_ALIASES_FILE } from '../../src/importers';

const names = readTechnologyNames();
const slug = (name: string) => slugOf(names.canonical(name));

test.each([
  ['SQL', 'Structured query language SQL'],
  ['Java', 'Oracle Java'],
  ['AWS', 'Amazon Web Services AWS software'],
  ['PostgreSQL', 'PostgreSQL software'],
  ['AWS', 'Amazon Web Services'],
  ['Azure', 'Microsoft Azure software'],
  ['Spring', 'Spring Framework'],
  ['Node.js', 'node.js'],
  ['.NET', 'Microsoft .NET Framework'],
  ['T-SQL', 'Transact-SQL'],
  ['PL/SQL', 'Oracle PL/SQL'],
  ['iOS', 'Apple iOS'],
  ['Terraform', 'IBM Terraform'],
  ['scikit-learn', 'Scikit-learn'],
  ['REST APIs', 'RESTful API'],
  ['SPSS', 'IBM SPSS Statistics'],
  ['Rust', 'Rust programming language'],
  ['Go', 'Golang'],
  ['Microsoft Office', 'Microsoft Office software'],
  ['Sass', 'Syntactically awesome style sheets SASS'],
  // By rule, not by the table: "software" behind two or more capitalised words.
  ['Mentor Graphics', 'Mentor Graphics software'],
])('%s is also called %s', (name, alias) => {
  expect(slug(alias)).toBe(slug(name));
});

test.each([
  ['Java', 'JavaScript'],
  ['C', 'C++'],
  ['C', 'C#'],
  ['C++', 'C#'],
  ['C', 'R'],
  ['R', 'Ruby'],
  ['Ruby', 'Ruby on Rails'],
  ['R', 'Rust programming language'],
  ['SQL', 'Microsoft SQL Server'],
  ['SQL', 'MySQL'],
  ['SQL', 'NoSQL'],
  ['SQL', 'Oracle PL/SQL'],
  ['SQL', 'Transact-SQL'],
  ['Microsoft SQL Server', 'Microsoft SQL Server Reporting Services SSRS'],
  ['Oracle Database', 'Oracle Java'],
  ['React', 'React Native'],
  ['React', 'Propeller Multimedia React2'],
  ['Apple iOS', 'Cisco IOS'],
  ['Oracle Java', 'Oracle JavaServer Pages JSP'],
  ['Google Angular', 'Google Analytics'],
  ['Amazon Web Services AWS software', 'Amazon Web Services AWS CloudFormation'],
  ['Microsoft Visual Basic', 'Microsoft Visual Basic for Applications VBA'],
  ['Microsoft Windows', 'Microsoft Windows Server'],
  ['Microsoft ASP.NET', 'Microsoft .NET Framework'],
  ['Swift', 'Electric Rain Swift 3D'],
  ['Go', 'Worldspan Go!'],
  ['Hadoop', 'Apache Hadoop YARN'],
  ['Unity Technologies Unity', 'UNIX'],
  ['SAP software', 'SAS'],
  ['Accounting software', 'Accounting'],
  ['Microsoft Excel', 'Spreadsheet software'],
  ['Oracle Database', 'Oracle software'],
  ['Spring', 'Spring Boot'],
  ['ASP.NET Core', 'Microsoft ASP.NET'],
  ['Bash', 'UNIX Shell'],
  ['Articulate 360', 'Articulate Storyline'],
  ['Oracle Hyperion', 'Oracle Hyperion Planning'],
  ['Android', 'Android Studio'],
  ['CAD software', 'CAD'],
])('%s is not %s', (name, other) => {
  expect(slug(name)).not.toBe(slug(other));
});

test('a canonical name is its own canonical name', () => {
  const table = parse(readFileSync(TECHNOLOGY_ALIASES_FILE, 'utf8')) as Record<string, string[]>;
  for (const [name, aliases] of Object.entries(table)) {
    expect(names.canonical(name)).toBe(name);
    for (const alias of aliases) expect(names.canonical(alias)).toBe(name);
  }
});

test('the names that the seeds use are the canonical ones, so that sources meet on one node', () => {
  const seeds = join(TECHNOLOGY_ALIASES_FILE, '..', '..');
  const astray = readdirSync(seeds)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => (parse(readFileSync(join(seeds, file), 'utf8')).technologies ?? []) as { name: string }[])
    .filter(({ name }) => slug(name) !== slugOf(name))
    .map(({ name }) => `${name} is called ${names.canonical(name)} in seeds/aliases/technologies.yaml`);
  expect(astray).toEqual([]);
});

describe('a table of aliases', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'aliases-'));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  test.each([
    ['with an alias of two meanings', 'Java: [J]\nJavaScript: [J]\n', '"J" already means Java'],
    ['that is no table', '- Java\n', 'expected canonical name: [alias, …]'],
    ['that is not YAML', 'Java: [\n', 'Flow sequence'],
  ])('%s is refused', (_, text, says) => {
    const file = join(directory, 'aliases.yaml');
    writeFileSync(file, text);
    expect(() => readTechnologyNames(file)).toThrow(SourceFileError);
    expect(() => readTechnologyNames(file)).toThrow(says);
  });

  test('that is not there is refused', () => {
    expect(() => readTechnologyNames(join(directory, 'none.yaml'))).toThrow(SourceFileError);
  });
});
