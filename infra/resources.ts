import { Duration, type Stack, Validations } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { AgencyQueues } from './constructs/agency-queues.ts'
import { AnchorsBucket } from './constructs/anchors-bucket.ts'
import { CaseEventsTopic } from './constructs/case-events-topic.ts'
import { DerivedBucket } from './constructs/derived-bucket.ts'
import { HttpApi } from './constructs/http-api.ts'
import { Identity } from './constructs/identity.ts'
import { LedgerTable } from './constructs/ledger-table.ts'
import { Notices } from './constructs/notices.ts'
import { OpsTopic } from './constructs/ops-topic.ts'
import { OwnMetrics } from './constructs/own-metrics.ts'
import { PhotosBucket } from './constructs/photos-bucket.ts'
import { RegistryTable } from './constructs/registry-table.ts'
import { TrustedHosts } from './constructs/trusted-hosts.ts'
import { VaultTable } from './constructs/vault-table.ts'
import { ViewsTable } from './constructs/views-table.ts'
import { WebBucket } from './constructs/web-bucket.ts'
import { WorkQueue } from './constructs/work-queue.ts'

export type Resources = ReturnType<typeof makeResources>

/** Everything that holds data or messages; functions come later and are granted what they need of it. */
export function makeResources(stack: Stack) {
  const ops = new OpsTopic(stack, 'Ops')
  const identity = new Identity(stack, 'Identity')
  const api = new HttpApi(stack, 'Http', { identity, ops })
  const queues = {
    routing: new WorkQueue(stack, 'Routing', { name: 'routing', urlEnv: 'ROUTING_QUEUE_URL' }),
    delivery: new WorkQueue(stack, 'Delivery', { name: 'delivery', urlEnv: 'DELIVERY_QUEUE_URL' }),
    joining: new WorkQueue(stack, 'Joining', { name: 'joining', urlEnv: 'JOINING_QUEUE_URL' }),
    anchor: new WorkQueue(stack, 'Anchor', { name: 'anchor', urlEnv: 'ANCHOR_QUEUE_URL' }),
    notice: new WorkQueue(stack, 'Notice', { name: 'notice', urlEnv: 'NOTICE_QUEUE_URL' }),
    intake: new WorkQueue(stack, 'Intake', { name: 'intake' }),
    tick: new WorkQueue(stack, 'Tick', { name: 'tick', urlEnv: 'TICK_QUEUE_URL' }),
    scrub: new WorkQueue(stack, 'Scrub', { name: 'scrub' }),
  }
  const trustedHosts = new TrustedHosts(stack, 'Trusted')
  return {
    ops,
    identity,
    api,
    trustedHosts,
    metrics: new OwnMetrics(stack, 'OwnMetrics', { namespace: stack.stackName, ops }),
    queues,
    ledger: new LedgerTable(stack, 'Ledger'),
    views: new ViewsTable(stack, 'Views'),
    registry: new RegistryTable(stack, 'Registry'),
    vault: new VaultTable(stack, 'Vault'),
    streamFailures: streamFailures(stack, ops),
    caseEvents: new CaseEventsTopic(stack, 'CaseEvents'),
    notices: new Notices(stack, 'Notices', { siteOrigin: api.api.attrApiEndpoint, trustedHosts }),
    photos: new PhotosBucket(stack, 'Photos', { scrub: queues.scrub, siteOrigin: api.api.attrApiEndpoint }),
    models: new DerivedBucket(stack, 'Models', { prefix: 'models/', env: 'MODELS_BUCKET' }),
    places: new DerivedBucket(stack, 'Places', { prefix: 'places/', env: 'PLACES_BUCKET' }),
    web: new WebBucket(stack, 'Web'),
    anchors: new AnchorsBucket(stack, 'Anchors'),
    agencyQueues: new AgencyQueues(stack.stackName),
  }
}

function streamFailures(scope: Construct, ops: OpsTopic): Queue {
  const queue = new Queue(scope, 'StreamFailures', {
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  })
  const reason = 'It is a place for failures itself: nothing reads it but people, told by its alarm.'
  Validations.of(queue).acknowledge({ id: 'AwsSolutions-SQS3', reason }, { id: 'Serverless-SQSRedrivePolicy', reason })
  ops.alarm(queue, 'NotEmpty', {
    runbook: 'stream-failures-not-empty',
    errorImpact: 'Some cases are missing from worklists or were not sent on, until reconcile-ledger finds them.',
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
    threshold: 1,
  })
  return queue
}
