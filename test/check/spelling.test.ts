import { shorterNames } from '../../src/check/shorter-names';
import { spellingKey } from '../../src/check/spelling';

test.each([
  ['Project management', 'management of projects'],
  ['Problem-solving', 'Problem solving'],
  ['Back-end frameworks', 'Backend framework'],
  ['Data visualisation', 'Data Visualizations'],
  ['Colour theory', 'Color theory'],
  ['Analysing behaviour', 'Analyzing behaviors'],
  ['Threat modelling', 'Threat modeling'],
  ['Training programmes', 'Training program'],
  ['Data centres', 'Data center'],
  ['Research and development', 'Research & development'],
  ['Café management', 'Cafe management'],
  ['Taxonomies', 'taxonomy'],
  ['The Java language', 'Java language'],
])('%s is spelt %s as well', (one, other) => {
  expect(spellingKey(one)).toBe(spellingKey(other));
});

test.each([
  ['Java', 'JavaScript'],
  ['C', 'C++'],
  ['C', 'C#'],
  ['.NET', 'Net'],
  ['Design systems', 'System design'],
  ['iOS', 'IO'],
  ['Business', 'Busines'],
  ['Community', 'Communication'],
  ['Cost of risk of loss', 'Risk of loss of cost'],
  ['Node.js', 'Nodes'],
])('%s is not %s', (one, other) => {
  expect(spellingKey(one)).not.toBe(spellingKey(other));
});

test.each(['', '—', 'the'])('what has no word in it has no key: "%s"', (name) => {
  expect(spellingKey(name)).toBe('');
});

test.each<[name: string, shorter: string[]]>([
  ['PostgreSQL', []],
  ['SAP', []],
  ['Microsoft Power BI', ['Power BI']],
  ['PostgreSQL software', ['PostgreSQL']],
  ['Structured query language SQL', ['SQL', 'Structured query language']],
  [
    'Microsoft Visual Basic for Applications VBA',
    ['VBA', 'Visual Basic for Applications', 'Visual Basic for Applications VBA'],
  ],
  ['Goldenseal (accounting feature)', ['Goldenseal']],
  ['Sage 300 ERP', []],
])('%s is called for short %j', (name, shorter) => {
  expect([...shorterNames(name)].sort()).toEqual(shorter);
});
