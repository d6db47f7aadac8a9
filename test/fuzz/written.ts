import type { RunningStack } from '../support/running-stack.ts'

/** Items the APIs have put, the limiter's counts aside. What follows from earlier commits is written by others. */
export async function written({ local, stack }: RunningStack): Promise<number> {
  const { rows } = await local.wire.meter.snapshot()
  const views = stack.output('ViewsTable')
  return rows
    .filter(({ caller, service, operation, resource }) => {
      if (!caller.endsWith('-api') || resource === views) return false
      return (
        (service === 'dynamodb' && /^(Put|Update|Delete|BatchWrite|Transact)/.test(operation)) ||
        (service === 's3' && operation === 'PutObject')
      )
    })
    .reduce((sum, { calls, errors }) => sum + calls - errors, 0)
}
