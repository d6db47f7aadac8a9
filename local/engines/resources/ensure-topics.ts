import type { SubscriptionModel, TopicModel } from '#local/template/model.ts'
import type { FauxqsEngine } from '../fauxqs/fauxqs-engine.ts'

/** Makes the template's topics under their own ARNs and subscribes its queues; other protocols deliver nothing here. */
export function ensureTopics(
  { topics }: FauxqsEngine,
  models: readonly TopicModel[],
  subscriptions: readonly SubscriptionModel[],
): void {
  for (const { arn, name } of models) {
    if (topics.topics.has(arn)) continue
    const topic = { arn, name, attributes: {}, tags: new Map<string, string>(), subscriptionArns: [] }
    topics.topics.set(arn, topic)
    topics.persistence?.insertTopic(topic)
  }
  for (const model of subscriptions) {
    if (model.protocol !== 'sqs') continue
    const attributes: Record<string, string> = {
      ...(model.filterPolicy !== undefined && { FilterPolicy: JSON.stringify(model.filterPolicy) }),
      ...(model.rawMessageDelivery && { RawMessageDelivery: 'true' }),
    }
    const known = [...topics.subscriptions.values()].find(
      ({ topicArn, endpoint }) => topicArn === model.topicArn && endpoint === model.endpoint,
    )
    if (!known) {
      topics.subscribe(model.topicArn, 'sqs', model.endpoint, attributes)
      continue
    }
    known.attributes = attributes
    delete known.parsedFilterPolicy
    topics.persistence?.updateSubscriptionAttributes(known.arn, attributes)
  }
}
