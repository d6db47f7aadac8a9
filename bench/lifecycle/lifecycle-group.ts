import type { Group } from '../row.ts'
import { foldAndDecide } from './fold-and-decide.ts'
import { worklistPage } from './worklist-page.ts'

export const lifecycleGroup: Group = {
  name: 'lifecycle',
  about: 'deciding on a long case; one page of a long worklist by the wire’s meter',
  measure: async tell => [foldAndDecide(tell), await worklistPage(tell)],
}
