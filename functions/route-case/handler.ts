import { compileCondition } from '#shared/adapters/cel/compile-condition.ts'
import { RouteCase } from '#shared/domain/messages/messages.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { queueHandler } from '#shared/runtime/queue/queue-handler.ts'
import { caseDeps } from '#shared/wiring/case-deps.ts'
import { routeCase } from './route-case.ts'

const log = lambdaLog('route-case')
const route = routeCase({ ...caseDeps(), compile: compileCondition, log })

export const handler = queueHandler({
  schema: RouteCase,
  log,
  handle: async message => {
    await route(message)
  },
})
