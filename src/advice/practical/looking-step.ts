/** How to look at work that no paper stands before, by who hires for it. Editorial. */
import type { CareerGraph } from '../../graph';
import { codeOf, longestOf } from '../../network';

/** By the job with its article: "a line cook". */
type Sentence = (job: string) => string;

const PUBLIC: Sentence = (job) =>
  `Look on the job pages of your county, your city and a school district for work as ${job}, and have new openings sent to you.`;
const CLINICS: Sentence = (job) =>
  `Look on the job pages of two hospitals or clinics near you for work as ${job}, and have new openings sent to you.`;
const COUNTER: Sentence = (job) =>
  `Find two places near you that want to hire ${job}, go there at a quiet hour, and ask for the person who hires.`;
const TRADES: Sentence = (job) =>
  `Call two firms near you, and ask what they look for in a beginner who wants to work as ${job}.`;
const AGENCY: Sentence = (job) =>
  `Ask a staffing agency what ${job} earns near you, what employers ask for, and where you could try it for a few weeks.`;
const SALES: Sentence = (job) =>
  `Call two firms whose products you know, and ask one of their salespeople what a first year as ${job} really pays.`;
const OFFICE: Sentence = (job) =>
  `Read three job postings for ${job}, mark what you already have, and ask somebody in that job for fifteen minutes of their time.`;

/** By beginnings of codes of the Standard Occupational Classification; the longest counts. */
const WAYS: ReadonlyMap<string, Sentence> = new Map([
  ['11-9151', PUBLIC],
  ['19-', PUBLIC],
  ['21-', PUBLIC],
  ['25-', PUBLIC],
  ['29-', CLINICS],
  ['31-', CLINICS],
  ['33-', PUBLIC],
  ['33-9032', TRADES],
  ['35-', COUNTER],
  ['37-', TRADES],
  ['39-', COUNTER],
  ['41-1', COUNTER],
  ['41-2', COUNTER],
  ['41-3', SALES],
  ['41-4', SALES],
  ['41-9', SALES],
  ['43-', AGENCY],
  ['43-1', OFFICE],
  ['43-4061', PUBLIC],
  ['43-5031', PUBLIC],
  ['43-6013', CLINICS],
  ['45-', TRADES],
  ['47-', TRADES],
  ['47-4011', PUBLIC],
  ['49-', TRADES],
  ['51-', AGENCY],
  ['53-', TRADES],
  ['53-7', AGENCY],
]);

/** One sentence: where people who hire for this work are found. */
export function lookingStep(graph: CareerGraph, role: number, job: string): string {
  const sentence = longestOf(WAYS, codeOf(graph, role)) ?? OFFICE;
  return sentence(job);
}
