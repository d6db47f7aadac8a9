import type { Group } from '../row.ts'
import { dutyRows } from './duty-rows.ts'

export const routingGroup: Group = {
  name: 'routing',
  about: 'how fast and how rightly matters find their agency; these figures are at least their bars',
  measure: async () => dutyRows(),
}
