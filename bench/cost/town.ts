import type { Local } from '#local/local.ts'
import { keyOf } from '../../prove/drive/key-of.ts'
import { MATTERS, subOf, type Who } from '../../prove/place/places.ts'

const TENANT = 'alpha'

export interface TownCase {
  readonly caseId: string
  /** The reporter's follow-up code. */
  readonly code: string
}

export interface TownAct {
  readonly action: string
  readonly by: Who | 'reporter'
  readonly body?: Readonly<Record<string, unknown>>
}

interface Sending {
  readonly path: string
  readonly body: object
  readonly as?: Who
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Who uses the rig's place during a run: half of the reports come from grid workers, half from residents, each with a device
 * and a spot of his own as in a real town. Throws when anything is refused.
 */
export function town(local: Local, run: string) {
  async function send({ path, body, as, headers }: Sending, ...key: readonly string[]): Promise<TownCase> {
    const response = await fetch(new URL(path, local.url), {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'idempotency-key': keyOf(run, ...key), ...headers },
        ...(as && { authorization: `Bearer ${await local.tokenFor(subOf(TENANT, as))}` }),
      },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`The bench was refused ${path}: ${response.status} ${text}`)
    return JSON.parse(text)
  }

  return {
    report(index: number): Promise<TownCase> {
      const body = {
        words: `路灯不亮已经第${index}天了，晚上走路看不清，请派人来看看`,
        place: { position: { lat: spread(index, 7), lon: 90 + spread(index, 11) } },
        ...{ category: MATTERS.lamp.category, condition: '1' },
      }
      const name = `report-${index}`
      if (index % 2 === 0) return send({ path: '/api/reports', body, as: 'worker' }, name)
      const headers = { 'wangge-device': keyOf(run, 'device', name) }
      const contact = { name: '样例', phone: '+99 0471 1471' }
      return send({ path: `/api/t/${TENANT}/reports`, body: { ...body, contact }, headers }, name)
    },
    act({ caseId, code }: TownCase, { action, by, body = {} }: TownAct): Promise<TownCase> {
      if (by === 'reporter')
        return send(
          { path: `/api/t/${TENANT}/cases/${caseId}/${action}`, body, headers: { 'follow-up-code': code } },
          action,
          caseId,
        )
      return send({ path: pathOf(caseId, action, by), body, as: by }, action, caseId)
    },
    /** What the registrar changes about the place. */
    change: (kind: string, ...entries: readonly object[]): Promise<unknown> =>
      send({ path: `/api/registry/${kind}/import`, body: { entries }, as: 'registrar' }, kind),
  }
}

/** Degrees north of 30, all over the grid. */
const spread = (index: number, step: number): number => 30.005 + ((index * step) % 90) / 1000

function pathOf(caseId: string, action: string, by: Who): string {
  if (by === 'roads' || by === 'parks') return `/api/tasks/${caseId}.L1/${action}`
  return by === 'worker' ? `/api/cases/${caseId}/${action}` : `/api/desk/cases/${caseId}/${action}`
}
