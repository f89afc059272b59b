import { QUESTIONS } from '../../app';
import type { CareerGraph } from '../../graph';
import type { EasedMove, EasedRole, ShortenedRoute } from '../../learning';
import { profileWithCv } from '../options/cv-option';
import type { ProfileOptions } from '../options/profile-option';
import { inputFrom, type ReadOptions } from '../options/question-options';
import { nameOf } from '../print/node-name';
import { print, printJson, prose } from '../print/print';
import { table } from '../print/table';
import { withSnapshot } from '../program/with-store';

type SkillOptions = ReadOptions & ProfileOptions & { readonly first?: number; readonly json?: true };

/** How many rows are shown unless more are asked for. */
const USUAL_ROWS = 10;

/** `career-atlas next-skills`. */
export function nextSkillsCommand(ref: string, options: SkillOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const graph = snapshot.graph;
    const role = snapshot.role('role', ref);
    const profile = await profileWithCv(snapshot, options);
    const all = snapshot.nextSkills(role, inputFrom(QUESTIONS.nextSkills.fields, options, { profile }));
    const skills = all.slice(0, options.first ?? USUAL_ROWS);
    if (options.json) {
      printJson(
        skills.map((skill) => ({
          ...skill,
          competency: nameOf(graph.competencies[skill.competency]),
          moves: skill.moves.map((move) => plain(graph, move)),
        })),
      );
      return 0;
    }
    if (skills.length === 0) {
      print(prose(`No likely move out of ${role.title} asks for more than you have.`));
      return 0;
    }
    const rows = skills.map((skill) => [
      nameOf(graph.competencies[skill.competency]),
      toOne(skill.haveLevel),
      toOne(skill.level),
      Math.round(skill.hours),
      Math.round(10_000 * skill.coverageGain) / 100,
      Math.round(100 * skill.likelihoodAsked),
      Math.round(100 * skill.commonness),
      skill.moves[0] === undefined ? '' : nameOf(graph.roles[skill.moves[0].to]),
    ]);
    print(`${prose(`What to learn next as ${role.title}:`)}\n`);
    print(table(['competency', 'have', 'level', 'hours', 'adds %', 'asked %', 'common %', 'eases most'], rows));
    print(`\n${prose(`${nameOf(graph.competencies[skills[0]!.competency])} first, because:`)}`);
    for (const sentence of skills[0]!.why) print(prose(sentence, '- '));
    return 0;
  });
}

/** `career-atlas skill-value`. */
export function skillValueCommand(ref: string, options: SkillOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const graph = snapshot.graph;
    const profile = await profileWithCv(snapshot, options);
    const value = await snapshot.skillValue(inputFrom(QUESTIONS.skillValue.fields, options, { ref, profile }));
    if (options.json) {
      printJson({
        ...value,
        competency: nameOf(graph.competencies[value.competency]),
        roles: value.roles.map((each) => plain(graph, each)),
        moves: value.moves.map((each) => plain(graph, each)),
        route: value.route === null ? null : plainRoute(graph, value.route),
      });
      return 0;
    }
    for (const sentence of value.why) print(prose(sentence));
    const first = options.first ?? USUAL_ROWS;
    const eased: readonly EasedRole[] = value.moves.length > 0 ? value.moves : value.roles;
    if (eased.length > 0) print(`\n${roleTable(graph, eased.slice(0, first))}`);
    return 0;
  });
}

function roleTable(graph: CareerGraph, eased: readonly EasedRole[]): string {
  const rows = eased.map(({ from, to, before, after, opens }) => [
    from === null ? '' : nameOf(graph.roles[from]),
    nameOf(graph.roles[to]),
    Math.round(100 * before.coverage),
    Math.round(100 * after.coverage),
    Math.round(before.hours),
    Math.round(after.hours),
    graph.roles[to]?.typicalPayUsd?.toLocaleString('en-US') ?? null,
    opens ? 'yes' : '',
  ]);
  return table(['from', 'to', 'had %', 'then %', 'hours', 'hours then', 'pay $', 'comes within reach'], rows);
}

function plain(graph: CareerGraph, eased: EasedRole | EasedMove): unknown {
  const { from, to, ...rest } = eased;
  return { from: from === null ? null : graph.roles[from]?.id, to: graph.roles[to]?.id, ...rest };
}

function plainRoute(graph: CareerGraph, { to, before, after }: ShortenedRoute): unknown {
  const figures = ({ roles, years, learningHours }: ShortenedRoute['after']) => ({
    roles: roles.map((role) => graph.roles[role]?.id),
    years,
    learningHours,
  });
  return { to: graph.roles[to]?.id, before: before === null ? null : figures(before), after: figures(after) };
}

function toOne(value: number): number {
  return Math.round(value * 10) / 10;
}
