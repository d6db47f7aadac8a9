import { Duration, Lazy, Validations } from 'aws-cdk-lib'
import { CfnRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { EnvName } from '#shared/runtime/env-names.ts'
import type { Grant } from './grant.ts'
import type { OpsTopic } from './ops-topic.ts'

/** What every function of a stack shares. */
export interface FunctionSetting {
  /** Folder with one bundle per function: `<folder>/<function>/index.js`. */
  readonly bundles: string
  readonly ops: OpsTopic
}

export interface BundledFunctionProps {
  readonly setting: FunctionSetting
  /** The folder below functions/, verb-noun. */
  readonly name: string
  /** One sentence: what people lose while this function fails. It becomes the alarm's text. */
  readonly errorImpact: string
  readonly timeout: Duration
  readonly memoryMb?: number
  /** Errors within 5 minutes that raise the alarm; 1 by default. */
  readonly errorThreshold?: number
}

/** One function with its own role, log group and alarm; it may do nothing until something is granted with `allow`. */
export class BundledFunction extends Construct {
  readonly name: string
  readonly lambda: LambdaFunction
  private readonly role: Role
  /** Grants without a user, with the reason: the template's metadata carries them to the least-privilege report. */
  private readonly acknowledged: { readonly actions: readonly string[]; readonly reason: string }[] = []

  constructor(scope: Construct, props: BundledFunctionProps) {
    super(scope, props.name)
    const { setting, name, errorImpact, timeout, memoryMb = 512, errorThreshold = 1 } = props
    this.name = name
    // Who did what is in these logs (ids only): access and audit logs are kept a year, the law asks for six months.
    const logGroup = new LogGroup(this, 'Logs', { retention: RetentionDays.ONE_YEAR })
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    const metadata = Lazy.any({ produce: () => this.acknowledged })
    if (this.role.node.defaultChild instanceof CfnRole)
      this.role.node.defaultChild.addMetadata('wangge:unused', metadata)
    this.lambda = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(`${setting.bundles}/${name}`),
      handler: 'index.handler',
      description: name,
      role: this.role,
      logGroup,
      timeout,
      memorySize: memoryMb,
      environment: { POWERTOOLS_SERVICE_NAME: name },
    })
    this.allow({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
      unused: 'Lambda itself writes the logs with it, not the code.',
    })
    setting.ops.alarm(this, 'Errors', {
      runbook: `${name}-errors`,
      errorImpact,
      metric: this.lambda.metricErrors({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: errorThreshold,
    })
    Validations.of(this.lambda).acknowledge(
      {
        id: 'Serverless-LambdaDLQ',
        reason:
          'Only asynchronous calls use it: queues and streams bring their own, and a missed schedule is made up by the next.',
      },
      {
        id: 'Serverless-LambdaTracing',
        reason:
          'Log lines carry the case and the command from function to function; tracing would need a grant on every resource.',
      },
    )
  }

  setEnvironment(env: Partial<Record<EnvName, string>>): void {
    for (const [name, value] of Object.entries(env)) this.lambda.addEnvironment(name, value)
  }

  /** Some of what it was granted is used by nothing the fault rig sees, for this reason (`npm run prove -- --iam`). */
  acknowledgeUnused(actions: readonly string[], reason: string): void {
    this.acknowledged.push({ actions, reason })
  }

  allow(grant: Grant): void {
    const { actions, resources, env = {}, wildcards, unused, conditions } = grant
    if (unused !== undefined) this.acknowledgeUnused(actions, unused)
    this.role.addToPolicy(
      new PolicyStatement({ actions: [...actions], resources: [...resources], ...(conditions && { conditions }) }),
    )
    this.setEnvironment(env)
    for (const finding of wildcards?.findings ?? []) {
      Validations.of(this).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${finding}]`,
        reason: wildcards?.reason ?? '',
      })
    }
  }
}
