import type { Network } from './network';

/** True if a chain of progressions leads from one role to the other. O(roles + progressions). */
export function isReachable({ head, target }: Network, from: number, to: number): boolean {
  const seen = new Uint8Array(head.length);
  seen[from] = 1;
  const queue = [from];
  for (let role = queue.pop(); role !== undefined; role = queue.pop()) {
    if (role === to) return true;
    for (let step = head[role]!; step < head[role + 1]!; step++) {
      const next = target[step]!;
      if (seen[next] === 1) continue;
      seen[next] = 1;
      queue.push(next);
    }
  }
  return false;
}
