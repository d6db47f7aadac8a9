import { type Book, newBook } from '../../prove/drive/book.ts'
import { play } from '../../prove/drive/play.ts'
import type { Who } from '../../prove/place/places.ts'
import type { Rig } from '../../prove/rig/rig.ts'
import type { Step } from '../../prove/scenario/step.ts'
import { type Usage, usageOf } from './usage.ts'

export interface Path {
  readonly name: string
  /** After the report lies on the agency's queue. */
  readonly acts: readonly { readonly action: string; readonly by: Who }[]
  readonly reports: number
}

/** Drives so many reports side by side along a path and answers what they used until queued and until the path's end. */
export async function driveCases(rig: Rig, { name, acts, reports }: Path): Promise<{ queued: Usage; ended: Usage }> {
  const book = newBook()
  const cases = Array.from({ length: reports }, (_, index) => `c${index}`)
  await rig.local.wire.meter.reset()
  rig.invocations.arm([])
  const start = rig.local.logs().length
  await steps(rig, name, book, [
    {
      do: 'together',
      steps: cases.map((each, index) => ({
        ...{ do: 'report' as const, case: each, matter: 'lamp' as const, plain: true as const },
        // Half by workers, half by residents.
        via: index % 2 === 0 ? ('worker' as const) : ('public' as const),
      })),
    },
    { do: 'settle' },
  ])
  const queued = await usageOf(rig)
  for (const { action, by } of acts)
    await steps(rig, name, book, [
      { do: 'together', steps: cases.map(each => ({ do: 'act' as const, case: each, action, by })) },
      { do: 'settle' },
    ])
  const ended = await usageOf(rig)
  if (book.seen.length > 0) throw new Error(`The bench broke ${JSON.stringify(book.seen[0])}`)
  const logs = rig.local.logs().slice(start).join('\n')
  return { queued, ended: { ...ended, logBytes: Buffer.byteLength(logs) } }
}

const steps = (rig: Rig, name: string, book: Book, what: readonly Step[]): Promise<void> =>
  play({ name, about: '', steps: what }, rig, book)
