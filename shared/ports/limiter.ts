import type { Tenant } from '#shared/domain/registry/ids.ts'

export interface Taking {
  readonly tenant: Tenant
  /** What is limited and for whom: `client#app`, `place#330106:001`. No address and no device in the clear. */
  readonly subject: string
  readonly limit: number
  /** Names the span of time that is counted: a later one sorts after it. */
  readonly window: string
  /** Names what is counted, so that the same is counted once however often it is sent. */
  readonly mark: string
}

export interface Limiter {
  /**
   * Counts one more within the window; `over`: there were as many already, and it was not counted. Once a later window has
   * begun, by a clock that is ahead, an earlier one counts in it.
   */
  take(taking: Taking): Promise<'within' | 'over'>
}
