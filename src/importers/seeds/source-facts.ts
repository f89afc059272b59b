import { nodeFact, slugOf, slugOfId } from '../../domain';
import { EDITORS } from './catalogue';
import type { SeedFacts } from './seed-facts';
import type { SeedSource } from './seed-file';

/** Licence of seeds whose source names none: that of the project. */
const LICENCE = 'Apache-2.0';

/**
 * Precedence of the seeds among sources: our own words lead, and the editors come first. Figures that a file carries of a publisher are
 * weaker than what an import reads from that publisher.
 */
const PRECEDENCE = Object.freeze({ editors: 1, others: 2, figures: 50 });

/** Adds the editors as a source, as of the newest date that a file with their facts gives. */
export function addEditors(asOf: string, facts: SeedFacts): void {
  const before = facts.source(EDITORS.id)?.properties.asOf ?? '';
  const newest = before > asOf ? before : asOf;
  facts.addSource(
    nodeFact('Source', slugOfId(EDITORS.id), EDITORS.id, {
      name: EDITORS.name,
      publisher: 'Career Atlas',
      licence: LICENCE,
      attribution: 'Editorial estimates of the Career Atlas editors',
      release: newest,
      asOf: newest,
      precedence: PRECEDENCE.editors,
    }),
  );
}

/**
 * Has each source hold its lists of texts, and the editors' source say which files it was read from, so that later changes of the files can
 * be told, which readings they correct, how our skills meet those of O*NET, and which statements the quiz has.
 */
export function completeSources(digest: string, facts: SeedFacts): void {
  for (const id of facts.sourceIds()) {
    const source = facts.source(id)!;
    facts.addSource({ ...source, properties: { ...source.properties, ...facts.textsOf(id) } });
  }
  const editors = facts.source(EDITORS.id);
  if (editors === null) return;
  const alignment = facts.alignment();
  const properties = {
    ...editors.properties,
    digest,
    ...(alignment.length === 0 ? {} : { alignment }),
  };
  facts.addSource({ ...editors, properties });
}

/** Adds a source beside the editors. @param carries - FIGURES: the file carries figures that a publisher offers in files of its own */
export function addSource(source: SeedSource, asOf: string, carries: 'CLAIMS' | 'FIGURES', facts: SeedFacts): void {
  const slug = slugOf(source.name);
  facts.addSource(
    nodeFact('Source', slug, `source:${slug}`, {
      name: source.name,
      publisher: source.publisher,
      licence: source.licence ?? LICENCE,
      attribution: [`${source.name}, ${source.publisher}`, source.note].filter(Boolean).join('. '),
      release: source.release ?? asOf,
      asOf,
      precedence: carries === 'FIGURES' ? PRECEDENCE.figures : PRECEDENCE.others,
    }),
  );
}
