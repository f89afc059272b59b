/** What the rows of links hold, by kind. */
import type { LinkFactOf, LinkKind } from '../domain';
import type { Field } from './fields';

/** Kinds of link that are exported. DESCRIBED_BY is not, because the node already has what it says. */
export type ExportedLinkKind = Exclude<LinkKind, 'DESCRIBED_BY'>;

/** The columns of each kind of link, after the common ones. */
export const LINK_FIELDS: { readonly [K in ExportedLinkKind]: readonly Field<LinkFactOf<K>>[] } = Object.freeze({
  REQUIRES: [
    {
      name: 'importance',
      type: 'number',
      required: true,
      about: 'how much the role asks for it, 1..5; from 3 on it is a need',
      of: ({ properties }) => properties.importance,
    },
    { name: 'level', type: 'number', about: 'level that is asked for, 0..7', of: ({ properties }) => properties.level },
    {
      name: 'level_error',
      type: 'number',
      about: 'standard error of the level, in levels',
      of: ({ properties }) => properties.levelError,
    },
    {
      name: 'hot',
      type: 'boolean',
      about: 'asked for in many current adverts',
      of: ({ properties }) => properties.hot,
    },
    {
      name: 'in_demand',
      type: 'boolean',
      about: 'asked for in many current adverts of this role',
      of: ({ properties }) => properties.inDemand,
    },
  ],
  PROGRESSES_TO: [
    {
      name: 'move',
      type: 'text',
      required: true,
      about: 'kind of move: PROMOTION, SPECIALISATION, LATERAL, PIVOT or STEP_BACK',
      of: ({ properties }) => properties.move,
    },
    {
      name: 'typical_years',
      type: 'number',
      required: true,
      about: 'years until the move is usually made',
      of: ({ properties }) => properties.typicalYears,
    },
    {
      name: 'likelihood',
      type: 'number',
      about: 'share of those who leave that make this move, 0..1',
      of: ({ properties }) => properties.likelihood,
    },
    {
      name: 'share',
      type: 'text',
      about: 'how many of those who leave make this move, where nobody has counted: RARE, SOME or COMMON',
      of: ({ properties }) => properties.share,
    },
    {
      name: 'confidence',
      type: 'number',
      required: true,
      about: 'how sure this source makes us that people do make this move, 0..1',
      of: ({ properties }) => properties.confidence,
    },
  ],
  PAYS: [
    { name: 'level', type: 'text', about: 'rung that the band is for', of: ({ properties }) => properties.level },
    {
      name: 'percentile',
      type: 'integer',
      about: '10, 25, 50, 75 or 90: min_usd is that percentile',
      of: ({ properties }) => properties.percentile,
    },
    {
      name: 'min_usd',
      type: 'integer',
      required: true,
      about: 'lower end, US dollars a year',
      of: ({ properties }) => properties.minUsd,
    },
    {
      name: 'max_usd',
      type: 'integer',
      about: 'upper end, US dollars a year',
      of: ({ properties }) => properties.maxUsd,
    },
    {
      name: 'open_ended',
      type: 'boolean',
      required: true,
      about: '"or more"',
      of: ({ properties }) => properties.openEnded,
    },
    {
      name: 'region',
      type: 'text',
      required: true,
      about: 'where it is paid',
      of: ({ properties }) => properties.region,
    },
    {
      name: 'group_title',
      type: 'text',
      about: "wider group whose pay it is; empty for the role's own",
      of: ({ properties }) => properties.groupTitle,
    },
    {
      name: 'employment',
      type: 'integer',
      about: "people employed under the source's code",
      of: ({ properties }) => properties.employment,
    },
  ],
  EMPLOYS: [
    {
      name: 'purpose',
      type: 'text',
      about: 'what the company employs the role for',
      of: ({ properties }) => properties.purpose,
    },
  ],
  CERTIFIED_BY: [],
  PART_OF: [],
  BROADER: [],
  MATCHES: [
    {
      name: 'relation',
      type: 'text',
      required: true,
      about: 'what the target is to the source: exactMatch, closeMatch, broadMatch, narrowMatch or relatedMatch',
      of: ({ properties }) => properties.relation,
    },
    {
      name: 'confidence',
      type: 'number',
      about: 'how sure the source is, 0..1',
      of: ({ properties }) => properties.confidence,
    },
  ],
});

/** The columns that every link has. */
export const CLAIM_FIELDS: readonly Field<LinkFactOf<ExportedLinkKind>>[] = Object.freeze([
  { name: 'source', type: 'text', required: true, about: 'id of the node that it leads from', of: ({ from }) => from },
  { name: 'target', type: 'text', required: true, about: 'id of the node that it leads to', of: ({ to }) => to },
  // Not "key": networkx uses that name itself.
  {
    name: 'claim_key',
    type: 'text',
    required: true,
    about: 'unique among links',
    property: 'key',
    of: ({ key }) => key,
  },
  {
    name: 'stated_by',
    type: 'text',
    required: true,
    about: 'id of the source that states it',
    property: 'source',
    of: ({ source }) => source,
  },
  {
    name: 'evidence',
    type: 'text',
    required: true,
    about: 'how the source knows: EDITORIAL, EXPERT_LIST, SURVEY, OBSERVED, MODELLED or DERIVED',
    of: ({ properties }) => properties.evidence,
  },
  {
    name: 'as_of',
    type: 'text',
    about: "date of the claim; none: the source's",
    of: ({ properties }) => properties.asOf,
  },
  {
    name: 'value',
    type: 'text',
    about: "the source's own figure in its own words",
    of: ({ properties }) => properties.value,
  },
  { name: 'note', type: 'text', about: 'what else the source says', of: ({ properties }) => properties.note },
]);
