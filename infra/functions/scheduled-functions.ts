import { Duration } from 'aws-cdk-lib'
import type { FunctionEntry } from './function-entry.ts'

export const SCHEDULED_FUNCTIONS: readonly FunctionEntry[] = [
  {
    name: 'sweep-timers',
    trigger: { kind: 'schedule', every: Duration.minutes(1) },
    errorImpact: 'Deadlines pass without a warning or an escalation.',
    grants: (fn, to) => {
      to.views.grantFindDueTo(fn)
      to.queues.tick.grantSendTo(fn)
    },
  },
  {
    name: 'sweep-notices',
    trigger: { kind: 'schedule', every: Duration.minutes(1) },
    errorImpact: 'Notices that were gathered for a digest, or wait for the morning, are not sent.',
    grants: (fn, to) => {
      to.views.grantFindDueTo(fn)
      to.queues.notice.grantSendTo(fn)
    },
  },
  {
    name: 'reconcile-ledger',
    trigger: { kind: 'schedule', every: Duration.minutes(5) },
    errorImpact: 'A case the stream lost is not found again and waits unseen.',
    grants: (fn, to) => {
      to.ledger.grantReadTo(fn)
      to.ledger.grantFindCreatedTo(fn)
      to.registry.grantListTo(fn)
      to.views.grantReadWorklistsTo(fn)
      to.views.grantListUndeliveredTo(fn)
      to.views.grantFindDueTo(fn)
      to.views.grantProjectTo(fn)
      to.views.grantKeepCursorTo(fn)
      to.queues.routing.grantSendTo(fn)
      to.queues.delivery.grantSendTo(fn)
      to.queues.joining.grantSendTo(fn)
      to.metrics.nameTo(fn)
    },
  },
  {
    name: 'watch-queues',
    trigger: { kind: 'schedule', every: Duration.minutes(5) },
    errorImpact: 'Nobody notices when an agency stops reading its tasks.',
    grants: (fn, to) => {
      to.registry.grantListTo(fn)
      to.views.grantKeepCursorTo(fn)
      to.agencyQueues.grantWatchTo(fn)
      to.metrics.nameTo(fn)
    },
  },
  {
    name: 'sweep-vault',
    trigger: { kind: 'schedule', every: Duration.minutes(15) },
    errorImpact: 'Words and contacts of reports that were never made stay stored longer than an hour.',
    grants: (fn, to) => {
      to.vault.grantEraseOrphansTo(fn)
      to.ledger.grantReadTo(fn)
      to.views.grantKeepCursorTo(fn)
    },
  },
  {
    name: 'anchor-history',
    trigger: { kind: 'schedule', every: Duration.hours(1), drains: 'anchor' },
    errorImpact:
      'Whoever can write the ledger could rewrite what happened since the last root, and nobody could prove it.',
    grants: (fn, to) => to.anchors.grantAnchorTo(fn),
  },
  {
    name: 'compile-places',
    trigger: { kind: 'schedule', every: Duration.minutes(1) },
    errorImpact: 'Changed grids and names of places are not found; reports go by the old ones.',
    grants: (fn, to) => {
      to.registry.grantListTo(fn)
      to.views.grantKeepCursorTo(fn)
      to.places.grantReadTo(fn)
      to.places.grantWriteTo(fn)
    },
  },
  {
    name: 'train-suggester',
    trigger: { kind: 'schedule', every: Duration.days(1) },
    errorImpact: 'Suggested categories do not learn from the cases closed since.',
    grants: (fn, to) => {
      to.registry.grantListTo(fn)
      to.ledger.grantReadTo(fn)
      to.vault.grantReadTo(fn)
      to.views.grantListRequestsTo(fn)
      to.models.grantReadTo(fn)
      to.models.grantWriteTo(fn)
    },
  },
]
