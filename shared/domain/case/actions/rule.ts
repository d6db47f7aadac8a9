import * as z from 'zod'
import { AgencyId } from '../../registry/ids.ts'
import { action } from '../action.ts'
import { agenciesNamed } from '../agencies-named.ts'
import { dispatchTo } from '../dispatch-to.ts'
import { restored } from '../evolve/clocks.ts'
import { said } from '../material.ts'
import { SUPERVISOR } from '../performers.ts'
import { leadTaskOf } from '../state.ts'
import { timingOf } from '../timing.ts'
import { Words } from './words.ts'

/** 裁决: the supervising level names the agency in writing, and a fallback. It binds, and becomes a proposal for the duty list. */
export const rule = action({
  name: 'rule',
  label: { zh: '裁决', en: 'Rule' },
  on: 'case',
  from: ['Arbitration'],
  to: ['Dispatched'],
  by: SUPERVISOR,
  clock: 'starts',
  input: z.strictObject({ agency: AgencyId, fallback: AgencyId, words: Words }),
  needs: input => ({ agencies: [input.agency, input.fallback], calendars: true }),
  decide: context => {
    const { state, facts, caller, at, words } = context
    const { agency, fallback } = context.input
    const timing = timingOf(context)
    const [lead] = agenciesNamed(facts)
    return [
      { type: 'CaseRuled', agency, fallback, ...said(words) },
      { type: 'TaskWithdrawn', task: leadTaskOf(state).key, why: 'ruled' },
      ...dispatchTo({
        state: restored(state, leadTaskOf(state), at),
        lead,
        at,
        timing,
        reason: { code: 'ruled', by: caller.sub, fallback },
      }),
    ]
  },
})
