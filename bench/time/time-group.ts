import type { Group } from '../row.ts'
import { deadlineMicros } from './deadline-micros.ts'
import { dueTimers } from './due-timers.ts'

export const timeGroup: Group = {
  name: 'time',
  about: 'counting a deadline; 10,000 timers that are due in the same minute',
  measure: async tell => [deadlineMicros(), ...(await dueTimers(tell))],
}
