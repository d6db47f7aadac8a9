import type { Matter, Who } from '../place/places.ts'
import type { ActStep, ReportStep, Scenario, Step } from './step.ts'

const report = (name: string, matter: Matter, more: Partial<ReportStep> = {}): ReportStep => ({
  ...{ do: 'report', case: name, via: 'worker', matter },
  ...more,
})
const act = (name: string, action: string, by: Who, more: Partial<ActStep> = {}): ActStep => ({
  ...{ do: 'act', case: name, action, by },
  ...more,
})
const settle: Step = { do: 'settle' }
const wait = (minutes: number): Step => ({ do: 'wait', minutes })
const together = (...steps: Step[]): Step => ({ do: 'together', steps })
const refused = (name: string, action: string, by: Who, ...status: number[]): Step => ({
  ...{ do: 'refused', case: name, action, by, status },
})
const handled = (name: string, agency: 'roads' | 'parks'): Step[] => [
  act(name, 'sign', agency),
  act(name, 'resolve', agency),
  act(name, 'close', 'acceptor'),
]

/** What people and machines do. A new feature adds its lines here and is proved from then on. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'report',
    about: 'a worker reports, sends it again, and once more with other words',
    steps: [report('a', 'lamp'), { do: 'again', case: 'a' }, { do: 'otherBody', case: 'a' }, settle],
  },
  {
    name: 'public',
    about: 'residents of two places report with contacts and a place that is nobody’s business',
    steps: [
      together(report('a', 'bench', { via: 'public' }), report('b', 'bench', { via: 'public', tenant: 'beta' })),
      { do: 'again', case: 'a' },
      settle,
    ],
  },
  {
    name: 'intake',
    about: 'partners’ reports over the queue: good, repeated, unreadable and of an unknown matter',
    steps: [
      together(
        report('a', 'lamp', { via: 'intake' }),
        report('b', 'bench', { via: 'intake', tenant: 'beta' }),
        { do: 'junk', body: '{"half' },
        { do: 'junk', body: '{"specversion":"1.0","id":"x-1","source":"s","type":"report.submitted","data":{}}' },
      ),
      { do: 'again', case: 'a' },
      settle,
    ],
  },
  {
    name: 'handle',
    about: 'a task is signed, resolved and closed, with rest between the steps',
    steps: [
      report('a', 'lamp'),
      settle,
      act('a', 'sign', 'roads'),
      settle,
      act('a', 'resolve', 'roads'),
      settle,
      refused('a', 'see', 'parks', 403, 404),
      act('a', 'close', 'acceptor', { twice: true }),
      settle,
    ],
  },
  {
    name: 'quick',
    about: 'two cases through to closed as fast as hands can, every step sent twice',
    steps: [
      together(report('a', 'lamp'), report('b', 'bench', { via: 'public' })),
      together(
        ...(['a', 'b'] as const).map(name => act(name, 'sign', name === 'a' ? 'roads' : 'parks', { twice: true })),
      ),
      act('a', 'resolve', 'roads', { twice: true }),
      act('b', 'resolve', 'parks'),
      together(act('a', 'close', 'acceptor'), act('b', 'close', 'acceptor')),
    ],
  },
  {
    name: 'triage',
    about: 'nobody knows what it is: claimed, filed, dispatched by hand, handled',
    steps: [
      report('a', 'unclear', { via: 'public' }),
      act('a', 'claim', 'acceptor'),
      act('a', 'file', 'acceptor', { input: { category: 'WG.event.3', condition: '1' } }),
      act('a', 'release', 'acceptor'),
      act('a', 'dispatch', 'dispatcher', { input: { agency: 'parks' } }),
      ...handled('a', 'parks'),
    ],
  },
  {
    name: 'filed',
    about: 'the desk files what a rule then dispatches',
    steps: [
      report('a', 'unclear'),
      act('a', 'file', 'acceptor', { input: { category: 'WG.event.1', condition: '1' } }),
      act('a', 'sign', 'roads'),
    ],
  },
  {
    name: 'reject',
    about: 'the desk rejects with a reason',
    steps: [
      report('a', 'unclear', { via: 'public' }),
      settle,
      refused('a', 'reject', 'dispatcher', 403, 404),
      act('a', 'reject', 'acceptor', { input: { reason: 'unclear' } }),
      settle,
      refused('a', 'file', 'acceptor', 400, 409, 422),
    ],
  },
  {
    name: 'race',
    about: 'two of everything at the same moment',
    steps: [
      together(report('a', 'lamp'), { do: 'again', case: 'a' }),
      together(act('a', 'sign', 'roads'), act('a', 'sign', 'roads', { rival: true })),
      together(act('a', 'resolve', 'roads'), act('a', 'resolve', 'roads', { rival: true })),
      together(act('a', 'close', 'acceptor'), act('a', 'close', 'acceptor', { rival: true })),
    ],
  },
  {
    name: 'deadline',
    about: 'a deadline passes twice before anybody signs',
    steps: [report('a', 'leak'), settle, wait(5), wait(4), ...handled('a', 'roads'), wait(8)],
  },
  {
    name: 'in-time',
    about: 'resolved before the deadline, which then passes without a word',
    steps: [report('a', 'leak'), act('a', 'sign', 'roads'), act('a', 'resolve', 'roads'), wait(12)],
  },
  {
    name: 'strangers',
    about: 'other agencies and other places try everything',
    steps: [
      report('a', 'lamp'),
      settle,
      refused('a', 'see', 'parks', 403, 404),
      refused('a', 'sign', 'parks', 403, 404),
      { ...(refused('a', 'sign', 'roads', 403, 404) as object), of: 'beta' } as Step,
      { ...(refused('a', 'see', 'acceptor', 403, 404) as object), of: 'beta' } as Step,
      refused('a', 'close', 'acceptor', 409),
      act('a', 'sign', 'roads'),
      refused('a', 'close', 'acceptor', 409),
      refused('a', 'resolve', 'parks', 403, 404),
    ],
  },
  {
    name: 'crowd',
    about: 'five reports of two places at once, so that batches are batches',
    steps: [
      together(
        report('a', 'lamp'),
        report('b', 'bench', { via: 'public' }),
        report('c', 'lamp', { via: 'public', tenant: 'beta' }),
        report('d', 'noise', { tenant: 'beta' }),
        report('e', 'bench', { via: 'intake' }),
      ),
      settle,
      together(act('a', 'sign', 'roads'), act('b', 'sign', 'parks'), act('c', 'sign', 'roads')),
      settle,
    ],
  },
  {
    name: 'hours',
    about: 'two hours later words of reports are still there and words of nothing are gone',
    steps: [report('a', 'bench', { via: 'public' }), { do: 'otherBody', case: 'a' }, wait(85)],
  },
]

export function scenarioNamed(name: string): Scenario {
  const found = SCENARIOS.find(each => each.name === name)
  if (!found) throw new Error(`There is no scenario “${name}” (see --list)`)
  return found
}
