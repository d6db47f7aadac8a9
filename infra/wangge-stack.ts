import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { ApiFunction } from './constructs/api-function.ts'
import { DEPLOYED_FUNCTIONS } from './functions/deployed-functions.ts'
import { makeFunction } from './make-function.ts'
import { makeResources } from './resources.ts'
import { ROUTES } from './routes.ts'
import { stackOutputs } from './stack-outputs.ts'

export interface WanggeStackProps extends StackProps {
  readonly bundles: string
  readonly partners: readonly string[]
}

/** Everything of one stage, in one account and region. */
export class WanggeStack extends Stack {
  constructor(scope: Construct, id: string, { bundles, partners, ...props }: WanggeStackProps) {
    super(scope, id, props)
    const resources = makeResources(this)
    const { ops, api, queues } = resources
    queues.intake.letSend(partners)
    const functions = DEPLOYED_FUNCTIONS.map(entry => makeFunction(this, { bundles, ops }, entry, resources))
    const apis = functions.filter(fn => fn instanceof ApiFunction)
    api.serve(ROUTES, new Map(apis.map(fn => [fn.name, fn])))
    // Without a dimension: all functions of an account share one pool of concurrent executions, so any throttle concerns us.
    ops.alarm(this, 'Throttles', {
      runbook: 'functions-throttled',
      errorImpact: 'Requests are refused and queues wait, because the account has no free executions left.',
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'Throttles',
        period: Duration.minutes(5),
        statistic: 'Sum',
      }),
      threshold: 1,
    })
    for (const [name, value] of Object.entries(stackOutputs(resources))) new CfnOutput(this, name, { value })
  }
}
