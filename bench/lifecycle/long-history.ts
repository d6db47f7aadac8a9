import type { Commit } from '#shared/domain/case/commit.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { history, overdue, ways, words } from '#test/support/sample-case.ts'

/** A case that is being handled, with that many events: what it went through and then notes upon notes. */
export function longHistory(events: number): readonly Commit[] {
  const begun = [...ways.Handling, overdue(1)]
  const made = begun.flatMap(step => ('type' in step ? [step] : step)).length
  const note: CaseEvent = { type: 'CaseMarked', mark: 'note', by: 'dispatcher-a', words }
  return history([...begun, ...Array.from({ length: events - made }, () => note)])
}
