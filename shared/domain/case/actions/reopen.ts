import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { said } from '../material.ts'
import { REPORTER, SUPERVISOR } from '../performers.ts'
import { reopened } from '../reopened.ts'
import { timingOf } from '../timing.ts'
import { Grounds } from './words.ts'

const DAY = 86_400_000

/** 重办: the reporter may refuse a closing once within some days, a supervisor at any time; a new round with the whole limit. */
export const reopen = action({
  name: 'reopen',
  label: { zh: '重办', en: 'Reopen' },
  on: 'case',
  from: ['Closed'],
  to: ['Handling'],
  by: [...REPORTER, ...SUPERVISOR],
  clock: 'starts',
  policy: 'reopen.days',
  input: Grounds,
  guard: ({ state, caller, at, policy }) => {
    if (caller.roles.includes('supervisor')) return
    if (state.reopenedByReporter) {
      throw new DomainError('request.used-up', 'Reopened once', { params: { action: 'reopen', max: 1 } })
    }
    const until = new Date(Date.parse(state.closedAt ?? at) + policy.reopen.days * DAY).toISOString()
    if (at > until) throw new DomainError('request.too-late', 'Too late', { params: { action: 'reopen', until } })
  },
  needs: () => ({ calendars: true }),
  decide: context => {
    const { state, caller, at, words } = context
    const by = caller.reporterOf === state.caseId ? 'reporter' : 'supervisor'
    return [{ type: 'CaseReopened', by, ...said(words) }, reopened(state, { why: 'reopened', at }, timingOf(context))]
  },
})
