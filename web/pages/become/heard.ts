/** Puts what was heard of somebody, and their answers to questions back, into the fields of the question. */
import { numberIn } from '../words/typed';
import { WISH_NAMES, type Wish } from './become-address';
import type { Heard } from './futures-query';

/** A wish with what was heard of somebody's own words; their text itself is kept nowhere. */
export function withHeard(wish: Wish, heard: readonly Heard[]): Wish {
  return heard.reduce((next, { field, value }) => (field === null ? next : put(next, field, value)), wish);
}

/** A wish with a value in the field of the question that is called so, as answers name it. */
export function put(wish: Wish, field: string, value: string): Wish {
  const { me } = wish;
  switch (field) {
    case 'wishes':
      return { ...wish, wishes: [...new Set([...wish.wishes, ...WISH_NAMES.filter((each) => each === value)])] };
    case 'towards':
      return { ...wish, towards: [...new Set([...wish.towards, value])].slice(0, 5) };
    case 'not':
      return { ...wish, not: [...new Set([...wish.not, value])].slice(0, 20) };
    case 'brings':
      return { ...wish, brings: [...new Set([...wish.brings, value])].slice(0, 20) };
    case 'circumstances':
      return { ...wish, circumstances: [...new Set([...wish.circumstances, value])].slice(0, 10) };
    case 'minPayUsd':
      return { ...wish, minPayUsd: wish.minPayUsd ?? numberIn(value, 0, 10_000_000) };
    case 'maxStudyYears':
      return { ...wish, maxStudyYears: numberIn(value, 0, 15) };
    case 'profile.education':
      return { ...wish, me: { ...me, education: value as Wish['me']['education'] } };
    case 'profile.fullTimeStudy':
      return { ...wish, me: { ...me, fullTimeStudy: value === 'true' } };
    case 'profile.payNow':
      return { ...wish, me: { ...me, payNow: me.payNow ?? numberIn(value, 0, 10_000_000) } };
    case 'profile.jobIsGone':
      return { ...wish, me: { ...me, jobIsGone: true } };
    case 'profile.credentials':
      return { ...wish, me: { ...me, credentials: [...new Set([...me.credentials, value])] } };
    case 'profile.pastRoles': {
      // "machinist:10" is an earlier job, "9" years in the job held.
      const [, ref = wish.from, years = value] = /^(.+):([\d.]+)$/.exec(value) ?? [];
      const others = me.pastRoles.filter((past) => past.ref !== ref);
      return { ...wish, me: { ...me, pastRoles: [...others, { ref, years: Number(years) }] } };
    }
    default:
      return wish;
  }
}
