import { readDate } from '#shared/domain/open311/read-date.ts'
import { type Form, lastOf } from '#shared/domain/open311/read-form.ts'
import { type Complaint, Open311Refusal } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import { isOpen, type RequestEntry } from '#shared/domain/open311/request-entry.ts'
import type { Position } from '#shared/domain/place/position.ts'
import type { BothNames } from '#shared/domain/registry/names.ts'

const SPAN_MS = 90 * 24 * 3_600_000
export const MOST = 1000

export interface RequestFilter {
  readonly start: string
  readonly end: string
  readonly page: number
  readonly pageSize: number
  readonly extensions: boolean
  /** Absent: every request passes. */
  readonly passes?: (entry: RequestEntry) => boolean
  readonly bbox?: (position: Position | null) => boolean
}

/** The filters of GET requests. Throws a refusal that names everything wrong with them. */
export function requestFilter(form: Form, now: string): RequestFilter {
  const complaints: Complaint[] = []
  const complain = (description: BothNames) => void complaints.push({ code: 400, description })
  const date = (name: string) => {
    const text = lastOf(form, name)
    const at = text === undefined ? undefined : readDate(text)
    if (text !== undefined && at === undefined) complain(REFUSALS.date(name))
    return at
  }
  const whole = (name: string, preset: number, most: number) => {
    const text = lastOf(form, name)
    if (text === undefined) return preset
    if (/^[1-9]\d{0,5}$/.test(text) && Number(text) <= most) return Number(text)
    complain(REFUSALS.wholeNumber(name, most))
    return preset
  }
  const { start, end } = span(date('start_date'), date('end_date'), now)
  if (start > end) complain(REFUSALS.datesTurned)
  if (Date.parse(end) - Date.parse(start) > SPAN_MS) complain(REFUSALS.datesApart)
  const [after, before] = [date('updated_after'), date('updated_before')]
  const status = listOf(form, 'status').map(one => one.toLowerCase())
  if (status.some(one => one !== 'open' && one !== 'closed')) complain(REFUSALS.status)
  const codes = listOf(form, 'service_code')
  const box = boxOf(lastOf(form, 'bbox'))
  if (box === null) complain(REFUSALS.box)
  const filter = {
    ...{ start, end, page: whole('page', 1, 100_000), pageSize: whole('page_size', MOST, MOST) },
    extensions: lastOf(form, 'extensions') === 'true',
    ...(box && { bbox: (at: Position | null) => at !== null && inBox(box, at) }),
  }
  if (complaints.length > 0) throw new Open311Refusal(complaints)
  const tests: ((entry: RequestEntry) => boolean)[] = []
  if (status.length > 0) tests.push(entry => status.includes(isOpen(entry) ? 'open' : 'closed'))
  if (codes.length > 0) tests.push(({ category }) => category !== undefined && codes.includes(category))
  if (after !== undefined) tests.push(({ updated }) => updated >= after)
  if (before !== undefined) tests.push(({ updated }) => updated <= before)
  return { ...filter, ...(tests.length > 0 && { passes: entry => tests.every(test => test(entry)) }) }
}

/** What is left out is 90 days from the other end; nothing said: the last 90 days. */
function span(start: string | undefined, end: string | undefined, now: string) {
  const shifted = (at: string, by: number) => new Date(Date.parse(at) + by).toISOString()
  if (start === undefined) return { start: shifted(end ?? now, -SPAN_MS), end: end ?? now }
  const latest = shifted(start, SPAN_MS)
  return { start, end: end ?? (latest < now || start > now ? latest : now) }
}

export const listOf = (form: Form, name: string): readonly string[] =>
  form
    .filter(([given]) => given === name)
    .flatMap(([, value]) => value.split(','))
    .map(part => part.trim())
    .filter(Boolean)

type Box = readonly [west: number, south: number, east: number, north: number]

function boxOf(text: string | undefined): Box | null | undefined {
  if (text === undefined) return undefined
  const numbers = text.split(',').map(part => (part.trim() === '' ? Number.NaN : Number(part)))
  const [west = 0, south = 0, east = 0, north = 0] = numbers
  if (numbers.length !== 4 || !numbers.every(Number.isFinite) || west > east || south > north) return null
  return [west, south, east, north]
}

const inBox = ([west, south, east, north]: Box, { lat, lon }: Position): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north
