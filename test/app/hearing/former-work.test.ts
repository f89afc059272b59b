/** What people were before today's job, and what they studied: years there are none of today's work. */
import { hearWordsInSlices } from '../../../src/app/hearing/hear';
import { atOnce } from '../../../src/graph';
import { heardIn, sentences } from './sentences';

const KNOWN = [
  'accountant',
  'barista',
  'bookkeeper',
  'computer technician',
  'electrical engineer',
  'electrician',
  'elementary school teacher',
  'florist',
  'forklift driver',
  'hotel manager',
  'landscaper',
  'lighting technician',
  'line cook',
  'machinist',
  'nurse',
  'physics teacher',
  'teacher',
];

/** What is heard if only these are jobs. */
const heardWith = (text: string) =>
  atOnce(hearWordsInSlices(text, (name) => KNOWN.includes(name.toLowerCase()))).heard.flatMap(({ field, value }) =>
    field === 'profile.pastRoles' ? [value.includes(':') ? value : `here ${value}`] : [],
  );

test.each(
  sentences(`
  Back home in Lagos I was an electrical engineer for nine years -> electrical engineer:9
  physics teacher there, eleven years -> physics teacher:11
  nurse back home, seven years of it -> nurse:7
  I'm an accountant by training -> accountant:3
  I am a trained electrician from Honduras -> electrician:3
  Previously a machinist, fourteen years -> machinist:14
  before the post office I was a line cook and a florist -> line cook:3, florist:3
  Before this I taught third grade for four years -> Elementary School Teacher:4
  I taught English in Brazil, eight years -> teacher:8
  I drove a forklift for six years before this -> forklift driver:6
  Back home I managed a hotel for eight years -> hotel manager:8
  Before that I did landscaping for five summers -> landscaper:3
  I was a barista and before that I did theater lighting -> barista:3, lighting technician:3
  used to fix computers -> computer technician:3
  before kids I kept the books -> bookkeeper:3
  `),
)('%s', (text, heard) => {
  expect(heardWith(text)).toEqual(heard);
});

test.each(
  sentences(`
  I ran a crew for five years before the layoff -> -
  I taught myself Python -> -
  I taught the new hires for two years -> here 2
  I did two years of night shifts -> here 2
  the boss was a plumber once -> -
  I've been there for five years -> here 5
  I was a kid in Ohio -> -
  I never taught school -> -
  which way up is there -> -
  used to be a zookeeper for six years -> -
  `),
)('no earlier job: %s', (text, heard) => {
  expect(heardWith(text)).toEqual(heard);
});

test.each(
  sentences(`
  I was studying nursing when the kids came -> paper part of a bachelor's degree in nursing, brings studies of nursing
  My degree is in geology -> paper Bachelor's degree in geology, brings degree in geology
  I graduated in economics in Dhaka -> paper Bachelor's degree in economics, brings degree in economics
  went to school for interior design, two years -> paper 2 years of a bachelor's degree in interior design, brings studies of interior design
  I did two years of computer science at state -> paper 2 years of a bachelor's degree in computer science, brings studies of computer science
  studied hospitality management for three semesters -> paper 1.5 years of a bachelor's degree in hospitality management, brings studies of hospitality management
  I left nursing school with a year to go -> paper part of a bachelor's degree in nursing, brings studies of nursing
  about 30 credits short I think -> school COLLEGE, paper 90 credits toward a bachelor's degree
  two semesters short of a bachelor's -> school COLLEGE, paper 3 years of a bachelor's degree
  `),
)('studies: %s', (text, heard) => {
  expect([...heardIn(text)].sort()).toEqual([...heard].sort());
});

test.each(
  sentences(`
  I studied hard for this -> -
  My wife studied law -> -
  I was studying for my real estate license -> -
  I went to school for that -> -
  I did payroll for years -> brings payroll
  `),
)('no studies: %s', (text, heard) => {
  expect(heardIn(text)).toEqual(heard);
});
