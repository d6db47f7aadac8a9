import type { BothNames } from '#shared/domain/registry/names.ts'
import type { components, paths } from '../../clients/ts/paths.ts'
import { answered, keyed } from '../drive/api.ts'
import type { DemoRun } from '../drive/demo-run.ts'
import { uploadPhoto } from '../drive/upload-photo.ts'
import { seededUuid } from '../plan/seeded-uuid.ts'

type Input = components['schemas']['ReportInput']
/** Where people act, and what they can do there: an action the API does not have does not compile. */
type Door = 'tasks/{task}' | `${'' | 'desk/' | 't/{tenant}/'}cases/{number}`
type ActionName<Path = keyof paths> = Path extends `/api/${Door}/${infer Name}` ? Name : never
interface AnyAction {
  POST(path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>
}

export interface Receipt {
  readonly number: string
  readonly caseId: string
  readonly code: string
}

const HANDLER = /^(handler|seat)-/
const SPOT = { lat: 30.27, lon: 120.114 }

/** What the people of the story can do; each is a request to the HTTP API like any client's. */
export interface Stage {
  report(input: Input): Promise<Receipt>
  /** One action by `who`: a subject, or `reporter` with his code. `task` names the task of an agency. */
  act(who: string, action: ActionName, of: Receipt, body?: object, task?: string): Promise<void>
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
  const header = () => keyed(seededUuid(4, String(seed), 'story', String(++asked)))

  async function photo(as: string): Promise<string> {
    const id = seededUuid(7, String(seed), 'story', String(++asked))
    await uploadPhoto(run, id, as)
    await local.idle()
    return id
  }

  const act: Stage['act'] = async (who, action, of, body = {}, task) => {
    const reporter = who === 'reporter'
    const path = reporter
      ? `/api/t/{tenant}/cases/{number}/${action}`
      : task && HANDLER.test(who)
        ? `/api/tasks/{task}/${action}`
        : `/api/${who.startsWith('worker-') ? '' : 'desk/'}cases/{number}/${action}`
    // Each action has a body of its own: what it takes, the server checks.
    const client = api(reporter ? undefined : who) as unknown as AnyAction
    const parameters = { tenant, number: of.number, task: `${of.caseId}.${task}` }
    const headers = reporter ? { 'follow-up-code': of.code } : {}
    await answered(client.POST(path, { params: { path: parameters, header: header() }, headers, body }))
    await local.idle()
  }

  return {
    act,
    async report(body) {
      const params = { path: { tenant }, header: header() }
      const receipt = await answered(api().POST('/api/t/{tenant}/reports', { params, body }))
      await local.idle()
      return receipt
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
