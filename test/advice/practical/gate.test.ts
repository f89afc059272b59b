import type { Chain } from '../../../src/advice/chains/beginning';
import { firstStepTo } from '../../../src/advice/practical/first-step';
import { gateOf } from '../../../src/advice/practical/gate';
import type { Credential } from '../../../src/domain';
import { graphOf } from '../../network/roles-graph';

const graph = graphOf({ clerk: {}, analyst: {} });

interface Paper {
  readonly kind: Credential['kind'];
  readonly name: string;
  readonly by?: string;
  readonly byKind?: string;
}

/** A move from clerk to analyst that asks for these papers. */
function asking(...papers: readonly Paper[]): Chain {
  const credentials = papers.map(({ kind, name, by = null, byKind = null }) => ({
    credential: { kind, name, years: 1 },
    held: false,
    yearsLeft: 1,
    by,
    byKind,
    isBesideWork: false,
  }));
  const way = { credentials, door: { door: 'CREDENTIAL', experienceYears: 0 } };
  return [{ from: 0, to: 1, experienceYears: 0, trainedYears: 0, way }] as unknown as Chain;
}

const CLEARANCE = { kind: 'SECURITY_CLEARANCE', name: 'Secret clearance' } as const;

test('a degree is the gate before a clearance, and a clearance before an examination', () => {
  const degree = { kind: 'BACHELOR', name: "Bachelor's degree" } as const;
  expect(gateOf(graph, 1, asking(CLEARANCE, degree))).toMatchObject({
    kind: 'BACHELOR',
    note: 'You also need a secret clearance.',
  });
  expect(gateOf(graph, 1, asking({ kind: 'EXAM', name: 'Entry test' }, CLEARANCE))).toMatchObject({
    kind: CLEARANCE.kind,
  });
});

test('who needs a clearance first looks for an employer who asks for it', () => {
  const chain = asking(CLEARANCE);
  const step = firstStepTo(graph, 1, chain, 'SIDEWAYS', gateOf(graph, 1, chain));
  expect(step).toBe(
    'Ask two employers whether they would apply for a secret clearance for you. Nobody can do it alone.',
  );
});

test('a paper that is renewed is a gate of its own kind, by the name of what is left', () => {
  const licence = { kind: 'LICENCE', name: 'Nursing licence', by: 'Reinstatement of the licence', byKind: 'RENEWAL' };
  expect(gateOf(graph, 1, asking(licence as Paper))).toMatchObject({
    kind: 'LICENCE',
    name: 'Reinstatement of the license',
  });
});

test('papers with an "and" of their own have sentences of their own', () => {
  const papers = [CLEARANCE, { kind: 'EXAM', name: 'Entry test and interview' }] as const;
  const degree = { kind: 'BACHELOR', name: "Bachelor's degree" } as const;
  expect(gateOf(graph, 1, asking(degree, ...papers))?.note).toBe(
    'You also need a secret clearance. Then you need the entry test and interview.',
  );
});
