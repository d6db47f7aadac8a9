import type { Scenario, Step } from '../step.ts'
import { act, again, report, settle, together, wait } from '../steps.ts'

const otherBody = (name: string): Step => ({ do: 'otherBody', case: name })

/** Until an agency or a desk has it. */
export const REPORTING: readonly Scenario[] = [
  {
    name: 'report',
    about: 'a worker reports, sends it again, and once more with other words',
    steps: [report('a', 'lamp'), again('a'), otherBody('a'), settle],
  },
  {
    name: 'public',
    about: 'a resident reports with a contact and a place that is nobody’s business',
    steps: [report('a', 'bench', { via: 'public' }), settle, again('a'), settle],
  },
  {
    name: 'told',
    about: 'the agency hears of its task by mail when the digest closes',
    steps: [report('a', 'bench'), settle, wait(4)],
  },
  {
    name: 'intake',
    about: 'a partner’s reports over the queue: good, repeated, unreadable and of an unknown matter',
    steps: [
      report('a', 'lamp', { via: 'intake' }),
      settle,
      { do: 'junk', body: '{"half' },
      { do: 'junk', body: '{"specversion":"1.0","id":"x-1","source":"s","type":"report.submitted","data":{}}' },
      settle,
      again('a'),
      settle,
    ],
  },
  {
    name: 'open311',
    about: 'an application of others reports for somebody, and once more the same',
    steps: [report('a', 'lamp', { via: 'open311' }), settle, again('a'), settle],
  },
  {
    name: 'crowd',
    about: 'six reports of two places at once, so that batches are batches',
    pairs: 'sampled',
    steps: [
      together(
        report('a', 'lamp'),
        report('b', 'bench', { via: 'public' }),
        report('c', 'lamp', { via: 'public', tenant: 'beta' }),
        report('d', 'noise', { tenant: 'beta' }),
        report('e', 'bench', { via: 'intake' }),
        report('f', 'bench', { via: 'intake', tenant: 'beta' }),
      ),
      settle,
      together(act('a', 'sign', 'roads'), act('b', 'sign', 'parks'), act('c', 'sign', 'roads')),
      settle,
    ],
  },
  {
    name: 'hours',
    about: 'two hours later words of reports are still there and words of nothing are gone',
    pairs: 'sampled',
    steps: [report('a', 'bench', { via: 'public' }), otherBody('a'), wait(85)],
  },
]
