import Table from 'cli-table3'
import { ownAssembly } from '../../prove/campaign/assembly.ts'
import { INSIDE } from '../../prove/place/places.ts'
import type { Rig } from '../../prove/rig/rig.ts'
import { startRig } from '../../prove/rig/start-rig.ts'
import type { Group, Row } from '../row.ts'
import { driveCases } from './drive-cases.ts'
import { shardPolls } from './shard-polls.ts'
import { type TownAct, town } from './town.ts'
import type { Usage } from './usage.ts'
import { usdPerMillion } from './usd-per-million.ts'

const REPORTS = 60
const HANDLED: readonly TownAct[] = [
  { action: 'sign', by: 'roads' },
  { action: 'resolve', by: 'roads', body: { words: '已更换灯泡，恢复照明', before: [], after: [] } },
]
/** Words at the closing are the desk's choice. */
const SHORTEST: readonly TownAct[] = [...HANDLED, { action: 'close', by: 'acceptor' }]
/** Somebody is sent to look, and what he finds closes it. */
const FULL: readonly TownAct[] = [
  ...HANDLED,
  { action: 'check', by: 'acceptor' },
  { action: 'pass', by: 'worker', body: { words: '现场核查，路灯已亮', photos: [], position: INSIDE } },
  { action: 'rate', by: 'reporter', body: { solved: true, stars: 5 } },
]
/** The report and three actions; reading lists and following are the users’ own doing and not in it. */
const REQUESTS = 1 + SHORTEST.length

export const costGroup: Group = {
  name: 'cost',
  about: 'what a report uses and what that costs: the wire’s meter, every index and the vault counted',
  async measure(tell) {
    const rig = await startRig(ownAssembly().dir, shardPolls)
    try {
      // Cold workers, first keys and caches are not the reports' cost.
      await driveCases(rig, { name: 'bench-warm', acts: SHORTEST, reports: 20 })
      const shortest = await driveCases(rig, { name: 'bench-shortest', acts: SHORTEST, reports: REPORTS })
      await letCheck(rig)
      const full = await driveCases(rig, { name: 'bench-full', acts: FULL, reports: REPORTS })
      const usd = usdPerMillion(shortest.ended, REPORTS, REQUESTS * REPORTS)
      tell(costTable(shortest.ended, rig))
      tell(usdTable(usd))
      const per = (value: number): number => Math.round((value / REPORTS) * 100) / 100
      const sum = Object.values(usd).reduce((total, each) => total + each, 0)
      return [
        row('cost.wruQueued', 'write units until on the agency’s queue', 12, per(shortest.queued.wru), 'WRU'),
        row('cost.wruClosed', 'write units until closed the shortest legal way', 26, per(shortest.ended.wru), 'WRU'),
        row(
          'cost.wruFull',
          'write units of the full path: signed, resolved, checked, closed, rated',
          40,
          per(full.ended.wru),
          'WRU',
        ),
        row('cost.callsQueued', 'DynamoDB and SQS calls until on the queue', 14, per(shortest.queued.calls), 'calls'),
        row(
          'cost.usdPerMillion',
          'modelled price of a million reports, closed',
          30,
          Math.round(sum * 100) / 100,
          'USD',
        ),
      ]
    } finally {
      await rig.stop()
    }
  },
}

/** From now on somebody looks before a case is closed. Photos are none of the tables' cost. */
async function letCheck({ local }: Rig): Promise<void> {
  const registrar = town(local, 'bench-check')
  const resolving = { photosAfterMin: 0, photosBeforeMin: 0 }
  await registrar.change('policy', { id: 'C1', policy: { resolving, check: { required: true, photosMin: 0 } } })
  await registrar.change('post', { id: 'looks', role: 'gridWorker', person: 'alpha-worker', at: { area: 'C1:G1' } })
}

const row = (id: string, figure: string, bar: number, measured: number, unit: string): Row => ({
  ...{ group: 'cost', id, figure, bar, measured, unit },
  ok: measured <= bar,
})

const plain = { style: { head: [], border: [] } }

/** Which call and which index costs what, per report, the dearest first. */
function costTable({ rows }: Usage, { names }: Rig): string {
  const table = new Table({ ...plain, head: ['per report, until closed', 'calls', 'WRU', 'RRU'] })
  const per = (value: number): string => (value / REPORTS).toFixed(2)
  for (const { caller, operation, resource, calls, wru, rru, wruByIndex } of [...rows].sort((a, b) => b.wru - a.wru)) {
    const name = `${names.functionOf(caller)} ${operation} ${names.resourceOf(resource)}`
    table.push([name, per(calls), wru > 0 ? per(wru) : '', rru > 0 ? per(rru) : ''])
    for (const [index, units] of Object.entries(wruByIndex))
      if (units > 0) table.push([`   of it ${index.split('/').at(-1) ?? index}`, '', per(units), ''])
  }
  return table.toString()
}

function usdTable(usd: Readonly<Record<string, number>>): string {
  const table = new Table({ ...plain, head: ['a million reports, closed', 'USD'] })
  for (const [name, value] of Object.entries(usd)) table.push([name, value.toFixed(2)])
  return table.toString()
}
