import type { FunctionEntry } from './function-entry.ts'

export const QUEUE_FUNCTIONS: readonly FunctionEntry[] = [
  {
    name: 'intake-report',
    trigger: { kind: 'queue', queue: 'intake' },
    errorImpact: 'Reports of hotlines, sensors and other platforms wait in the intake queue and become no cases.',
    grants: (fn, to) => {
      to.ledger.grantAppendTo(fn)
      to.registry.grantReadTo(fn)
      to.places.grantReadTo(fn)
      to.vault.grantKeepTo(fn)
      to.photos.grantShowTo(fn)
      to.metrics.nameTo(fn)
      fn.acknowledgeUnused(
        ['s3:GetObject', 's3:ListBucket'],
        'For agencies’ systems that resolve a task with photos; the rig’s partners send none.',
      )
    },
  },
  {
    name: 'route-case',
    trigger: { kind: 'queue', queue: 'routing' },
    errorImpact: 'New cases are not sent to any agency and stay with the desk.',
    grants: (fn, to) => {
      to.ledger.grantAppendTo(fn)
      to.registry.grantReadTo(fn)
      to.vault.grantReadTo(fn)
      to.models.grantReadTo(fn)
      fn.acknowledgeUnused(
        ['dynamodb:GetItem', 's3:GetObject', 's3:ListBucket'],
        'Where a policy trusts suggested categories without a person; the rig’s policies do not.',
      )
    },
  },
  {
    name: 'deliver-task',
    trigger: { kind: 'queue', queue: 'delivery' },
    errorImpact: "Tasks do not reach the agencies' own queues and systems; they stand in the worklists only.",
    grants: (fn, to) => {
      to.ledger.grantAppendTo(fn)
      to.registry.grantLookUpTo(fn)
      to.agencyQueues.grantDeliverTo(fn)
      to.vault.grantReadWebhookSecretsTo(fn)
      to.trustedHosts.nameTo(fn)
    },
  },
  {
    name: 'join-cases',
    trigger: { kind: 'queue', queue: 'joining' },
    errorImpact: 'A merged case stands alone: its parent does not know of it.',
    grants: (fn, to) => to.ledger.grantAppendTo(fn),
  },
  {
    name: 'tick-case',
    trigger: { kind: 'queue', queue: 'tick' },
    errorImpact: 'Deadlines pass without a warning or an escalation.',
    grants: (fn, to) => {
      to.ledger.grantAppendTo(fn)
      to.registry.grantReadTo(fn)
      to.views.grantProjectTo(fn)
    },
  },
  {
    name: 'notify-person',
    trigger: { kind: 'queue', queue: 'notice' },
    errorImpact:
      'People are not told of their tasks and deadlines, nor reporters of the outcome; lists still show both.',
    grants: (fn, to) => {
      to.ledger.grantReadTo(fn)
      to.registry.grantReadTo(fn)
      to.vault.grantReadTo(fn)
      to.views.grantGatherNoticesTo(fn)
      to.notices.grantSendTo(fn)
      to.metrics.nameTo(fn)
    },
  },
  {
    name: 'scrub-photo',
    trigger: { kind: 'queue', queue: 'scrub' },
    errorImpact: 'Uploaded photos stay in quarantine and nobody sees them; after a day they are gone.',
    grants: (fn, to) => to.photos.grantScrubTo(fn),
  },
]
