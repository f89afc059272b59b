import { z } from 'zod';
import { progressionIntoPlaces, progressionPlaces, requirementPlaces } from '../../app';
import { CREDENTIAL_KINDS, ENTRY_DOORS, IMPORTANCES, importanceOf, MOVE_KINDS, SCHEMES } from '../../domain';
import type { RoleNode } from '../../graph';
import { doorsInto } from '../../network';
import { BOUNDS, cut, rounded } from '../contract/bounds';
import { EVIDENCE } from '../contract/citations';
import { type Asked, FIRST, tool, USUALLY_SHOWN } from '../contract/tool';
import { NAMED_COMPETENCY, NAMED_ROLE, namedCompetency, roleAt } from '../parts/named';

const TOTAL = z.int().describe('How many there are; the list may show fewer.');

const WAY = z.object({
  role: NAMED_ROLE,
  kind: z.enum(MOVE_KINDS),
  typicalYears: z.number().describe('Years in the role before until the move is usually made.'),
  confidence: z.number().describe('How sure the sources make us that people make this move, 0 to 1.'),
  evidence: z.array(EVIDENCE),
});

const PAY = z.object({
  level: z.string().nullable().describe('The rung it is for; null if it is for all, or for a percentile.'),
  percentile: z.number().nullable().describe('So many of a hundred earn less than `minUsd`.'),
  minUsd: z.int().describe('US dollars a year.'),
  maxUsd: z.int().nullable(),
  region: z.string(),
  groupTitle: z
    .string()
    .nullable()
    .describe('Title of the wider group whose pay it is, for reading only; null for the pay of the role itself.'),
  source: z.string().describe('Id of the source.'),
});

const DOOR = z.object({
  door: z.enum(ENTRY_DOORS).describe('What opens it.'),
  hiredFor: z.string().describe('What gets people hired: a sentence.'),
  credentials: z.array(z.object({ name: z.string(), kind: z.enum(CREDENTIAL_KINDS), years: z.number() })),
  studyYears: z.number().describe('Years of study before the hire, from school.'),
  experienceYears: z.number().describe('Years of related work that employers ask for.'),
  evidence: EVIDENCE,
});

const NEED = NAMED_COMPETENCY.extend({
  kind: z.enum(['Skill', 'Technology']),
  importance: z.enum(IMPORTANCES),
  level: z.number().nullable().describe('0 to 7; null if no source says.'),
  evidence: z.array(EVIDENCE),
});

/** What is known of a role. */
export const ROLE = tool({
  name: 'role',
  title: 'What is known of a role',
  description:
    'A role: what it does, how people get in, what it asks for, what it pays, certifications, employers, and the ways on and the ways here, each with its sources.',
  fields: {
    role: { kind: 'name', of: 'Role', required: true, description: 'The role.' },
    first: { ...FIRST, description: 'How many entries each list shows.' },
  },
  roles: ['role'],
  schema: z.object({
    role: NAMED_ROLE,
    scheme: z.enum(SCHEMES).describe('The classification that it belongs to.'),
    discipline: z.string().nullable(),
    otherTitles: z.array(z.string()),
    summary: z.string(),
    outlook: z.string().nullable().describe('What becomes of the work; null if no source says.'),
    responsibilities: z.array(z.string()),
    describedBy: z.string().describe('Id of the source that describes it.'),
    typicalPayUsd: z
      .int()
      .nullable()
      .describe('Middle of what it pays, US dollars a year; null if unknown of the role itself.'),
    pay: z.array(PAY),
    doors: z.array(DOOR).describe('How people get in, the most common door first.'),
    needsTotal: TOTAL,
    needs: z.array(NEED).describe('Skills and technologies it asks for, most important first.'),
    certifications: z.array(
      z.object({ id: z.string(), name: z.string(), issuer: z.string().nullable(), source: z.string() }),
    ),
    employers: z.array(z.object({ id: z.string(), name: z.string(), source: z.string() })),
    waysOnTotal: TOTAL,
    waysOn: z.array(WAY).describe('Moves out of it that sources name, the surest first.'),
    waysHereTotal: TOTAL,
    waysHere: z.array(WAY).describe('Moves into it that sources name, the surest first.'),
  }),
  asks: ({ first = USUALLY_SHOWN }) => ({
    query: `query ($first: Int) {
      role(ref: "a") {
        id title scheme summary outlook alternateTitles typicalPayUsd
        discipline { name } source { id } responsibilities(first: $first) { text }
        pay(first: $first) { level percentile minUsd maxUsd region groupTitle }
        doors(first: $first) { door hiredFor studyYears credentials(first: $first) { name kind years } evidence { kind } }
        requirements(first: $first) { nodes { importance level competency { id name } ...proof } }
        certifications(first: $first) { certification { id name issuer } }
        companies(first: $first) { nodes { company { id name } } }
        progressions(first: $first) { nodes { to { id title } kind typicalYears confidence ...said } }
        progressionsInto(first: $first) { nodes { from { id title } kind typicalYears confidence ...said } }
      }
    }
    fragment proof on Requirement { evidence(first: ${BOUNDS.evidence}) { kind value source { id } } }
    fragment said on Progression { evidence(first: ${BOUNDS.evidence}) { kind value source { id } } }`,
    variables: { first },
  }),
  answer(asked, { role: name, first = USUALLY_SHOWN }) {
    const { snapshot, cited } = asked;
    const { graph } = snapshot;
    const role = snapshot.role('role', name);
    const { id, title, scheme, summary, outlook = null, typicalPayUsd } = role;
    const discipline = role.discipline === undefined ? null : graph.find(role.discipline);
    const on = surest(asked, progressionPlaces(graph, role));
    const here = surest(asked, Array.from(progressionIntoPlaces(graph, role)));
    const needs = requirementPlaces(graph, role);
    const answer = {
      role: { id, title: cut(title) },
      scheme,
      discipline: discipline?.kind === 'Discipline' ? discipline.name : null,
      otherTitles: role.alternateTitles.slice(0, first).map((text) => cut(text)),
      summary: cut(summary),
      outlook: outlook === null ? null : cut(outlook),
      responsibilities: role.responsibilities.slice(0, first).map((text) => cut(text)),
      describedBy: cited.cite(role.source),
      typicalPayUsd,
      pay: role.pay
        .slice(0, first)
        .map(({ level = null, percentile = null, minUsd, maxUsd = null, region, groupTitle, source }) => {
          const group = groupTitle === undefined ? null : cut(groupTitle);
          return {
            level,
            percentile,
            minUsd,
            maxUsd,
            region: cut(region),
            groupTitle: group,
            source: cited.cite(source),
          };
        }),
      doors: doorsOf(asked, role, first),
      needsTotal: needs.length,
      needs: needs.slice(0, first).map((place) => needAt(asked, place)),
      certifications: role.certifiedBy.slice(0, first).map(({ certification, claim }) => {
        const { id: certificationId, name: called, issuer = null } = graph.certifications[certification]!;
        return { id: certificationId, name: cut(called), issuer, source: cited.cite(claim.source) };
      }),
      employers: role.employments.slice(0, first).map(({ company, claim }) => {
        const { id: companyId, name: called } = graph.companies[company]!;
        return { id: companyId, name: cut(called), source: cited.cite(claim.source) };
      }),
      waysOnTotal: on.length,
      waysOn: on.slice(0, first).map((place) => wayAt(asked, place, graph.progressions.target[place]!)),
      waysHereTotal: here.length,
      waysHere: here.slice(0, first).map((place) => wayAt(asked, place, graph.progressions.source[place]!)),
    };
    const names = (list: readonly { readonly role: { readonly title: string } }[]) =>
      list.map(({ role: other }) => other.title).join(', ');
    const lines = [
      `${title}${typicalPayUsd === null ? '' : `, typical pay ${typicalPayUsd.toLocaleString('en-US')} US dollars a year`}. ${answer.summary}`,
      ...answer.doors.slice(0, 2).map(({ hiredFor }) => `How people get in: ${hiredFor}`),
      `It asks for ${answer.needs.map(({ name: need }) => need).join(', ') || 'nothing that sources name'}.`,
      `Ways on: ${names(answer.waysOn) || 'none known'}.`,
      `Ways here: ${names(answer.waysHere) || 'none known'}.`,
    ];
    return { answer, text: lines.join('\n') };
  },
});

function surest({ snapshot: { graph } }: Asked, places: readonly number[]): readonly number[] {
  const { confidence } = graph.progressions;
  return [...places].sort((a, b) => confidence[b]! - confidence[a]! || a - b);
}

function wayAt({ snapshot: { graph }, cited }: Asked, place: number, role: number): z.infer<typeof WAY> {
  const { typicalYears, confidence } = graph.progressions;
  return {
    role: roleAt(graph, role),
    kind: graph.progressions.moveKind(place),
    typicalYears: rounded(typicalYears[place]!),
    confidence: rounded(confidence[place]!, 3),
    evidence: cited.evidence(
      graph.progressions.claims(place).map(({ source, properties }) => ({ source, said: properties })),
    ),
  };
}

function needAt({ snapshot: { graph }, cited }: Asked, place: number): z.infer<typeof NEED> {
  const { competency, importance, level, levelKnown } = graph.requirements;
  const node = graph.competencies[competency[place]!]!;
  return {
    ...namedCompetency(node),
    kind: node.kind,
    importance: importanceOf(importance[place]!),
    level: levelKnown[place] === 1 ? rounded(level[place]!) : null,
    evidence: cited.evidence(
      graph.requirements.claims(place).map(({ source, properties }) => ({ source, said: properties })),
    ),
  };
}

function doorsOf({ snapshot: { graph }, cited }: Asked, role: RoleNode, first: number): z.infer<typeof DOOR>[] {
  return doorsInto(graph, role)
    .slice(0, first)
    .map(({ door, hiredFor, credentials, studyYears, experienceYears, source, evidence, requiredBy }) => ({
      door,
      hiredFor: cut(hiredFor),
      credentials: credentials.slice(0, first).map(({ name, kind, years }) => ({ name: cut(name), kind, years })),
      studyYears,
      experienceYears,
      evidence: cited.evidence([
        { source, said: { evidence, ...(requiredBy !== undefined && { value: requiredBy }) } },
      ])[0]!,
    }));
}
