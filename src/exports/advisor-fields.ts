import type { AdvisorServiceNode, CareerGraph } from '../graph';
import type { Field } from './fields';
import { namedFields } from './named-fields';
import { statedBy } from './provenance-fields';

/** The columns of services with advisors. */
export function advisorFields(graph: CareerGraph): readonly Field<AdvisorServiceNode>[] {
  return [
    ...namedFields('service'),
    {
      name: 'service_kind',
      type: 'text',
      required: true,
      about: 'who runs it: PUBLIC, UNION, …',
      of: (node) => node.serviceKind,
    },
    {
      name: 'country',
      type: 'text',
      required: true,
      about: 'ISO 3166-1 code; EU or global',
      of: (node) => node.country,
    },
    { name: 'region', type: 'text', about: 'the part of the country that it is for', of: (node) => node.region },
    {
      name: 'languages',
      type: 'texts',
      required: true,
      about: 'ISO 639-1 codes of languages in which it is known to help',
      of: (node) => node.languages,
    },
    {
      name: 'disciplines',
      type: 'texts',
      required: true,
      about: 'ids of the disciplines that it knows well; empty: every kind of work',
      of: (node) => node.disciplines,
    },
    { name: 'cost', type: 'text', about: 'FREE, MEMBERS or PAID', of: (node) => node.cost },
    { name: 'mode', type: 'text', about: 'ONLINE, IN_PERSON or BOTH', of: (node) => node.mode },
    { name: 'offers', type: 'text', required: true, about: 'what it offers', of: (node) => node.offers },
    { name: 'caution', type: 'text', about: 'what to know before you rely on it', of: (node) => node.caution },
    { name: 'url', type: 'text', required: true, about: 'its address', of: (node) => node.url },
    {
      name: 'checked_on',
      type: 'text',
      required: true,
      about: 'ISO date on which the editors looked',
      of: (node) => node.checkedOn,
    },
    { name: 'evidence', type: 'text', required: true, about: 'how the source knows', of: (node) => node.evidence },
    { name: 'note', type: 'text', required: true, about: 'what the editors saw', of: (node) => node.note },
    statedBy(graph),
  ];
}
