import { TRANSITIONS } from '#shared/domain/case/transitions.ts'
import type { Answer, Call, Receipt } from './api.ts'
import type { RunningStack } from './running-stack.ts'

/** Who asks by which door: handlers by their task, grid workers and supervisors by the case, the reporter by his code. */
const HANDLERS = /^(handler|seat)-/
const OUTDOORS = /^worker-/

export interface Acting extends Call {
  /** The key of a task, `A1`; absent: the lead's, or the case. */
  readonly task?: string
  readonly body?: object
}

/** People who act on cases over HTTP; `done` holds every action that was ever allowed, as `on.name`. */
export function actors({ api, local }: RunningStack) {
  const done = new Set<string>()
  const evidence = async () => ({
    ...{ words: '现场情况属实 🚧', photos: [await api.photo()], position: { lat: 30.27, lon: 120.114 } },
  })
  const resolution = async () => ({ words: '已处理 🚧', before: [await api.photo()], after: [await api.photo()] })

  async function ask(who: string, action: string, of: Receipt, acting: Acting = {}): Promise<Answer> {
    const { task, ...call } = acting
    const lead = task ?? (await leadOf(of, who))
    const path =
      who === 'reporter'
        ? `/api/t/xihu/cases/${of.number}`
        : HANDLERS.test(who) || task
          ? `/api/tasks/${of.caseId}.${lead}`
          : `/api/${OUTDOORS.test(who) ? '' : 'desk/'}cases/${of.number}`
    const headers = { ...call.headers, ...(who === 'reporter' && { 'follow-up-code': of.code }) }
    const answer = await api.post(`${path}/${action}`, {
      ...{ body: {}, ...call, headers },
      ...(who !== 'reporter' && { as: who }),
    })
    if (answer.status === 200) done.add(nameOf(action, path.startsWith('/api/tasks/') ? lead : undefined))
    return answer
  }

  /** The running lead's key; returns and rulings count on. */
  async function leadOf({ number }: Receipt, who: string): Promise<string> {
    if (!HANDLERS.test(who)) return 'L1'
    const { body } = await api.get(`/api/desk/cases?number=${number}`, { as: 'acceptor-a' })
    const [row] = body.items as { task?: string }[]
    return row?.task ?? 'L1'
  }

  /** It must be allowed, and lead there. */
  async function does(who: string, action: string, of: Receipt, status?: string, acting?: Acting): Promise<Answer> {
    const answer = await ask(who, action, of, acting)
    const said = `${who} ${action}: ${JSON.stringify(answer.body)}`
    if (answer.status !== 200 || (status !== undefined && answer.body.status !== status)) throw new Error(said)
    await local.idle()
    return answer
  }

  return { ask, does, done, evidence, resolution }
}

function nameOf(action: string, task: string | undefined): string {
  const on = task === undefined ? ['case', 'lead'] : task.startsWith('A') ? ['assist'] : ['lead']
  const row = TRANSITIONS.find(({ name, on: kind }) => name === action && on.includes(kind))
  return `${row?.on}.${action}`
}
