/** More roles beside the seeds, to see how the map bears them. */
import { SENIORITIES } from '../../src/domain';
import { changeSet, progresses, role, SOURCE } from '../contract/facts';
import type { SeededAtlas } from '../http/seeded-server';

/** Adds so many roles that there are `count` in all: over all disciplines and rungs, each with moves to three others. */
export async function addManyRoles({ store, atlas }: SeededAtlas, count: number): Promise<void> {
  const { graph } = atlas.snapshot();
  const disciplines = graph.disciplines.map(({ id }) => id);
  const missing = count - graph.roles.length;
  const slugs = Array.from({ length: missing }, (_, at) => `made-up-${at}`);
  const links = slugs.flatMap((slug, at) =>
    [1, 7, 53].map((step) => progresses(`role:${slug}`, `role:${slugs[(at + step) % missing]}`)),
  );
  await store.apply(
    changeSet({
      putNodes: [
        SOURCE,
        ...slugs.map((slug, at) =>
          role(slug, {
            title: `Made-up Specialist ${at}`,
            discipline: disciplines[at % disciplines.length]!,
            seniority: SENIORITIES[at % SENIORITIES.length]!,
          }),
        ),
      ],
      putLinks: links,
    }),
  );
  await atlas.refresh();
}
