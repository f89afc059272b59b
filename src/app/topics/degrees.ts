/** Subjects of degrees, and where they count. Editorial. */
import { topicTable, type WorkTopic } from './work-topic';

const SUBJECTS = `
degree in people | your degree is about people | psychology, sociology, social science, social work, counseling, criminal justice, human services | 13-1071 13-1151 13-1161 21-1012 21-1018 21-1021 21-1092 21-1093 29-2053 43-4061 43-4161
degree in letters | your degree taught you to read, write and argue | english, history, journalism, communication, communications, literature, philosophy, political science, art, arts | 11-2032 13-1131 27-3023 27-3031 27-304 13-1151 13-1041 23-2011 25-4 25-2031
degree in business | your degree is in business | business, business administration, management, marketing | 13-1161 13-1082 13-1023 13-2051 11-3012 13-1081 41-3091
degree in a science | your degree is in a science | biology, chemistry, environmental science, environmental studies, science | 19-1 19-20 19-4 29-201 41-4011 13-1041 51-8031
degree in numbers | your degree is in numbers | accounting, finance, economics, math, mathematics, statistics | 13-20 15-20 43-3031 13-1111 15-2051
degree in computing | your degree is in computing | computer science, information technology, computing, information systems | 15-1 15-2051
degree in engineering | your degree is in engineering | engineering, mechanical engineering, electrical engineering, civil engineering, chemical engineering | 17-2 17-3 41-9031 11-9041 13-1051
degree in education | your degree is in education | education, teaching, elementary education | 13-1151 25-2 25-3 25-9031
degree in art | your degree is in art | fine arts, fine art, design, graphic design, music, film | 27-1 25-1121 27-401 25-2031
`;

const IN = ['degree in', "bachelor's in", 'bachelor in', 'bachelors in', 'bachelor of', "bachelor's degree in"];
const MAJOR = ['majored in', 'major in', 'ba in', 'bs in', 'studied'];
const BEHIND = ['degree', 'major', 'bachelor', "bachelor's"];

/** Who speaks of a degree in a subject plainly has it. */
export const DEGREES: readonly WorkTopic[] = topicTable('HELD', SUBJECTS).map((topic) => ({
  ...topic,
  words: topic.words.flatMap((subject) => [
    ...[...IN, ...MAJOR].map((before) => `${before} ${subject}`),
    ...BEHIND.map((behind) => `${subject} ${behind}`),
  ]),
}));
