import type { Scenario, Step } from '../step.ts'
import { act, again, calmly, refused, report, settle, together, wait } from '../steps.ts'

const handled = (name: string, agency: 'roads' | 'parks'): Step[] =>
  calmly(act(name, 'sign', agency), act(name, 'resolve', agency), act(name, 'close', 'acceptor'))

/** From the desk or a rule to closed, the shortest ways. */
export const HANDLING: readonly Scenario[] = [
  {
    name: 'handle',
    about: 'a task is signed, resolved and closed, with rest between the steps',
    steps: [
      ...calmly(report('a', 'lamp'), act('a', 'sign', 'roads'), act('a', 'resolve', 'roads')),
      refused('a', 'see', 'parks', 403, 404),
      act('a', 'close', 'acceptor', { twice: true }),
      settle,
    ],
  },
  {
    name: 'quick',
    about: 'a case through to closed as fast as hands can, every step sent twice',
    steps: [
      report('a', 'lamp'),
      act('a', 'sign', 'roads', { twice: true }),
      act('a', 'resolve', 'roads', { twice: true }),
      act('a', 'close', 'acceptor'),
    ],
  },
  {
    name: 'triage',
    about: 'nobody knows what it is: claimed, filed, dispatched by hand, handled',
    steps: [
      ...calmly(
        report('a', 'unclear', { via: 'public' }),
        act('a', 'claim', 'acceptor'),
        act('a', 'file', 'acceptor', { input: { category: 'WG.event.3', condition: '1' } }),
        act('a', 'release', 'acceptor'),
        act('a', 'dispatch', 'dispatcher', { input: { agency: 'parks' } }),
      ),
      ...handled('a', 'parks'),
    ],
  },
  {
    name: 'filed',
    about: 'the desk files what a rule then dispatches',
    steps: calmly(
      report('a', 'unclear'),
      act('a', 'file', 'acceptor', { input: { category: 'WG.event.1', condition: '1' } }),
      act('a', 'sign', 'roads'),
    ),
  },
  {
    name: 'reject',
    about: 'the desk rejects with a reason; the reporter asks for review',
    steps: [
      ...calmly(report('a', 'unclear', { via: 'public' })),
      refused('a', 'reject', 'dispatcher', 403, 404),
      ...calmly(act('a', 'reject', 'acceptor', { input: { reason: 'unclear' } })),
      refused('a', 'file', 'acceptor', 400, 409, 422),
      ...calmly(act('a', 'review', 'reporter')),
    ],
  },
  {
    name: 'race',
    about: 'two of everything at the same moment',
    steps: [
      together(report('a', 'lamp'), again('a')),
      together(act('a', 'sign', 'roads'), act('a', 'sign', 'roads', { rival: true })),
      together(act('a', 'resolve', 'roads'), act('a', 'resolve', 'roads', { rival: true })),
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
    steps: [...calmly(report('a', 'leak'), act('a', 'sign', 'roads'), act('a', 'resolve', 'roads')), wait(12)],
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
      settle,
      refused('a', 'close', 'acceptor', 409),
      refused('a', 'resolve', 'parks', 403, 404),
    ],
  },
]
