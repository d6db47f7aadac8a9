import { Topic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import type { BundledFunction } from './bundled-function.ts'

/** Every public event of every case, for whoever subscribes; messages carry ids only, so no key of our own. */
export class CaseEventsTopic extends Construct {
  private readonly topic: Topic

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.topic = new Topic(this, 'Topic', { enforceSSL: true })
  }

  get topicArn(): string {
    return this.topic.topicArn
  }

  grantPublishTo(fn: BundledFunction): void {
    const { topicArn } = this.topic
    fn.allow({ actions: ['sns:Publish'], resources: [topicArn], env: { CASE_EVENTS_TOPIC_ARN: topicArn } })
  }
}
