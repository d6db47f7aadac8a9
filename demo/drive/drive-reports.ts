import { setTimeout as pause } from 'node:timers/promises'
import type { Person } from '#local/issuer/person.ts'
import type { SeenMessage, Submission } from '../judge/evidence.ts'
import type { PlannedReport } from '../plan/planned-report.ts'
import type { DemoPlace } from '../plan/read-demo-place.ts'
import { consumeQueue } from './agency-consumer.ts'
import { closingDesk } from './closing-desk.ts'
import type { DemoRun } from './demo-run.ts'
import { openHotline } from './hotline.ts'
import { inParallel } from './in-parallel.ts'
import { submitReport } from './submit-report.ts'
import { triageDesk } from './triage-desk.ts'
import { workPool } from './work-pool.ts'

export interface Driving {
  readonly plan: readonly PlannedReport[]
  readonly place: DemoPlace
  readonly people: readonly Person[]
  readonly senderId: string
  readonly closed: () => void
  readonly troubled: (error: unknown) => void
}

export interface Driven {
  readonly submissions: readonly Submission[]
  readonly messages: readonly SeenMessage[]
  readonly seconds: number
}

const SUBMIT_AT_ONCE = 16
/** When nothing was closed for so long, nothing more is expected: the judge says what is missing. */
const PATIENCE_MS = 75_000

const workersByArea = (people: readonly Person[]): ReadonlyMap<string, string> =>
  new Map(people.flatMap(({ roles, area, sub }) => (roles.includes('gridWorker') && area ? [[area, sub]] : [])))

/** Reporters, agencies and desk at work until every report is closed or nothing moves any more. `end` stops the loops. */
export async function driveReports(run: DemoRun, driving: Driving, end: () => void): Promise<Driven> {
  const { plan, people, troubled } = driving
  const submissions: Submission[] = []
  const messages: SeenMessage[] = []
  const closed = new Set<string>()
  let movedAt = Date.now()
  const subOf = (role: string) => people.filter(({ roles }) => roles.includes(role)).map(({ sub }) => sub)
  const [acceptor = '', ...others] = subOf('acceptor')
  const [dispatcher = ''] = subOf('dispatcher')

  const hotline = await openHotline(run, driving.senderId)
  const loops = [
    ...handlers(people).map(({ agency, handler }) =>
      consumeQueue(run, { agency, handler, troubled, saw: message => messages.push(message) }),
    ),
    workPool(run, {
      ...{ pool: 'triage', reader: acceptor, troubled },
      act: triageDesk(run, driving.place.categories, { acceptor, dispatcher }),
    }),
    workPool(run, {
      ...{ pool: 'resolved', reader: acceptor, troubled },
      act: closingDesk(run, { closers: [acceptor, ...others], workers: workersByArea(people) }, caseId => {
        closed.add(caseId)
        movedAt = Date.now()
        driving.closed()
      }),
    }),
  ]
  const began = Date.now()
  const overHttp = plan.filter(({ channel }) => channel !== 'intake')
  await Promise.all([
    hotline.send(plan.filter(({ channel }) => channel === 'intake')).then(sent => submissions.push(...sent)),
    inParallel(overHttp, SUBMIT_AT_ONCE, report =>
      submitReport(run, report).then(submission => submissions.push(submission), troubled),
    ),
  ])
  while (closed.size < submissions.length && Date.now() - movedAt < PATIENCE_MS) await pause(20)
  const seconds = (Date.now() - began) / 1000
  // Whatever was still to come of it lies on a queue by now, and the consumers see it.
  await run.local.idle()
  await pause(500)
  end()
  await Promise.all(loops)
  return { submissions, messages, seconds }
}

/** One handler for each agency. */
function handlers(people: readonly Person[]): { agency: string; handler: string }[] {
  const byAgency = new Map<string, string>()
  for (const { agency, sub, roles } of people) {
    if (agency && roles.includes('handler') && !byAgency.has(agency)) byAgency.set(agency, sub)
  }
  return [...byAgency].map(([agency, handler]) => ({ agency, handler }))
}
