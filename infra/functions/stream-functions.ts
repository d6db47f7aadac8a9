import type { FunctionEntry } from './function-entry.ts'

/** A DynamoDB stream feeds two consumers without throttling, no more. */
export const STREAM_FUNCTIONS: readonly FunctionEntry[] = [
  {
    name: 'project-case',
    trigger: { kind: 'stream' },
    errorImpact: 'Worklists, timers and the public state of cases fall behind what has happened.',
    grants: (fn, to) => {
      to.ledger.grantReadTo(fn)
      to.views.grantProjectTo(fn)
      to.queues.delivery.grantSendTo(fn)
      to.queues.joining.grantSendTo(fn)
    },
  },
  {
    name: 'relay-commit',
    trigger: { kind: 'stream' },
    errorImpact: 'New cases are not routed, tasks are not delivered and subscribers hear nothing.',
    grants: (fn, to) => {
      to.queues.routing.grantSendTo(fn)
      to.queues.delivery.grantSendTo(fn)
      to.queues.joining.grantSendTo(fn)
      to.queues.anchor.grantSendTo(fn)
      to.queues.notice.grantSendTo(fn)
      to.caseEvents.grantPublishTo(fn)
    },
  },
]
