/** How to look at work that no paper stands before, by who hires for it. Editorial. */
import type { CareerGraph } from '../../graph';
import { countedUnder } from '../../network';

type Sentence = (title: string) => string;

const PUBLIC: Sentence = (title) =>
  `Look on the job pages of your county, your city and a school district for ${title}, and set an alert.`;
const CLINICS: Sentence = (title) =>
  `Look on the job pages of two hospitals or clinics near you for ${title}, and set an alert.`;
const COUNTER: Sentence = (title) =>
  `Go at a quiet hour where they look for somebody as ${title}, and ask for whoever hires.`;
const TRADES: Sentence = (title) =>
  `Call two firms near you, and ask what they want of somebody who is new as ${title}.`;
const AGENCY: Sentence = (title) =>
  `Ask a staffing agency what ${title} pays near you, what it asks for, and where you could start on trial.`;
const SALES: Sentence = (title) =>
  `Ask two firms whose wares or services you know who sells for them, and what a first year as ${title} really pays.`;
const OFFICE: Sentence = (title) =>
  `Read three openings for ${title}, mark what you have already, and ask somebody who does it for a quarter of an hour.`;

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
export function lookingStep(graph: CareerGraph, role: number, title: string): string {
  const code = countedUnder(graph, role)?.soc ?? '';
  for (let length = code.length; length > 0; length--) {
    const sentence = WAYS.get(code.slice(0, length));
    if (sentence !== undefined) return sentence(title);
  }
  return OFFICE(title);
}
