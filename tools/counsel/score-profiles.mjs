/** Does the answer heed what the asker brings? Each question is asked plain and with its profile. */
import { holdsKind, isInTime, isNearVerdict, isOneOf, ROLE } from './same.mjs';

export const PROFILE_MARKS = ['understood', 'years', 'change', 'credentials', 'verdict', 'says'];

const QUERY = `query ($input: RouteSearch!) { routes(input: $input) { __typename
  ... on RouteSet { verdict verdictWhy routes { years why steps { from { ${ROLE} } to { ${ROLE} }
    entry { hiredFor credentials { kind name held } } } } }
  ... on NoRoute { reason } ... on UnknownReference { ref } } }`;

/** One row for each question. */
export async function scoreProfiles(ask, questions) {
  const rows = [];
  for (const question of questions) {
    const input = { ...question.ask, first: 3 };
    const plain = (await ask(QUERY, { input })).data?.routes;
    const { data, errors } = await ask(QUERY, { input: { ...input, profile: question.profile } });
    const answer = data?.routes;
    const before = plain?.__typename === 'RouteSet' ? plain.routes[0].years : null;
    const marks = answer?.__typename === 'RouteSet' ? marksOf(question, answer, before) : {};
    const isSigned = PROFILE_MARKS.every((mark) => marks[mark] === true);
    const group = question.change.toLowerCase();
    rows.push({ id: question.id, group, marks, isSigned, told: toldOf(question, answer, before, errors) });
  }
  return rows;
}

function marksOf({ fromRole, toRole, years, change, needs, notNeeds, verdict, says }, answer, before) {
  const [best] = answer.routes;
  const text = textOf(answer);
  const isInYears = isInTime(best.years, years);
  // If the plain answer already took the profile for granted, the right years are enough.
  const isAlready = change !== 'SAME' && isInYears && before !== null && isInTime(before, years);
  return {
    understood: isOneOf(best.steps[0].from, fromRole) && isOneOf(best.steps.at(-1).to, toRole),
    years: isInYears,
    change: isAlready || (before !== null && isChanged(change, before, best.years)),
    credentials:
      needs.every((needed) => answer.routes.some((route) => holdsKind(kindsLeft(route), needed))) &&
      !notNeeds.some((kind) => kindsLeft(best).includes(kind)),
    verdict: isNearVerdict(answer.verdict, verdict),
    says: says.length === 0 || says.some((word) => text.includes(word)),
  };
}

function isChanged(change, before, after) {
  const isSame = Math.abs(after - before) <= Math.max(0.15 * before, 0.1);
  if (change === 'SAME') return isSame;
  return !isSame && (change === 'SHORTER' ? after < before : after > before);
}

/** Of the credentials that are not held yet. */
function kindsLeft({ steps }) {
  return steps.flatMap(({ entry }) => entry.credentials.filter(({ held }) => !held).map(({ kind }) => kind));
}

function textOf({ verdictWhy, routes }) {
  const words = routes.flatMap(({ why, steps }) => [
    ...why,
    ...steps.flatMap(({ entry }) => [entry.hiredFor, ...entry.credentials.map(({ name }) => name)]),
  ]);
  return [...verdictWhy, ...words].join(' ').toLowerCase();
}

function toldOf({ ask, words, verdict, change, years, needs, notNeeds, says, note }, answer, before, errors) {
  const ways = (answer?.routes ?? []).map(({ years: taken, steps }) => {
    const titles = [steps[0].from, ...steps.map(({ to }) => to)].map(({ title }) => title);
    return `${before} -> ${taken} years: ${titles.join(' > ')}`;
  });
  return [
    `${ask.from} > ${ask.to}: ${words}`,
    ...(ways.length > 0 ? [answer.verdict, ...ways] : [errors?.[0].message ?? answer.reason ?? 'unknown']),
    `counsellor: ${verdict}, ${change} to ${years.join('-')} years; needs ${needs.join(', ') || 'nothing'}, not ${notNeeds.join(', ') || '-'}; says ${says.join(' or ') || '-'}`,
    note,
  ];
}
