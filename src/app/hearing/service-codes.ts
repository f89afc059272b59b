/** Jobs in the forces as those who served call them, and what such work teaches. Public lists of the services; what they teach is our reading. */
import { topicCalled } from '../topics/topics';
import type { Found } from './facts';

/** "68W", "0311", "2A3X1", "HM3": the Army's, the Marines', the Air Force's and the Navy's. */
const CODE =
  /(?<![\w$])(?:\d{2}[A-Z]\d?|0\d{3}|[1-9][A-Z]\d[X\d]\d|(?:ABE|ABF|ABH|AC|AD|AE|AM|AO|AT|BM|BU|CE|CM|CS|CT[INRTM]|DC|EM|EN|EO|ET|FC|GM|HM|HT|IC|IS|IT|LS|MA|MM|MN|OS|PS|QM|SK|STG|SW|UT|YN)(?:[123]|C|CS|CM))(?!\w)/;

/** Behind such a word even a plain number is a code: "MOS 3531". */
const CALLED = /\b(?:MOS|mos|AFSC|afsc)\W{1,3}(?<code>\d{4})(?!\w)/;

/** Codes by their beginnings, and the topic that the work is about. */
const TEACHES: readonly (readonly [codes: RegExp, topic: string])[] = [
  [/^(?:68|HM|4[NYHP]\d)/, 'patient care'],
  [/^(?:91|352|CM|EN|2T3)/, 'fix engines'],
  [/^(?:15[A-Z]|6[0-6]\d\d|A[DEMO]\d|AM|AB|MM|HT|DC|2[AMF]\d)/, 'repair machines'],
  [/^(?:94|28\d\d|ET|EM|CE|FC|IC|AT|2P\d|12[QR])/, 'electronics'],
  [/^(?:92[AYF]|30[45]\d|LS|SK|2S\d)/, 'warehouse work'],
  [/^(?:88[MN]|353\d|2T1)/, 'truck driving'],
  [/^(?:92G|338\d|CS|3M\d)/, 'cook'],
  [/^(?:31[BE]|58\d\d|MA|3P\d)/, 'security work'],
  [/^(?:25[A-Z]|06\d\d|IT|1D\d|3D\d)/, 'computers'],
  [/^(?:42A|01\d\d|YN|PS|3F\d)/, 'records'],
  [/^(?:12N|134\d|EO|3E2)/, 'heavy equipment'],
  [/^(?:12W|137\d|BU|3E3)/, 'carpentry'],
  [/^(?:12K|UT|3E4)/, 'plumbing'],
  [/^(?:35[A-Z]|02\d\d|IS|1N\d)/, 'investigate'],
];

/** The code that a clause names, and what the work taught; none if it names none. @param circumstance - what service in the forces is called */
export function serviceCodesIn(clause: string, circumstance: string): readonly Found[] {
  const found = CODE.exec(clause) ?? CALLED.exec(clause);
  if (found === null) return [];
  const [start, end] = [found.index, found.index + found[0].length];
  const code = found.groups?.code ?? found[0];
  const topic = TEACHES.find(([codes]) => codes.test(code.toUpperCase()))?.[1];
  const held = topic === undefined ? null : topicCalled(topic)?.held;
  const served: Found = { start, end, field: 'circumstances', value: circumstance, meaning: circumstance };
  return topic === undefined || held == null
    ? [served]
    : [served, { start, end, field: 'brings', value: topic, meaning: `${held} (${code})` }];
}
