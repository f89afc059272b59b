import { type LinkKind, type LinkPropertiesByKind, linkFact, MOVE_KINDS } from '../../domain';
import type {
  AdvisorServiceNode,
  CareerGraph,
  CertificationNode,
  CompanyNode,
  CompetencyLink,
  CompetencyNode,
  DisciplineNode,
  ProgressionTable,
  RequirementTable,
  RoleNode,
  SourceNode,
} from '../shape/career-graph';
import { namedNodes } from '../shape/named-nodes';
import { type NameTables, nameIndexOf } from '../words/name-index';
import { nameVariantsOf, type VariantTables } from '../words/name-variants';
import type { TextTables } from '../words/text-index';
import { textIndexOf } from '../words/text-search';
import { readClaims } from './claims';
import { readColumn } from './columns';
import type { BesideGraph, GraphRef } from './encode-graph';
import type { RecordsRef, Source } from './layout';
import { findIn, readNodes } from './nodes';
import { readRecords } from './records';
import { readSections } from './sections';
import { readStrings } from './strings';
import { readTables } from './tables';

/** A graph with the arrays that were kept with it. */
export interface DecodedGraph {
  readonly graph: CareerGraph;
  readonly beside: BesideGraph;
}

/**
 * The graph that `encodedGraph` made these bytes of. It reads from them as long as it lives, so they must not change. A few
 * milliseconds, whatever the size: nodes and claims are decoded when they are asked for.
 *
 * @param bytes - begin at a multiple of 8 in their buffer
 */
export function decodedGraph(bytes: Uint8Array): DecodedGraph {
  const sections = readSections(bytes);
  const ref = sections.description as GraphRef;
  const source: Source = { sections, strings: readStrings(sections, ref.strings) };
  const sources = readNodes<SourceNode>(ref.nodes.sources, source);
  const roles = readNodes<RoleNode>(ref.nodes.roles, source);
  const competencies = readNodes<CompetencyNode>(ref.nodes.competencies, source);
  const disciplines = readNodes<DisciplineNode>(ref.nodes.disciplines, source);
  const companies = readNodes<CompanyNode>(ref.nodes.companies, source);
  const certifications = readNodes<CertificationNode>(ref.nodes.certifications, source);
  const advisors = readNodes<AdvisorServiceNode>(ref.nodes.advisors, source);
  const find = findIn({
    Source: sources,
    Role: roles,
    Skill: competencies,
    Technology: competencies,
    Discipline: disciplines,
    Company: companies,
    Certification: certifications,
    AdvisorService: advisors,
  });
  const sourceId = (number: number) => sources[number]!.id;
  const needs = readTables(ref.requirements.tables, sections) as Omit<RequirementTable, 'claims'>;
  const steps = readTables(ref.progressions.tables, sections) as Omit<ProgressionTable, 'claims' | 'moveKind'>;
  const nodes = { sources, disciplines, roles, competencies, companies, certifications, advisors };
  const named = namedNodes({ ...nodes, find });
  const graph: CareerGraph = {
    revision: ref.revision,
    loadedAt: ref.loadedAt,
    ...nodes,
    competencyLinks: readCompetencyLinks(ref.competencyLinks, source),
    requirements: {
      ...needs,
      claims: readClaims(
        'REQUIRES',
        ref.requirements.claims,
        {
          from: (place) => roles[needs.role[place]!]!.id,
          to: (place) => competencies[needs.competency[place]!]!.id,
          source: sourceId,
        },
        source,
      ),
    },
    progressions: {
      ...steps,
      claims: readClaims(
        'PROGRESSES_TO',
        ref.progressions.claims,
        {
          from: (place) => roles[steps.source[place]!]!.id,
          to: (place) => roles[steps.target[place]!]!.id,
          source: sourceId,
        },
        source,
      ),
      moveKind: (place) => MOVE_KINDS[steps.move[place]!]!,
    },
    text: textIndexOf(readTables(ref.text, sections) as TextTables, named),
    names: nameIndexOf(readTables(ref.names, sections) as NameTables, named),
    variants: nameVariantsOf(readTables(ref.variants, sections) as VariantTables, named),
    find,
    counts: new Map(ref.counts),
  };
  return { graph: Object.freeze(graph), beside: readTables(ref.beside, sections) as BesideGraph };
}

function readCompetencyLinks(ref: RecordsRef, source: Source): Iterable<CompetencyLink> {
  const records = readRecords(ref, source, readColumn);
  return {
    *[Symbol.iterator]() {
      for (let row = 0; row < records.count; row++) {
        const { kind, from, to, source, properties } = records.at(row) as CompetencyLink;
        yield linkFact<LinkKind>(
          kind,
          from,
          to,
          source,
          properties as LinkPropertiesByKind[LinkKind],
        ) as CompetencyLink;
      }
    },
  };
}
