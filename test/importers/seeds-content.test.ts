import { join } from 'node:path';
import type { LinkFactOf, LinkKind, NodeFactOf, NodeKind, SourceContent } from '../../src/domain';
import { seniorityRank } from '../../src/domain';
import { readSeeds } from '../../src/importers';

const SEEDS = join(__dirname, '..', '..', 'seeds');

describe('the seeds of this project', () => {
  let contents: SourceContent[];
  beforeAll(async () => {
    contents = await readSeeds(SEEDS);
  });

  const nodes = <K extends NodeKind>(kind: K) =>
    contents.flatMap((content) => content.nodes).filter((node) => node.kind === kind) as NodeFactOf<K>[];
  const links = <K extends LinkKind>(kind: K) =>
    contents.flatMap((content) => content.links).filter((link) => link.kind === kind) as LinkFactOf<K>[];

  test('are without mistakes, and both ends of every link are there', () => {
    const ids = new Set(contents.flatMap((content) => [content.source.id, ...content.nodes.map((node) => node.id)]));
    const open = contents
      .flatMap((content) => content.links)
      .filter((link) => !ids.has(link.from) || !ids.has(link.to));
    expect(open).toEqual([]);
  });

  test('give every role 8 to 20 requirements, of which at least 5 are needs', () => {
    const bad = nodes('Role').filter((role) => {
      const required = links('REQUIRES').filter((link) => link.from === role.id);
      const needs = required.filter((link) => link.properties.importance >= 3);
      return required.length < 8 || required.length > 20 || needs.length < 5;
    });
    expect(bad.map((role) => role.id)).toEqual([]);
  });

  test('give every role 5 to 9 responsibilities', () => {
    const bad = nodes('Role').filter(
      ({ properties: { responsibilities } }) => responsibilities.length < 5 || responsibilities.length > 9,
    );
    expect(bad.map((role) => role.id)).toEqual([]);
  });

  test('lead every role on or to it from another', () => {
    const ends = new Map<string, number>();
    for (const { from, to } of links('PROGRESSES_TO')) {
      ends.set(from, (ends.get(from) ?? 0) + 1);
      ends.set(to, (ends.get(to) ?? 0) + 1);
    }
    expect(
      nodes('Role')
        .filter((role) => (ends.get(role.id) ?? 0) < 2)
        .map((role) => role.id),
    ).toEqual([]);
  });

  test('never let a promotion lower the middle of the pay', () => {
    const pay = new Map<string, number>();
    for (const role of nodes('Role')) {
      const bands = links('PAYS').filter((link) => link.from === role.id);
      const atLevel = bands.find((band) => band.properties.level === role.properties.seniority) ?? bands[0];
      if (atLevel !== undefined) pay.set(role.id, atLevel.properties.minUsd);
    }
    const falling = links('PROGRESSES_TO').filter(
      (link) => link.properties.move === 'PROMOTION' && (pay.get(link.to) ?? 0) < (pay.get(link.from) ?? 0),
    );
    expect(falling.map((link) => `${link.from} -> ${link.to}`)).toEqual([]);
  });

  test('use every skill and technology somewhere', () => {
    const used = new Set([
      ...links('REQUIRES').map((link) => link.to),
      ...links('PART_OF').map((link) => link.to),
      ...links('BROADER').map((link) => link.to),
    ]);
    const skills = nodes('Skill').filter((skill) => !used.has(skill.id));
    expect(skills.map((skill) => skill.id)).toEqual([]);
  });

  test('rank roles of one seniority word alike: every promotion goes up or stays', () => {
    const rank = new Map(nodes('Role').map((role) => [role.id, seniorityRank(role.properties.seniority ?? 'ENTRY')]));
    const promotions = links('PROGRESSES_TO').filter((link) => link.properties.move === 'PROMOTION');
    expect(promotions.filter((link) => (rank.get(link.to) ?? 0) < (rank.get(link.from) ?? 0))).toEqual([]);
  });
});
