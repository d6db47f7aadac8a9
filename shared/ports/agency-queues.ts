import type { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'

/** What the agency attaches to the AWS identity that reads its tasks. */
export interface ConsumerPolicy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly {
    readonly Effect: 'Allow'
    readonly Action: readonly string[]
    readonly Resource: string
  }[]
}

export interface AgencyQueue {
  readonly url: string
  readonly arn: string
  readonly consumerPolicy: ConsumerPolicy
}

/** The queues on which agencies get their tasks: made at run time, one and its dead-letter queue for each agency. */
export interface AgencyQueues {
  /**
   * Makes the agency's queue or brings it to its present settings; repeatable. `consumerAccount` (12 digits) may read it,
   * absent: this deployment's own account only.
   */
  ensure(tenant: Tenant, agency: AgencyId, consumerAccount?: string): Promise<AgencyQueue>
}
