import { randomUUID } from 'node:crypto'
import type { ScheduleModel } from '../../template/model.ts'

/** What EventBridge sends when a schedule is due: the template's own input, else its standard event. */
export function scheduledEvent(
  schedule: ScheduleModel,
  place: { readonly account: string; readonly region: string },
  at: number,
): unknown {
  if (schedule.input !== undefined) return JSON.parse(schedule.input)
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: schedule.source,
    account: place.account,
    time: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
    region: place.region,
    resources: [schedule.arn],
    // The scheduler writes its empty detail as text, rules write it as an object.
    detail: schedule.source === 'aws.scheduler' ? '{}' : {},
  }
}
