/** Would a counsellor hand over the first twelve jobs that somebody could become? counsel/README.md says what each mark means. */
import { holdsKind, isInTime, isOneOf, ROLE } from './same.mjs';

export const OPEN_MARKS = ['ladder', 'named', 'noSilly', 'spread', 'years', 'pay', 'gates', 'limits'];

/** Gates that no credential opens. */
const NO_PAPER = ['NONE', 'EXPERIENCE', 'SELECTION'];

/** Half a person's limits and wishes may not be in the API yet; they are sent once it takes them. */
const INPUTS = '{ __type(name: "ReachableInput") { inputFields { name } } }';
const OUTPUTS = '{ __type(name: "ReachableRole") { fields { name } } }';

/** One row for each person. */
export async function scoreOpen(ask, questions) {
  const inputs = ((await ask(INPUTS)).data.__type?.inputFields ?? []).map(({ name }) => name);
  const outputs = ((await ask(OUTPUTS)).data.__type?.fields ?? []).map(({ name }) => name);
  const query = queryWith(outputs.includes('payStart'));
  const rows = [];
  for (const question of questions) {
    const { from } = question.ask;
    const { data, errors } = await ask(query, { input: inputOf(question.ask, inputs), from });
    const jobs = data?.reachableRoles?.nodes ?? [];
    const marks = jobs.length > 0 ? marksOf(question, jobs, data.role?.typicalPayUsd ?? null) : {};
    const isSigned = OPEN_MARKS.every((mark) => marks[mark] === true);
    rows.push({ id: question.id, group: 'open', marks, isSigned, told: toldOf(question, jobs, errors) });
  }
  return rows;
}

function queryWith(hasPayStart) {
  return `query ($input: ReachableInput!, $from: String!) { role(ref: $from) { typicalPayUsd }
    reachableRoles(first: 12, input: $input) { nodes { role { ${ROLE} } years studyYears payChangeUsd
      ${hasPayStart ? 'payStart { minUsd maxUsd }' : ''}
      route { payNow { minUsd maxUsd } steps { entry { credentials { kind } } } } } } }`;
}

function inputOf({ from, profile = {}, limits = {}, wishes = [] }, inputs) {
  const asked = {
    ...limits,
    ...(Object.keys(profile).length > 0 && { profile }),
    ...(wishes.length > 0 && { wishes }),
  };
  return { from, ...Object.fromEntries(Object.entries(asked).filter(([name]) => inputs.includes(name))) };
}

function marksOf({ ask, up, good, silly }, jobs, usualPayUsd) {
  const { withinYears, maxStudyYears } = ask.limits ?? {};
  const named = good.flatMap((wanted) => {
    const job = jobs.find(({ role }) => isOneOf(role, [wanted.jobs]));
    return job === undefined ? [] : [{ wanted, job }];
  });
  const ways = new Set(good.map(({ way }) => way));
  const paid = named.map(({ wanted, job }) => ({ wanted, share: payShare(job, usualPayUsd) }));
  const gated = named.filter(({ wanted }) => !NO_PAPER.includes(wanted.gate));
  return {
    ladder: up.length === 0 || up.some((rung) => jobs.some(({ role }) => isOneOf(role, [rung]))),
    named: named.length >= 5,
    noSilly: !jobs.some(({ role }) => isOneOf(role, silly)),
    spread: new Set(named.map(({ wanted }) => wanted.way)).size >= Math.min(3, ways.size),
    years: shareOf(named, ({ wanted, job }) => isInTime(job.years, wanted.years, 0.1)) >= 0.75,
    pay:
      shareOf(
        paid.filter(({ share }) => share !== null),
        ({ wanted, share }) => isPaidAs(wanted.pay, share),
      ) >= 0.7,
    gates: shareOf(gated, ({ wanted, job }) => holdsKind(kindsOf(job), wanted.gate)) >= 0.75,
    limits: jobs.every(
      ({ years, studyYears }) =>
        (withinYears === undefined || years <= withinYears + 0.01) &&
        (maxStudyYears === undefined || studyYears <= maxStudyYears + 0.05),
    ),
  };
}

/** How pay changes, as a share of what this person earns: at the start where the answer says so; null if unknown. */
function payShare({ route, payStart, payChangeUsd }, usualPayUsd) {
  const now = middleOf(route.payNow) ?? usualPayUsd;
  const start = middleOf(payStart);
  const change = start !== null && now ? start - now : payChangeUsd;
  return now && change !== null ? change / now : null;
}

function middleOf(band) {
  return band?.minUsd && band.maxUsd ? (band.minUsd + band.maxUsd) / 2 : null;
}

function isPaidAs(wanted, share) {
  if (wanted === 'MORE') return share > 0.03;
  return wanted === 'LESS' ? share < -0.03 : Math.abs(share) <= 0.2;
}

function kindsOf({ route }) {
  return route.steps.flatMap(({ entry }) => entry.credentials.map(({ kind }) => kind));
}

/** 1 of nothing. */
function shareOf(list, test) {
  return list.length === 0 ? 1 : list.filter(test).length / list.length;
}

function toldOf({ ask, up, good, silly, note }, jobs, errors) {
  return [
    `${ask.from}: ${ask.words}`,
    errors?.[0].message ??
      jobs.map(({ role, years, payChangeUsd }) => `${role.title} ${years} y ${payChangeUsd ?? '?'}`).join(' | '),
    `counsellor: up ${up.join(' > ') || '-'}; ${good.map(({ jobs: titles, way, years }) => `${titles} (${way}, ${years.join('-')} y)`).join(', ')}`,
    `silly ${silly.join(', ') || '-'}; ${note ?? ''}`,
  ];
}
