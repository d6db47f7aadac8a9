import type { OpenedCase } from '../case/state.ts'
import { localDate } from '../place/local-date.ts'
import { validOn } from '../place/valid-on.ts'
import type { Policy } from '../policy/policy.ts'
import type { Post } from '../registry/entries.ts'
import type { Role } from '../registry/role.ts'
import type { Audience, Notice } from './notices-of.ts'
import { reporterId } from './reporter-id.ts'

/** Who is to be told, best first: whoever comes later stands in for one that cannot be reached. Ids, no addresses. */
export type Seat = readonly string[]

export interface Organisation {
  readonly posts: readonly Post[]
  readonly policy: Policy
  /** RFC 3339: when it happened. */
  readonly at: string
}

/** Everybody a notice is for, each once. `reporters` is the case with those merged into it. */
export function seatsOf(
  notice: Notice,
  state: OpenedCase,
  reporters: readonly OpenedCase[],
  { posts, policy, at }: Organisation,
): readonly Seat[] {
  const day = localDate(at, policy.routing.timeZone)
  const holding = posts.filter(post => validOn(post, day))
  const seats = [
    ...notice.audiences.flatMap(audience => seatsFor(audience, { posts: holding, day }, reporters)),
    ...(policy.notices.also[notice.kind] ?? [])
      .flatMap(role => atDesk(role, state, holding))
      .map(post => seatOf(post, day)),
  ]
  return [...new Map(seats.map(seat => [seat[0], seat])).values()]
}

function seatsFor(
  audience: Audience,
  { posts, day }: { readonly posts: readonly Post[]; readonly day: string },
  reporters: readonly OpenedCase[],
): readonly Seat[] {
  switch (audience.to) {
    case 'person':
      return [[personId(audience.person)]]
    case 'reporter':
      return reporters.flatMap(reportersOf)
    case 'posts':
      return posts.filter(({ id }) => audience.posts.includes(id)).map(post => seatOf(post, day))
    case 'agency': {
      const { agency, handler } = audience
      const handlers = posts.filter(({ role, at }) => role === 'handler' && 'agency' in at && at.agency === agency)
      const people = handler === undefined ? handlers.map(post => seatOf(post, day)) : [[personId(handler)]]
      return [[`agency.${agency}`], ...people]
    }
    default:
      return audience satisfies never
  }
}

/** Those who hold the role at the desk of the case, or at the nearest level above that has one. */
function atDesk(role: Role, { place, desk }: OpenedCase, posts: readonly Post[]): readonly Post[] {
  const upwards = place.path.slice(0, place.path.indexOf(desk) + 1).reverse()
  for (const area of upwards.length > 0 ? upwards : [desk]) {
    const there = posts.filter(post => post.role === role && 'area' in post.at && post.at.area === area)
    if (there.length > 0) return there
  }
  return []
}

const personId = (subject: string): string => `person.${subject}`

/** On the days given for it the stand-in comes first; one without days helps out where the holder cannot be reached. */
function seatOf({ person, standIn, standInFrom, standInTo }: Post, day: string): Seat {
  if (standIn === undefined) return [personId(person)]
  if (standInFrom === undefined && standInTo === undefined) return [personId(person), personId(standIn)]
  const standsIn = validOn({ validFrom: standInFrom, validTo: standInTo }, day)
  return standsIn ? [personId(standIn), personId(person)] : [personId(person)]
}

/** Of the public only who said so; a grid worker is one of us. */
const reportersOf = ({ caseId, reports }: OpenedCase): readonly Seat[] =>
  reports.flatMap(({ channel, by, person, notify }) => {
    if (notify && person) return [[reporterId(caseId, person)]]
    return channel === 'worker' ? [[personId(by)]] : []
  })
