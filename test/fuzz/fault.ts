import type { FuzzRequest } from './request-for.ts'

export interface Fault {
  readonly operation: string
  readonly why: string
  readonly request?: FuzzRequest
}

/** Everything needed to try it by hand. */
export const faultText = ({ operation, why, request }: Fault): string =>
  `${operation} ${request?.wrong ?? ''}: ${why}\n  ${JSON.stringify(request)}`
