import * as z from 'zod'
import { AgencyId } from '../../registry/ids.ts'
import { action } from '../action.ts'
import { agenciesNamed } from '../agencies-named.ts'
import { assistBy } from '../dispatch-to.ts'
import { checkFields } from '../material.ts'
import { openTasks } from '../open-tasks.ts'
import { LEAD_AGENCY } from '../performers.ts'
import { timingOf } from '../timing.ts'

/** 请求协办: the lead needs another agency's part. That agency gets a task and a clock of its own. */
export const requestAssist = action({
  name: 'requestAssist',
  label: { zh: '请求协办', en: 'Ask another agency to assist' },
  on: 'lead',
  from: ['Handling'],
  to: [],
  by: LEAD_AGENCY,
  input: z.strictObject({ agency: AgencyId }),
  needs: input => ({ agencies: [input.agency], calendars: true }),
  decide: context => {
    const { state, facts, caller, at } = context
    const [agency] = agenciesNamed(facts)
    const taken = openTasks(state).some(task => task.agency === agency.id)
    checkFields(
      taken ? [{ pointer: '/agency', message: 'has a task of this case already', zh: '该部门已有本案的任务' }] : [],
    )
    return [assistBy(agency, { state, at, timing: timingOf(context), reason: { code: 'assist', by: caller.sub } })]
  },
})
