/** Are the ways between two jobs those that a counsellor would name? counsel/README.md says what each mark means. */
import { holdsKind, isInTime, isNearVerdict, isOneOf, ROLE } from './same.mjs';

export const ROUTE_MARKS = [
  'answered',
  'understood',
  'noNonsense',
  'goodWay',
  'goodYears',
  'credentials',
  'leads',
  'alternatives',
  'verdict',
];
/** What a signature needs. */
const SIGNED = ['answered', 'understood', 'noNonsense', 'goodWay', 'goodYears', 'credentials'];

const QUERY = `query ($from: String!, $to: String!) { routes(input: { from: $from, to: $to, first: 3 }) { __typename
  ... on RouteSet { verdict routes { years steps { years from { ${ROLE} } to { ${ROLE} } entry { credentials { kind } } } } }
  ... on NoRoute { reason } ... on UnknownReference { ref } } }`;

/** One row for each question: its marks, true, false or null where there is nothing to mark, and what to print about it. */
export async function scoreRoutes(ask, questions) {
  const rows = [];
  for (const question of questions) {
    const { data, errors } = await ask(QUERY, question.ask);
    const answer = data?.routes;
    const isAnswered = answer?.__typename === 'RouteSet';
    const marks = { answered: isAnswered, ...(isAnswered && marksOf(question, answer)) };
    rows.push({
      id: question.id,
      group: question.id.split('-')[0],
      marks,
      isSigned: SIGNED.every((mark) => marks[mark] === true),
      told: toldOf(question, isAnswered ? answer : (errors?.[0].message ?? answer.reason ?? `unknown: ${answer.ref}`)),
    });
  }
  return rows;
}

function marksOf({ fromRole, toRole, ways, years, needs, never, verdict }, answer) {
  const routes = answer.routes.map((route) => untilArrived(route, toRole));
  const fits = routes.filter((route) => ways.some((way) => follows(passed(route, fromRole, toRole), way, toRole)));
  const inTime = fits.filter((route) => isInTime(route.years, years));
  const withRoles = ways.filter((way) => way.length > 0);
  return {
    understood: isOneOf(routes[0].roles[0], fromRole) && routes.some(({ roles }) => isOneOf(roles.at(-1), toRole)),
    noNonsense: routes.every((route) => passed(route, fromRole, toRole).every((role) => !isOneOf(role, never))),
    goodWay: fits.length > 0,
    goodYears: inTime.length > 0,
    credentials: needs.length === 0 || inTime.some(({ kinds }) => needs.every((needed) => holdsKind(kinds, needed))),
    leads: fits.includes(routes[0]),
    alternatives:
      withRoles.length === 0
        ? null
        : routes.some((route) => withRoles.some((way) => follows(passed(route, fromRole, toRole), way, toRole))),
    verdict: isNearVerdict(answer.verdict, verdict),
  };
}

/** A route counts up to the first role that the asker would call arrived. */
function untilArrived({ years, steps: all }, toRole) {
  const arrived = all.findIndex(({ to }) => isOneOf(to, toRole));
  const steps = arrived === -1 ? all : all.slice(0, arrived + 1);
  return {
    years: arrived === -1 ? years : steps.reduce((sum, step) => sum + step.years, 0),
    roles: [steps[0].from, ...steps.map(({ to }) => to)],
    kinds: steps.flatMap(({ entry }) => entry.credentials.map(({ kind }) => kind)),
  };
}

/** The roles between start and goal. */
function passed({ roles }, fromRole, toRole) {
  let inner = roles.slice(1, -1);
  while (inner.length > 0 && isOneOf(inner[0], fromRole)) inner = inner.slice(1);
  while (inner.length > 0 && isOneOf(inner.at(-1), toRole)) inner = inner.slice(0, -1);
  return inner;
}

/** True if the roles are the stages of the way, in order, with one other among them at most; direct means direct. */
function follows(roles, way, toRole) {
  let stage = 0;
  let others = 0;
  for (const role of roles) {
    if (stage < way.length && isOneOf(role, [way[stage]])) stage++;
    else if (!isOneOf(role, toRole)) others++;
  }
  return stage === way.length && others <= (way.length === 0 ? 0 : 1);
}

function toldOf({ ask, verdict, years, ways, needs, never }, answer) {
  const got =
    typeof answer === 'string'
      ? [answer]
      : answer.routes.map((route) => {
          const titles = [route.steps[0].from, ...route.steps.map(({ to }) => to)].map(({ title }) => title);
          return `${route.years} years: ${titles.join(' > ')}`;
        });
  return [
    `${ask.from} > ${ask.to}`,
    ...got,
    `counsellor: ${verdict}, ${years.join('-')} years: ${ways.map((way) => way.join(' > ') || 'direct').join(' || ')}`,
    `needs ${needs.join(', ') || 'nothing'}; never ${never.join(', ') || '-'}`,
  ];
}
