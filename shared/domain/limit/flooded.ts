import { DomainError } from '../errors/domain-error.ts'

const SECONDS = { hour: 3600, minute: 60 } as const
/** How much of a time (RFC 3339, UTC) names its span. */
const LENGTH = { hour: 13, minute: 16 } as const

export type Span = keyof typeof SECONDS

/** The hour or minute that is counted: `2026-11-22T08`. */
export const windowOf = (now: string, span: Span): string => now.slice(0, LENGTH[span])

/** Beyond a limit until the span is over: rate.limited, with the seconds that are left of it. */
export const flooded = (now: string, span: Span): DomainError =>
  new DomainError('rate.limited', 'More than one sender may send', {
    params: { seconds: SECONDS[span] - (Math.floor(Date.parse(now) / 1000) % SECONDS[span]) },
  })
