import { expect, test } from 'vitest'
import { WorklistRow } from '#shared/domain/view/worklist-row.ts'
import { WORKLIST_PROJECTION } from './worklist-projection.ts'

test('the worklist index carries what a row shows, no more and no less', () => {
  // The index's own keys come by themselves.
  const shown = Object.keys(WorklistRow.shape).filter(key => key !== 'worklistSort')
  expect([...WORKLIST_PROJECTION].sort()).toEqual(shown.sort())
})
