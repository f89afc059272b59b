import { COMPARISONS } from './comparisons';
import { statementNames, statementText } from './explored-graph';

test('every statement is compared with our own engines', () => {
  expect(Object.keys(COMPARISONS).sort()).toEqual(statementNames());
});

test.each(statementNames())('%s opens with what it answers, and its example gives all that it takes', (name) => {
  const text = statementText(name);
  const example = /^\/\/ :param \{(.*)\}$/m.exec(text)?.[1] ?? '';
  const given = [...example.matchAll(/(\w+): /g)].map((match) => match[1]);
  const statement = text.replaceAll(/^\s*\/\/.*$/gm, '');
  const taken = new Set([...statement.matchAll(/\$(\w+)/g)].map((match) => match[1]));
  expect(text.startsWith('// ')).toBe(true);
  expect(given.sort()).toEqual([...taken].sort());
  for (const parameter of taken) expect(text).toMatch(new RegExp(`^//.*\\$${parameter}\\b`, 'm'));
});
