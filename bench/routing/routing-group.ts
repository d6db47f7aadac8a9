import type { Group } from '../row.ts'
import { dutyRows } from './duty-rows.ts'
import { placeRows } from './place-rows.ts'

export const routingGroup: Group = {
  name: 'routing',
  about:
    'how fast and how rightly matters find their place and agency; each figure says whether its bar is a least or a most',
  measure: async tell => [...dutyRows(), ...(await placeRows(tell))],
}
