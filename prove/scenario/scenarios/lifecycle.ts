import type { Scenario, Step } from '../step.ts'
import { act, calmly, refused, report, wait } from '../steps.ts'

const signed = (name: string): Step[] => calmly(report(name, 'lamp'), act(name, 'sign', 'roads'))
const resolvedAndClosed = (name: string, task?: string): Step[] =>
  calmly(act(name, 'resolve', 'roads', { ...(task && { task }) }), act(name, 'close', 'acceptor'))
const ground = { input: { ground: 'wrong-dispatch', basis: 'prove.1' } }

/** Everything else that may happen to a case on its way, each with what agencies and parents must hear of it. */
export const LIFECYCLE: readonly Scenario[] = [
  {
    name: 'return',
    about: 'given back as wrongly sent, sent to another agency, given back again and ruled on',
    steps: [
      ...calmly(
        report('a', 'lamp'),
        act('a', 'requestReturn', 'roads', ground),
        act('a', 'grantReturn', 'acceptor'),
        act('a', 'dispatch', 'dispatcher', { input: { agency: 'parks' } }),
        act('a', 'requestReturn', 'parks', { ...ground, task: 'L2' }),
        act('a', 'rule', 'supervisor', { input: { agency: 'roads', fallback: 'parks' } }),
      ),
      { ...(refused('a', 'sign', 'parks', 403, 404) as object), task: 'L3' } as Step,
      ...calmly(act('a', 'sign', 'roads', { task: 'L3' })),
      ...resolvedAndClosed('a', 'L3'),
    ],
  },
  {
    name: 'kept',
    about: 'a return that is refused leaves the task where it was',
    steps: [
      ...signed('a'),
      ...calmly(act('a', 'requestReturn', 'roads', ground), act('a', 'refuseReturn', 'acceptor')),
      ...resolvedAndClosed('a'),
    ],
  },
  {
    name: 'assist',
    about: 'another agency assists, signs and does its part before the case may be closed',
    steps: [
      ...signed('a'),
      ...calmly(act('a', 'requestAssist', 'roads', { input: { agency: 'parks' } }), act('a', 'resolve', 'roads')),
      refused('a', 'close', 'acceptor', 409),
      ...calmly(
        act('a', 'sign', 'parks', { task: 'A1' }),
        act('a', 'resolve', 'parks', { task: 'A1' }),
        act('a', 'close', 'acceptor'),
      ),
    ],
  },
  {
    name: 'assist-dropped',
    about: 'an assist is withdrawn before anybody signed for it',
    steps: [
      ...signed('a'),
      ...calmly(
        act('a', 'requestAssist', 'roads', { input: { agency: 'parks' } }),
        act('a', 'withdraw', 'roads', { task: 'A1' }),
      ),
      ...resolvedAndClosed('a'),
    ],
  },
  {
    name: 'merge',
    about: 'the same matter twice becomes one case, and two again',
    steps: [
      ...calmly(
        report('a', 'lamp'),
        report('b', 'lamp'),
        // Before routing, the unmerged case would be one to accept and not one to dispatch.
        act('b', 'merge', 'acceptor', { parent: 'a', afterRouting: true }),
        act('b', 'unmerge', 'acceptor'),
        act('b', 'dispatch', 'dispatcher', { input: { agency: 'roads' } }),
        act('b', 'sign', 'roads', { task: 'L2' }),
      ),
    ],
  },
  {
    name: 'merged',
    about: 'the same matter twice becomes one case and stays so',
    steps: [
      ...calmly(report('a', 'lamp'), report('b', 'unclear'), act('b', 'merge', 'acceptor', { parent: 'a' })),
      wait(12),
    ],
  },
  {
    name: 'reopen',
    about: 'closed, and the reporter says it is not done; a second round ends it',
    steps: [
      ...calmly(
        report('a', 'bench', { via: 'public' }),
        act('a', 'sign', 'parks'),
        act('a', 'resolve', 'parks'),
        act('a', 'close', 'acceptor'),
        act('a', 'reopen', 'reporter'),
        act('a', 'resolve', 'parks', { time: 'second' }),
        act('a', 'close', 'acceptor', { time: 'second' }),
        act('a', 'rate', 'reporter', { input: { solved: true, stars: 5 } }),
      ),
    ],
  },
  {
    name: 'check',
    about: 'a grid worker looks at the fix and finds it undone, the second time done',
    steps: [
      ...signed('a'),
      ...calmly(
        act('a', 'resolve', 'roads'),
        act('a', 'check', 'acceptor'),
        act('a', 'fail', 'checker'),
        act('a', 'resolve', 'roads', { time: 'second' }),
        act('a', 'check', 'acceptor', { time: 'second' }),
        act('a', 'pass', 'checker'),
      ),
    ],
  },
  {
    name: 'suspend',
    about: 'the clock stands until a day that is named, then goes on by itself and its deadline passes',
    steps: [
      ...calmly(
        report('a', 'leak'),
        act('a', 'sign', 'roads'),
        act('a', 'requestSuspension', 'roads', { untilMinutes: 9 }),
        act('a', 'grantSuspension', 'dispatcher'),
        act('a', 'grantSuspension', 'supervisor'),
      ),
      wait(8),
      wait(8),
      ...resolvedAndClosed('a'),
      wait(6),
    ],
  },
  {
    name: 'extend',
    about: 'more time is asked for and given before the deadline, which passes at its new place',
    steps: [
      ...calmly(
        report('a', 'leak'),
        act('a', 'sign', 'roads'),
        act('a', 'requestExtension', 'roads', { input: { more: { amount: 0.05, unit: 'calendar_hour' } } }),
        act('a', 'grantExtension', 'dispatcher'),
      ),
      wait(9),
      ...resolvedAndClosed('a'),
    ],
  },
  {
    name: 'ask',
    about: 'the clock waits for the reporter, who answers',
    steps: [
      ...calmly(
        report('a', 'bench', { via: 'public' }),
        act('a', 'sign', 'parks'),
        act('a', 'askReporter', 'parks'),
        act('a', 'answer', 'reporter'),
        act('a', 'resolve', 'parks'),
      ),
    ],
  },
  {
    name: 'unanswered',
    about: 'the clock waits for the reporter, who does not answer, and goes on',
    steps: [
      ...calmly(report('a', 'leak'), act('a', 'sign', 'roads'), act('a', 'askReporter', 'roads')),
      wait(14),
      ...calmly(act('a', 'resolve', 'roads')),
    ],
  },
]
