/** All that carries over between competencies of different classifications, in arrays: made in slices and kept with the graph. */
import { type CareerGraph, gatheredBy, oncePerFigures, type Sliced, workOnce } from '../graph';
import { meetingsOfEditors } from './editors';
import { meetingsByName } from './names';
import { type Meeting, shareBack, TRANSFER_MODEL } from './transfer-model';

/** What carries over from competency c is at the places `head[c]` up to `head[c + 1]`, by number. */
export interface TransferTable {
  readonly head: Int32Array;
  /** The competency that it carries over to. */
  readonly target: Int32Array;
  /** Of the level at which someone has c, how much they have of the target, above 0 and up to 1. */
  readonly share: Float32Array;
}

const transfers = workOnce(madeTable, oncePerFigures);

/** The transfers of a graph; none while only one classification is loaded. Finishes what `prepareTransfers` has left to do. */
export const transferTable = transfers.of;

/** Makes the transfers in slices, so that other work can run between them. */
export const prepareTransfers = transfers.prepare;

/** Takes over transfers made earlier for the same graph. */
export const adoptTransfers = transfers.adopt;

/** The transfers of the second graph are those of the first too, which differs from it in claims alone. */
export const shareTransfers = transfers.share;

function* madeTable(graph: CareerGraph): Sliced<TransferTable> {
  const rows = new Map<number, Map<number, number>>();
  const add = (from: number, to: number, share: number): void => {
    if (from === to || share < TRANSFER_MODEL.least) return;
    const row = rows.get(from) ?? new Map<number, number>();
    rows.set(from, row);
    row.set(to, Math.max(share, row.get(to) ?? 0));
  };
  const addBoth = (meeting: Meeting): void => {
    add(meeting.first, meeting.second, meeting.share);
    add(meeting.second, meeting.first, shareBack(meeting));
  };

  const editors = meetingsOfEditors(graph);
  const elementsOf = gatheredBy(editors, ({ first }) => first);
  editors.forEach(addBoth);
  yield;
  for (const named of yield* meetingsByName(graph)) {
    addBoth(named);
    // What one of ours meets, its namesake of ESCO meets through it.
    for (const met of elementsOf.get(named.second) ?? []) {
      add(named.first, met.second, named.share * met.share);
      add(met.second, named.first, shareBack(met) * shareBack(named));
    }
    yield;
  }
  if (rows.size > 0) {
    for (const each of graph.competencies) {
      if (each.kind !== 'Technology') continue;
      for (const skill of each.skills) {
        add(each.index, skill, TRANSFER_MODEL.partOf);
        for (const met of elementsOf.get(skill) ?? []) add(each.index, met.second, TRANSFER_MODEL.partOf * met.share);
      }
      yield;
    }
  }
  return tableOf(graph.competencies.length, rows);
}

function tableOf(count: number, rows: ReadonlyMap<number, ReadonlyMap<number, number>>): TransferTable {
  const head = new Int32Array(count + 1);
  for (let from = 0; from < count; from++) head[from + 1] = head[from]! + (rows.get(from)?.size ?? 0);
  const target = new Int32Array(head[count]!);
  const share = new Float32Array(head[count]!);
  for (const [from, row] of rows) {
    const sorted = [...row].sort(([a], [b]) => a - b);
    for (const [place, [to, carried]] of sorted.entries()) {
      target[head[from]! + place] = to;
      share[head[from]! + place] = carried;
    }
  }
  return { head, target, share };
}
