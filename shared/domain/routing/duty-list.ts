import * as z from 'zod'
import { Names } from '../registry/names.ts'

/** Names a list in the ids of its rules: `2026-11::rubbish`. */
export const ListId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,19}$/)

/** The list a place is set up with, whose rules name no list; it counts until the first one is published. */
export const UNNAMED_LIST = 'all'

/** A version of the duty list: a draft can be changed, a published one never. */
export const DutyList = z.strictObject({
  id: ListId,
  name: Names,
  status: z.enum(['draft', 'published']),
  /** The list it was copied from. */
  basedOn: z.string().max(20).optional(),
  /** RFC 3339; only of a published one. */
  effectiveFrom: z.iso.datetime({ offset: true }).optional(),
  /** How many rules it had when it was published, and the digest of them all. */
  rules: z.int().optional(),
  digest: z.string().optional(),
})
export type DutyList = z.infer<typeof DutyList>

const MARK = '::'

export const listOfRule = (ruleId: string): string =>
  ruleId.includes(MARK) ? (ruleId.split(MARK, 1)[0] ?? UNNAMED_LIST) : UNNAMED_LIST

/** The rule's id in another list. */
export function inList(ruleId: string, list: string): string {
  const own = ruleId.includes(MARK) ? ruleId.slice(ruleId.indexOf(MARK) + MARK.length) : ruleId
  return list === UNNAMED_LIST ? own : `${list}${MARK}${own}`
}

/** The list that counts at a time: the one published last before it; the unnamed one as long as there is none. */
export function activeList(lists: readonly DutyList[], at: string): string {
  const time = Date.parse(at)
  const [newest] = lists
    .flatMap(({ id, status, effectiveFrom }) =>
      status === 'published' && effectiveFrom !== undefined ? [{ id, from: Date.parse(effectiveFrom) }] : [],
    )
    .filter(({ from }) => from <= time)
    .sort((a, b) => b.from - a.from || (a.id < b.id ? 1 : -1))
  return newest?.id ?? UNNAMED_LIST
}
