import { JoinCases } from '#shared/domain/messages/messages.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { queueHandler } from '#shared/runtime/queue/queue-handler.ts'
import { ledgerDeps } from '#shared/wiring/ledger-deps.ts'
import { joinCases } from './join-cases.ts'

export const handler = queueHandler({
  schema: JoinCases,
  log: lambdaLog('join-cases'),
  handle: joinCases(ledgerDeps()),
})
