import { DomainError } from '#shared/domain/errors/domain-error.ts'

/** 429 until the hour of `now` (RFC 3339) is over; `what` is for the log. */
export const flooded = (what: string, now: string): DomainError =>
  new DomainError('rate.limited', what, {
    params: { seconds: 3600 - Number(now.slice(14, 16)) * 60 - Number(now.slice(17, 19)) },
  })
