import type { Identity, ResourceContext } from './resource-type.ts'

interface IgnoredType {
  readonly reason: string
  /** What other resources may still refer to. */
  identify(context: ResourceContext): Identity
}

const named =
  (service: string, prefix: string, property: string) =>
  (context: ResourceContext): Identity => {
    const name = context.name(property, { longest: 255 })
    return { ref: name, attributes: { Arn: context.arn(service, `${prefix}${name}`) } }
  }

const anonymous = (context: ResourceContext): Identity => ({ ref: context.logicalId, attributes: {} })

/** Resource types that do nothing on one machine. Their properties are not read; each says why. */
export const IGNORED_TYPES: Readonly<Record<string, IgnoredType>> = {
  'AWS::CDK::Metadata': { reason: 'usage statistics of the CDK', identify: anonymous },
  'AWS::Logs::LogGroup': {
    reason: 'log lines are kept by the local functions',
    identify: context => {
      const name = context.name('LogGroupName', { longest: 512 })
      return { ref: name, attributes: { Arn: context.arn('logs', `log-group:${name}:*`) } }
    },
  },
  'AWS::Logs::MetricFilter': { reason: 'metrics are read from log lines by CloudWatch only', identify: anonymous },
  'AWS::CloudWatch::Alarm': {
    reason: 'nobody is woken by a machine of their own',
    identify: named('cloudwatch', 'alarm:', 'AlarmName'),
  },
  'AWS::CloudWatch::CompositeAlarm': {
    reason: 'nobody is woken by a machine of their own',
    identify: named('cloudwatch', 'alarm:', 'AlarmName'),
  },
  'AWS::CloudWatch::Dashboard': {
    reason: 'a picture in the console',
    identify: named('cloudwatch', 'dashboard/', 'DashboardName'),
  },
  'AWS::KMS::Alias': {
    reason: 'a second name; ARNs of the key itself are used',
    identify: named('kms', '', 'AliasName'),
  },
}
