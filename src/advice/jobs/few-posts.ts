/** Work that has few posts, for which far more people are trained than are ever hired. */
import { CLASSIFICATIONS } from '../../domain';
import { type CareerGraph, oncePerNodes } from '../../graph';
import { codeOf } from '../../network';

/**
 * Beginnings of codes of the SOC: the stage, sport, music, announcing, news, fine art and poetry; small sciences; professors; wardens; clerks of judges;
 * what hundreds apply for at a time: fire departments, airlines, control towers. Editorial.
 */
const FEW = Object.freeze([
  '23-1012',
  '27-2012',
  '33-2011',
  '53-2021',
  '53-2031',
  '27-1013',
  '27-2011',
  '27-2021',
  '27-2031',
  '27-2032',
  '27-2041',
  '27-2042',
  '27-2091',
  '27-3011',
  '27-3023',
  '19-2011',
  '19-3041',
  '19-3091',
  '19-3092',
  '19-3093',
  '19-3094',
  '25-10',
  '25-111',
  '25-112',
  '25-1082',
  '25-1199',
  '33-2021',
  '33-3031',
]);

/** Longer codes that are exceptions: computer science, business, nursing and health are short of teachers. */
const MANY = Object.freeze(['25-1011', '25-1021', '25-1071', '25-1072']);

/** The same for roles of ours that no code tells apart, by title. */
const FEW_OF_OURS: ReadonlySet<string> = new Set(['Junior UX Writer']);

const few = oncePerNodes((graph: CareerGraph): readonly boolean[] =>
  graph.roles.map((role) => {
    if (CLASSIFICATIONS[role.scheme].isOurs && FEW_OF_OURS.has(role.title)) return true;
    const soc = codeOf(graph, role.index);
    return FEW.some((code) => soc.startsWith(code)) && !MANY.includes(soc);
  }),
);

/** Schools of medicine, dentistry and animal medicine, nurse anesthesia, doctorates in psychology, and airlines: more are turned away than taken in. */
const CHOOSY_SCHOOLS = Object.freeze([
  '29-102',
  '53-2011',
  '29-121',
  '29-122',
  '29-124',
  '29-1131',
  '29-1151',
  '19-3032',
  '19-3033',
]);

const choosy = oncePerNodes((graph: CareerGraph): readonly boolean[] =>
  graph.roles.map(({ index }) => {
    const soc = codeOf(graph, index);
    return CHOOSY_SCHOOLS.some((code) => soc.startsWith(code));
  }),
);

/** True for work whose schools turn most applicants away. */
export function isChoosySchool(graph: CareerGraph, job: number): boolean {
  return choosy(graph)[job]!;
}

/** True for work that has few posts for the many who are trained for it. */
export function hasFewPosts(graph: CareerGraph, job: number): boolean {
  return few(graph)[job]!;
}
