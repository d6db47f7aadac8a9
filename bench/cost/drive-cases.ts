import type { Rig } from '../../prove/rig/rig.ts'
import { type TownAct, town } from './town.ts'
import { type Usage, usageOf } from './usage.ts'

export interface Path {
  readonly name: string
  /** After the report lies on the agency's queue. */
  readonly acts: readonly TownAct[]
  readonly reports: number
}

/** Limits on reports without a login count by the hour; a run is one hour of the town. */
const HOUR = 3_600_000

/** Drives so many reports side by side along a path and answers what they used until queued and until the path's end. */
export async function driveCases(rig: Rig, { name, acts, reports }: Path): Promise<{ queued: Usage; ended: Usage }> {
  const { local } = rig
  const people = town(local, name)
  await local.clock.advance(HOUR)
  await local.settled()
  await local.wire.meter.reset()
  rig.invocations.arm([])
  const start = local.logs().length
  const sent = await Promise.all(Array.from({ length: reports }, (_, index) => people.report(index)))
  await local.settled()
  const queued = await usageOf(rig)
  for (const act of acts) {
    await Promise.all(sent.map(each => people.act(each, act)))
    await local.settled()
  }
  const ended = await usageOf(rig)
  const logs = local.logs().slice(start).join('\n')
  return { queued, ended: { ...ended, logBytes: Buffer.byteLength(logs) } }
}
