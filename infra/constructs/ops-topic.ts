import { Aws } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'

export interface AlarmProps {
  /** The section of docs/runbook.md that tells what to do. */
  readonly runbook: string
  /** What people lose while this lasts. */
  readonly errorImpact: string
  readonly metric: IMetric
  /** Alarms at this value or above. */
  readonly threshold: number
  readonly evaluationPeriods?: number
}

/** Where every alarm goes; whoever is on duty subscribes to it. */
export class OpsTopic extends Construct {
  readonly topic: Topic

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.topic = new Topic(this, 'Topic', { enforceSSL: true })
    // A topic policy of our own replaces the default one, through which CloudWatch would have been let in.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    )
  }

  alarm(scope: Construct, id: string, props: AlarmProps): void {
    const { runbook, errorImpact, metric, threshold, evaluationPeriods = 1 } = props
    const alarm = new Alarm(scope, id, {
      alarmDescription: `${errorImpact} What to do: docs/runbook.md#${runbook}`,
      metric,
      threshold,
      evaluationPeriods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
  }
}
