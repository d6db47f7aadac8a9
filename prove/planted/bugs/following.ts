import type { PlantedBug } from '../bug.ts'

/** Defects in what follows from the ledger. */
export const FOLLOWING_BUGS: readonly PlantedBug[] = [
  {
    id: 'relay-skips-on-error',
    about: 'what could not be sent is taken for sent',
    patches: [
      {
        file: 'functions/relay-commit/relay-batch.ts',
        find: 'return first ? [first.sequenceNumber] : []',
        put: 'return first ? [] : []',
      },
    ],
    functions: ['relay-commit'],
    run: 'report:relay-commit/PublishBatch/CaseEventsTopic#1=error500',
    trips: 'L4',
  },
  {
    id: 'nobody-reconciles',
    about: 'what the stream forgot stays forgotten',
    patches: [
      {
        file: 'functions/reconcile-ledger/reconcile.ts',
        find: 'const fresh = await checkNewCases(now, deps)',
        put: 'const fresh = 0',
      },
    ],
    functions: ['reconcile-ledger'],
    run: 'report:relay-commit#1=lost',
    trips: 'L1',
  },
  {
    id: 'wrong-queue',
    about: 'a task goes to another agency’s queue',
    patches: [
      {
        file: 'shared/adapters/agency/sqs/sqs-inbox.ts',
        find: 'await urlOf(tenant, agency)',
        put: "await urlOf(tenant, 'parks' as typeof agency)",
      },
    ],
    functions: ['deliver-task'],
    run: 'report:',
    trips: 'I3',
  },
  {
    id: 'receipt-before-delivery',
    about: 'the receipt is written first and the message not sent again',
    patches: [
      {
        file: 'functions/deliver-task/deliver-task.ts',
        find: 'const message = sent.get(task.noticeSeq) ?? (await deps.inbox.deliver(agencyMessage(state, task)))',
        put: "const message = 'soon'\n          late = () => deps.inbox.deliver(agencyMessage(state, task))",
      },
      {
        file: 'functions/deliver-task/deliver-task.ts',
        find: 'const sent = new Map<number, string>()',
        put: 'const sent = new Map<number, string>()\n    let late: (() => Promise<string>) | undefined',
      },
      {
        file: 'functions/deliver-task/deliver-task.ts',
        find: "deps.log.info('task.delivered'",
        put: "await late?.()\n    deps.log.info('task.delivered'",
      },
    ],
    functions: ['deliver-task'],
    run: 'report:deliver-task/PutItem/LedgerTable#1=crashAfter',
    trips: 'L1',
  },
  {
    id: 'random-message-id',
    about: 'a message that is sent again looks like another one',
    patches: [
      {
        file: 'shared/domain/messages/agency-message.ts',
        find: 'id: `${tenant}.${caseId}.${task.noticeSeq}.${task.key}`',
        put: 'id: `${tenant}.${caseId}.${Math.random()}`',
      },
    ],
    functions: ['deliver-task'],
    run: 'report:deliver-task/PutItem/LedgerTable#1=crashBefore',
    trips: 'I8',
  },
  {
    id: 'projection-without-version',
    about: 'an older view replaces a newer one',
    patches: [
      {
        file: 'shared/adapters/dynamodb/views/case-views.ts',
        find: "ConditionExpression: 'attribute_not_exists(pk) OR version < :version',\n            ExpressionAttributeValues: { ':version': view.version },",
        put: '',
      },
    ],
    functions: ['project-case'],
    run: 'handle:project-case/PutItem/ViewsTable#3=slow',
    trips: 'I9',
  },
  {
    id: 'bare-add',
    about: 'the view counts its version up by itself, and a lost answer counts twice',
    patches: [
      {
        file: 'shared/adapters/dynamodb/views/case-views.ts',
        find: 'GetCommand, PutCommand, QueryCommand',
        put: 'GetCommand, PutCommand, QueryCommand, UpdateCommand',
      },
      {
        file: 'shared/adapters/dynamodb/views/case-views.ts',
        find: 'Item: { pk: pkOf(view.tenant, view.caseId), sk: item, ...view }',
        put: 'Item: { pk: pkOf(view.tenant, view.caseId), sk: item, ...view, version: view.version - 1 }',
      },
      {
        file: 'shared/adapters/dynamodb/views/case-views.ts',
        find: "return 'written'",
        put: "await client.send(new UpdateCommand({ TableName: table, Key: { pk: pkOf(view.tenant, view.caseId), sk: item }, UpdateExpression: 'ADD version :one', ExpressionAttributeValues: { ':one': 1 } }))\n        return 'written'",
      },
    ],
    allow: { function: 'project-case', action: 'dynamodb:UpdateItem', beside: 'dynamodb:PutItem' },
    functions: ['project-case'],
    run: 'strangers:project-case/UpdateItem/ViewsTable#2=dropAfter',
    trips: 'I9',
  },
  {
    id: 'closed-stays-listed',
    about: 'a closed case waits at the desk for ever',
    patches: [
      {
        file: 'shared/domain/view/views-of.ts',
        find: "Closed: 'none',",
        put: "Closed: 'resolved',",
      },
    ],
    functions: ['project-case'],
    run: 'handle:',
    trips: 'I10',
  },
  {
    id: 'nobody-sweeps',
    about: 'deadlines pass in silence',
    patches: [
      {
        file: 'functions/sweep-timers/sweep-timers.ts',
        find: 'timerShards().map(',
        put: 'timerShards().slice(4).map(',
      },
    ],
    functions: ['sweep-timers'],
    run: 'deadline:',
    trips: 'L2',
  },
  {
    id: 'stray-dead-letter',
    about: 'a message names a case that there is not, and ends in the dead letters',
    patches: [
      {
        file: 'functions/relay-commit/relay-batch.ts',
        find: 'commits.flatMap(deliveriesOf).map(body => ({ body,',
        put: "commits.flatMap(deliveriesOf).map(({ caseId, ...rest }) => ({ ...rest, caseId: caseId.split('').reverse().join('') as typeof caseId })).map(body => ({ body,",
      },
    ],
    functions: ['relay-commit'],
    run: 'report:',
    minutes: 25,
    trips: 'I12',
  },
  {
    id: 'poisoned-queue',
    about: 'one message is never done',
    patches: [
      {
        file: 'functions/deliver-task/deliver-task.ts',
        find: 'if (!task || task.noticeSeq < seq ||',
        put: "if (task) throw new Error('never')\n    if (!task || task.noticeSeq < seq ||",
      },
    ],
    functions: ['deliver-task'],
    run: 'report:',
    trips: 'L3',
  },
  {
    id: 'ended-is-forgotten',
    about: 'what a stream lost shortly before its case ended is never sent',
    patches: [
      {
        file: 'functions/project-case/last-call.ts',
        find: 'await delivery.send(lastDeliveries(state).map(later))',
        put: 'lastDeliveries(state).map(later)',
      },
    ],
    functions: ['project-case'],
    run: 'suspend:relay-commit#9=lost',
    trips: 'L1',
  },
  {
    id: 'digests-stay',
    about: 'gathered notices are never sent',
    patches: [
      {
        file: 'functions/sweep-notices/sweep-notices.ts',
        find: 'await notices.send(rows.map(body => ({ body, group: body.tenant })))',
        put: 'rows.map(body => ({ body, group: body.tenant }))',
      },
    ],
    functions: ['sweep-notices'],
    run: 'told:',
    trips: 'L8',
  },
  {
    id: 'mail-named-anew',
    about: 'a message that is sent again looks like another',
    patches: [
      {
        file: 'functions/notify-person/send-digest.ts',
        find: 'id: messageIdOf(tenant, id), at: now',
        put: 'id: `${messageIdOf(tenant, id)}.${now}`, at: now',
      },
    ],
    functions: ['notify-person'],
    run: 'told:notify-person/UpdateItem/ViewsTable#2=crashBefore',
    trips: 'I13',
  },
]
