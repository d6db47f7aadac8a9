import * as z from 'zod'
import type { BothNames } from '#shared/domain/registry/names.ts'
import type { DemoRun } from '../drive/demo-run.ts'
import { uploadPhoto } from '../drive/upload-photo.ts'
import { seededUuid } from '../plan/seeded-uuid.ts'

const Receipt = z.object({ number: z.string(), caseId: z.string(), code: z.string() })
export type Receipt = z.infer<typeof Receipt>

const HANDLER = /^(handler|seat)-/
const SPOT = { lat: 30.27, lon: 120.114 }

/** What the people of the story can do; each is a request to the HTTP API like any client's. */
export interface Stage {
  report(input: object): Promise<Receipt>
  /** One action by `who`: a subject, or `reporter` with his code. `task` names the task of an agency. */
  act(who: string, action: string, of: Receipt, body?: object, task?: string): Promise<void>
  resolve(who: string, of: Receipt, task: string, words: string): Promise<void>
  /** A grid worker at the place: what he saw, with a photo and where he stood. */
  look(who: string, action: 'pass' | 'fail', of: Receipt, words: string): Promise<void>
  /** Minutes of the virtual clock. */
  wait(minutes: number): Promise<void>
  /** RFC 3339. */
  later(hours: number): string
}

/** A part of the story: what happens, and what a newcomer should take from it. */
export interface Chapter {
  readonly title: BothNames
  readonly lesson: BothNames
  readonly play: (stage: Stage, told: Told) => Promise<void>
}

/** The cases of the story, as they come up. */
export interface Told {
  main?: Receipt
  second?: Receipt
}

export function stageOf(run: DemoRun): Stage {
  const { api, tenant, local, seed } = run
  let asked = 0
  const key = () => seededUuid(4, String(seed), 'story', String(++asked))

  async function photo(as: string): Promise<string> {
    const id = seededUuid(7, String(seed), 'story', String(++asked))
    await uploadPhoto(run, id, as)
    await local.idle()
    return id
  }

  const act: Stage['act'] = async (who, action, of, body = {}, task) => {
    const reporter = who === 'reporter'
    const path = reporter
      ? `/api/t/${tenant}/cases/${of.number}/${action}`
      : task && HANDLER.test(who)
        ? `/api/tasks/${of.caseId}.${task}/${action}`
        : `/api/${who.startsWith('worker-') ? '' : 'desk/'}cases/${of.number}/${action}`
    const own = reporter ? { headers: { 'follow-up-code': of.code } } : { as: who }
    await api({ method: 'POST', path, body, key: key(), ...own })
    await local.idle()
  }

  return {
    act,
    async report(input) {
      const answer = await api({ method: 'POST', path: `/api/t/${tenant}/reports`, body: input, key: key() })
      await local.idle()
      return Receipt.parse(answer)
    },
    async resolve(who, of, task, words) {
      await act(who, 'resolve', of, { words, before: [await photo(who)], after: [await photo(who)] }, task)
    },
    async look(who, action, of, words) {
      await act(who, action, of, { words, photos: [await photo(who)], position: SPOT })
    },
    wait: minutes => local.clock.advance(minutes * 60_000),
    later: hours => new Date(local.clock.now() + hours * 3_600_000).toISOString(),
  }
}

/** Throws where a chapter plays before the one it builds on. */
export function mainOf({ main }: Told): Receipt {
  if (!main) throw new Error('The story has no case yet')
  return main
}
