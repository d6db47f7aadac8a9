import type { Commit } from '../case/commit.ts'
import type { CaseEventType } from '../case/events/case-event.ts'

/** After these no list may hold the case any more, and yet an agency or another case must still hear of it. */
const LEAVING: readonly CaseEventType[] = ['CaseMerged', 'CaseUnmerged', 'TaskWithdrawn']

/** Commits that reconcile-ledger must find by their time, because no list leads to them: openings, and farewells. */
export const mustBeLookedAt = ({ seq, events }: Pick<Commit, 'seq' | 'events'>): boolean =>
  seq === 1 || events.some(({ type }) => LEAVING.includes(type))
