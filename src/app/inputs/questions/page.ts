import { describe } from './field-words';
import { COMPETENCY_FIELDS, PAST_ROLE_FIELDS, PROFILE_FIELDS } from './profile';
import type { Fields, QuestionField } from './question';
import { QUESTIONS } from './questions';
import { QUIZ_ANSWER_FIELDS } from './quiz';

/** The questions with their fields as a Markdown page: docs/questions.md. */
export function questionsPage(): string {
  const sections = Object.values(QUESTIONS).map(({ title, graphql, commands, fields }) => {
    const asked = [`GraphQL: \`${graphql}\``, ...commands.map((name) => `command line: \`career-atlas ${name}\``)];
    return `## ${title}\n\n${asked.join('; ')}.\n\n${tableOf(fields)}`;
  });
  return `${[HEAD, ...sections, PROFILE, ANSWERS].join('\n\n')}\n`;
}

const HEAD = `# What you can ask, field by field

Each question takes the same fields in GraphQL and on the command line; limits and defaults are the same too. All fields may be left
out unless they are required. \`npm run schema\` prints this page from the tables in
[src/app/inputs/questions](../src/app/inputs/questions).`;

const PROFILE = `## The profile

What you already have, and how fast you learn. On the command line, \`--have python,sql:5\` names competencies with their levels, and
\`--cv FILE\` takes those that your CV names. \`--past bookkeeper:3\` names an earlier role with its years; \`--no-full-time\` says that you
would study beside work. Schooling, credentials and earlier roles count for routes that are RECOMMENDED, and for plans along them
([advice](advice.md)).

${tableOf(PROFILE_FIELDS)}

Each competency:

${tableOf(COMPETENCY_FIELDS)}

Each past role:

${tableOf(PAST_ROLE_FIELDS)}`;

const ANSWERS = `## An answer of the quiz

${tableOf(QUIZ_ANSWER_FIELDS)}`;

function tableOf(fields: Fields): string {
  const rows = Object.entries(fields).map(([name, field]) =>
    [`\`${name}\``, optionOf(field), defaultOf(field), `${describe(field)}${choicesOf(field)}`].join(' | '),
  );
  return ['| field | option | default | what it means |', '|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  );
}

function optionOf(field: QuestionField): string {
  if (field.kind === 'profile') {
    const more = field.isWhole ? ', `--education`, `--credential`, `--past`, `--full-time`' : '';
    return `\`--have\`, \`--cv\`, \`--hours\`${more}`;
  }
  return field.option === undefined ? '' : `\`${field.option}\``;
}

function defaultOf(field: QuestionField): string {
  if (field.required) return 'required';
  return 'default' in field && field.default !== undefined ? `\`${field.default}\`` : '';
}

/** The values of a vocabulary, with the command line's words where these are other words. */
function choicesOf(field: QuestionField): string {
  if (field.kind !== 'choice' && field.kind !== 'choices') return '';
  const { words, described } = field.of;
  const values = Object.entries(words).map(([word, value]) => {
    const written = word.toUpperCase() === value.toUpperCase() ? '' : ` (\`${word}\`)`;
    const meaning = described === undefined ? '' : `: ${described.values[value]}`;
    return `\`${value.toUpperCase()}\`${written}${meaning}`;
  });
  return `<br>${values.join(described === undefined ? ', ' : '<br>')}`.replaceAll('|', '\\|');
}
