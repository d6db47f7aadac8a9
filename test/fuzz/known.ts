import { sha256Hex } from '#shared/domain/hash/digest.ts'
import type { RunningStack } from '../support/running-stack.ts'

/** What the fuzz knows of the place: real numbers, tasks and a key, so that more than 404s are met. */
export interface Known {
  readonly numbers: readonly string[]
  /** The follow-up code of the first of the numbers. */
  readonly code: string
  readonly tasks: readonly string[]
  readonly apiKey: string
  /** Tokens by what they may. */
  readonly tokens: readonly string[]
  /** Somebody's token for each scope. */
  readonly tokenFor: Readonly<Record<string, string>>
}

const PEOPLE: Readonly<Record<string, string>> = {
  'worker-a': 'wangge/report',
  'handler-sanitation': 'wangge/task',
  'acceptor-a': 'wangge/desk',
  'dispatcher-a': 'wangge/desk',
  'registrar-a': 'wangge/registry',
  'supervisor-a': 'wangge/supervise',
}

/** Reports that are there, and an application's key. */
export async function learn({ api, local, tasksOf }: RunningStack): Promise<Known> {
  const input = { words: '垃圾', category: 'GB.event.0110', place: { position: { lat: 30.24, lon: 120.1294 } } }
  const receipts = [await api.report({ words: '不清楚' }), await api.report(input, 'worker-a'), await api.report(input)]
  await local.idle()
  const tasks = (await tasksOf('sanitation')).map(({ data }) => data.task)
  const secret = 'only-for-the-fuzz-0123456789'
  const registrar = await local.tokenFor('registrar-a')
  await fetch(`${local.url}/api/registry/apiClient/fuzz`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${registrar}`, 'content-type': 'application/json', 'if-none-match': '*' },
    body: JSON.stringify({ id: 'fuzz', name: { zh: '随机测试' }, secretHash: sha256Hex(secret), perMinute: 600 }),
  })
  const named = await Promise.all(
    Object.entries(PEOPLE).map(async ([person, scope]) => [scope, await local.tokenFor(person)] as const),
  )
  return {
    numbers: receipts.map(({ number }) => number),
    code: receipts[0]?.code ?? '',
    tasks,
    apiKey: `fuzz.${secret}`,
    tokens: [...named.map(([, token]) => token), 'not-a-token'],
    tokenFor: Object.fromEntries(named),
  }
}
