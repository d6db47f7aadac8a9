import { expect, test } from 'vitest'
import written from '#shared/domain/case/action-inputs.json' with { type: 'json' }
import { actionInputs } from './action-inputs.ts'

test('the schemas that next-actions hands out are those of the actions (npm run contract writes them)', () => {
  expect(written).toEqual(JSON.parse(JSON.stringify(actionInputs())))
})
