import type { Commit } from './commit.ts'
import type { CaseEventType } from './events/case-event.ts'

/**
 * What changes no list and no timer. A report alone: routing has its say within seconds, and until then nobody has anything
 * to do with the case. A delivery: what follows from it is the agency's. Views written for either would cost two writes and two
 * reads for each report and show nothing.
 */
const QUIET: readonly CaseEventType[] = ['ReportSubmitted', 'TaskDelivered']

export const isQuiet = ({ events }: Pick<Commit, 'events'>): boolean => events.every(({ type }) => QUIET.includes(type))
