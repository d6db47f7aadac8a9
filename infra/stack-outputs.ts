import type { Resources } from './resources.ts'

/** What the CLI and the local runtime look up by name. */
export function stackOutputs({
  api,
  ledger,
  views,
  registry,
  vault,
  queues,
  caseEvents,
  photos,
  web,
  anchors,
  agencyQueues,
  identity,
}: Resources) {
  return {
    ApiUrl: api.api.attrApiEndpoint,
    LedgerTable: ledger.tableName,
    ViewsTable: views.tableName,
    RegistryTable: registry.tableName,
    VaultTable: vault.tableName,
    RoutingQueueUrl: queues.routing.queue.queueUrl,
    DeliveryQueueUrl: queues.delivery.queue.queueUrl,
    AnchorQueueUrl: queues.anchor.queue.queueUrl,
    IntakeQueueUrl: queues.intake.queue.queueUrl,
    TickQueueUrl: queues.tick.queue.queueUrl,
    ScrubQueueUrl: queues.scrub.queue.queueUrl,
    CaseEventsTopicArn: caseEvents.topicArn,
    PhotosBucket: photos.bucketName,
    WebBucket: web.bucketName,
    AnchorsBucket: anchors.bucketName,
    AgencyQueuePrefix: agencyQueues.prefix,
    OidcIssuer: identity.issuer,
    OidcAudience: identity.audience,
    ...identity.claimOutputs,
  }
}
