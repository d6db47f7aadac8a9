import type { Agency, Post } from '../registry/entries.ts'
import type { Caller } from './caller.ts'

/** A person as he may act: by his token, or in a post that he holds or stands in for. */
export interface Capacity extends Caller {
  readonly post?: Post['id']
}

export interface Posts {
  /** Local date of the place: `2026-11-22`. */
  readonly day: string
  readonly posts: readonly Post[]
  /** Where the caller is of an agency: whose work it takes is said there. */
  readonly agencies: readonly Agency[]
}

/**
 * Everything a person may be on a day. A supervisor is one only by a post that counts that day: the token alone gives no power
 * over others. Who stands in has the post's role at the post's place, and nobody changes sides by it: people of agencies handle,
 * everybody else files, checks and scores.
 */
export function standingIn(caller: Caller, { day, posts, agencies }: Posts): readonly Capacity[] {
  const own: Capacity = { ...caller, roles: caller.roles.filter(role => role !== 'supervisor') }
  const seats = posts.filter(post => holds(post, caller.sub, day)).map(post => seatOf(caller, post))
  const side = caller.agency !== undefined ? 'agency' : caller.area !== undefined ? 'area' : undefined
  const allowed = seats.filter(seat => seat[side ?? sideOf(seats[0])] !== undefined)
  const others = agencies
    .filter(({ id, standIns = [] }) => id !== caller.agency && standIns.some(one => takesOver(one, caller, day)))
    .map(({ id }): Capacity => ({ ...own, agency: id }))
  return [own, ...allowed, ...others]
}

function holds(post: Post, sub: string, day: string): boolean {
  const { person, role, standIn, validFrom, validTo, standInFrom, standInTo } = post
  if (!within(day, validFrom, validTo)) return false
  if (person === sub) return role === 'supervisor'
  return standIn === sub && within(day, standInFrom, standInTo)
}

const takesOver = (
  { agency, from, to }: { readonly agency: string; readonly from: string; readonly to: string },
  caller: Caller,
  day: string,
): boolean => agency === caller.agency && from <= day && day <= to

/** Both days included; absent: without end. */
const within = (day: string, from = day, to = day): boolean => from <= day && day <= to

const seatOf = ({ tenant, sub }: Caller, { id, role, at }: Post): Capacity => ({
  ...{ tenant, sub, roles: [role], post: id },
  ...at,
})

const sideOf = (seat: Capacity | undefined): 'agency' | 'area' => (seat?.agency === undefined ? 'area' : 'agency')
