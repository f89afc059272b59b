import { type CareerGraph, groupPayOf, type RoleNode } from '../graph';
import type { Field } from './fields';
import { statedBy } from './provenance-fields';

/** The columns of a role, in every export with rows of roles. */
export function roleFields(graph: CareerGraph): readonly Field<RoleNode>[] {
  return [
    { name: 'id', type: 'text', required: true, about: 'id of the role', of: (role) => role.id },
    { name: 'title', type: 'text', required: true, about: 'what the role is called', of: (role) => role.title },
    { name: 'scheme', type: 'text', required: true, about: 'ATLAS, ONET or ESCO', of: (role) => role.scheme },
    { name: 'discipline', type: 'text', about: 'id of its discipline', of: (role) => role.discipline },
    {
      name: 'seniority',
      type: 'text',
      about: 'rung of the ladder, ENTRY to EXECUTIVE',
      of: (role) => role.seniority,
    },
    {
      name: 'job_zone',
      type: 'integer',
      about: 'how much preparation it takes: O*NET job zone, 1..5',
      of: (role) => role.jobZone,
    },
    {
      name: 'typical_pay_usd',
      type: 'integer',
      about: 'middle of what it pays, US dollars a year',
      of: (role) => role.typicalPayUsd,
    },
    {
      name: 'group_pay_usd',
      type: 'integer',
      about: 'middle of what the wider group pays, US dollars a year, where its own pay is unknown',
      of: (role) => groupPayOf(role)?.typicalUsd,
    },
    { name: 'group_pay_of', type: 'text', about: 'that wider group', of: (role) => groupPayOf(role)?.groupTitle },
    {
      name: 'employment',
      type: 'integer',
      about: 'people employed, under a code that several roles may share',
      of: (role) => role.employment,
    },
    {
      name: 'preparation_hours',
      type: 'number',
      about: 'hours of learning from nothing to all that it requires',
      of: (role) => role.preparationHours,
    },
    {
      name: 'experience_years',
      type: 'number',
      about: 'years of related work that it asks for',
      of: (role) => role.experienceYears,
    },
    {
      name: 'schooling_years',
      type: 'number',
      about: 'years of schooling beyond compulsory school that its holders typically have',
      of: (role) => role.schoolingYears,
    },
    {
      name: 'alternate_titles',
      type: 'texts',
      required: true,
      about: 'other titles',
      of: (role) => role.alternateTitles,
    },
    { name: 'summary', type: 'text', required: true, about: 'what people in it do', of: (role) => role.summary },
    { name: 'outlook', type: 'text', about: 'its prospects', of: (role) => role.outlook },
    {
      name: 'responsibilities',
      type: 'texts',
      required: true,
      about: 'what falls to it',
      of: (role) => role.responsibilities,
    },
    {
      name: 'interests',
      type: 'numbers',
      required: true,
      about: 'six values 1..7: realistic, investigative, artistic, social, enterprising, conventional; or none',
      of: (role) => role.interests,
    },
    {
      name: 'work_styles',
      type: 'numbers',
      required: true,
      about: "importance 1..5 of O*NET's sixteen work styles, in the order of their ids; or none",
      of: (role) => role.workStyles ?? [],
    },
    {
      name: 'work_values',
      type: 'numbers',
      required: true,
      about: "extent 1..7 of O*NET's six work values; or none",
      of: (role) => role.workValues ?? [],
    },
    {
      name: 'matches',
      type: 'texts',
      required: true,
      about: 'SKOS matches to roles of other schemes, loaded or not: "closeMatch role:onet/15-1252.00"',
      of: (role) => role.matches,
    },
    statedBy(graph),
  ];
}
