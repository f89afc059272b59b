/** A role whose every text tries to be markup, one written from right to left, and one with a long title. */
import { doorText, linkFact } from '../../src/domain';
import { changeSet, role, SOURCE, skill } from '../contract/facts';
import type { SeededAtlas } from '../http/seeded-server';

export const HOSTILE = '<img src=x onerror=alert(1)>';
export const ARABIC = 'محلل بيانات العملاء';
export const LONG = 'Regional Deputy Coordinator of Interdepartmental Procurement';

/** Adds them beside Data Analyst, with moves to and from it, and waits until the server knows them. */
export async function addHostileRole({ store, atlas }: SeededAtlas): Promise<void> {
  const texts = {
    title: HOSTILE,
    summary: HOSTILE,
    outlook: HOSTILE,
    alternateTitles: [`${HOSTILE} again`, `</script><script>alert(1)</script>`],
    responsibilities: [HOSTILE, '"><svg onload=alert(1)>'],
    doors: [
      doorText({
        door: 'PORTFOLIO',
        hiredFor: HOSTILE,
        credentials: [
          { kind: 'PORTFOLIO', name: HOSTILE, years: 0.5, insteadOf: [{ kind: 'PORTFOLIO', name: HOSTILE }] },
        ],
        studyYears: 0.5,
        experienceYears: 0,
        experienceIn: [],
        trainingYears: 0,
        source: SOURCE.id,
        evidence: 'EDITORIAL',
      }),
    ],
  };
  const move = (from: string, to: string) =>
    linkFact('PROGRESSES_TO', from, to, SOURCE.id, {
      move: 'LATERAL',
      typicalYears: 1,
      confidence: 0.95,
      evidence: 'EDITORIAL',
      note: HOSTILE,
    });
  await store.apply(
    changeSet({
      putNodes: [
        SOURCE,
        skill(HOSTILE),
        role('hostile', texts),
        role('arabic', { title: ARABIC, summary: ARABIC }),
        role('long', { title: LONG }),
      ],
      putLinks: [
        linkFact('REQUIRES', 'role:hostile', skill(HOSTILE).id, SOURCE.id, { importance: 4, evidence: 'EDITORIAL' }),
        move('role:hostile', 'role:data-analyst'),
        move('role:data-analyst', 'role:hostile'),
        move('role:arabic', 'role:data-analyst'),
        move('role:long', 'role:data-analyst'),
      ],
    }),
  );
  await atlas.refresh();
}
