import type { Commit } from '#shared/domain/case/commit.ts'
import { deriveCaseId } from '#shared/domain/case-number/case-number.ts'
import { history, minute, tenant, ways } from '#test/support/sample-case.ts'

const SAMPLE = JSON.stringify(history(ways.Dispatched))
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g

/** The sample case under a number of its own, reported at `now` (Unix ms) and handed to an agency since. */
export function dispatchedCase(index: number, now: number): Commit[] {
  const later = now - Date.parse(minute(0))
  const text = SAMPLE.replace(TIME, time => new Date(Date.parse(time) + later).toISOString())
  const caseId = deriveCaseId(tenant, 'bench', String(index), 0)
  return (JSON.parse(text) as Commit[]).map(commit => ({ ...commit, caseId }))
}
