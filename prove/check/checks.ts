import type { Evidence } from '../evidence/evidence.ts'
import { breaches } from './breaches.ts'
import { chain } from './chain.ts'
import type { Check, Violation } from './check.ts'
import { closedIsGone } from './closed-is-gone.ts'
import { deadLetters } from './dead-letters.ts'
import { deadlinesTold } from './deadlines-told.ts'
import { eventsTold } from './events-told.ts'
import { everythingArrives } from './everything-arrives.ts'
import { knownChildren } from './known-children.ts'
import { legalMoves } from './legal-moves.ts'
import { noEffectTwice } from './no-effect-twice.ts'
import { noOrphans } from './no-orphans.ts'
import { noPersonalData } from './no-personal-data.ts'
import { noStrangers } from './no-strangers.ts'
import { oneReportPerKey } from './one-report-per-key.ts'
import { peopleTold, toldOnce } from './people-told.ts'
import { queuesDrain } from './queues-drain.ts'
import { quietReconciling } from './quiet-reconciling.ts'
import { reportsExist } from './reports-exist.ts'
import { rightQueue } from './right-queue.ts'
import { viewsGoForward } from './views-go-forward.ts'
import { viewsRecount } from './views-recount.ts'

/** I: never broken. L: with faults off, reached in the end. */
export const CHECKS: readonly Check[] = [
  ...[reportsExist, oneReportPerKey, rightQueue, noStrangers, legalMoves, chain, breaches, noEffectTwice, toldOnce],
  ...[viewsRecount, viewsGoForward, closedIsGone, noPersonalData, deadLetters],
  ...[
    everythingArrives,
    deadlinesTold,
    queuesDrain,
    eventsTold,
    peopleTold,
    noOrphans,
    knownChildren,
    quietReconciling,
  ],
]

export interface Verdict {
  /** Nothing can mend these. */
  readonly broken: readonly Violation[]
  /** Time may. */
  readonly pending: readonly Violation[]
}

export function judge(evidence: Evidence): Verdict {
  const found = (which: boolean): Violation[] =>
    CHECKS.filter(({ eventually = false }) => eventually === which).flatMap(({ id, broken }) =>
      broken(evidence).map(what => ({ invariant: id, what })),
    )
  return { broken: [...evidence.book.seen, ...found(false)], pending: found(true) }
}
