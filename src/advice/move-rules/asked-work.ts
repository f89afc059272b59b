/** What a door asks for in years of related work, next to what somebody can bring. */
import type { EntryWay } from '../doors/entry';
import { MOVE_MODEL } from '../numbers/move-model';

/** True if the work that the door names can't be had in the job held, and a year or more of it is missing. */
export function cannotServe({ door, experience }: EntryWay): boolean {
  return door.experienceIn.length > 0 && experience >= MOVE_MODEL.mostMissing;
}

/** Years of related work from which a door is shut to people from other lines. */
export function shutFrom({ door }: EntryWay): number {
  return door.experienceIn.length > 0 ? MOVE_MODEL.shutFrom.named : MOVE_MODEL.shutFrom.any;
}
