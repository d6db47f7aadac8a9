import { describe, expect, test } from 'vitest'
import { given } from '#test/support/given.ts'
import { handler, minute, ofDesk, ways } from '#test/support/sample-case.ts'
import { grantExtension } from './actions/grant-extension.ts'
import { requestExtension } from './actions/request-extension.ts'

const more = { amount: 2, unit: 'calendar_hour' }
const words = '管线未清'

describe('more time', () => {
  test('is the dispatcher’s to give the first time', () => {
    given(...ways.Handling)
      .when(requestExtension, { more, words }, handler)
      .gives(expect.objectContaining({ type: 'ExtensionRequested', steps: ['dispatcher'] }))
  })

  test('for building works needs the supervising level from the first time on', () => {
    const asked = expect.objectContaining({ engineering: true, steps: ['dispatcher', 'supervisor'] })
    given(...ways.Handling)
      .when(requestExtension, { more, engineering: true, words }, handler)
      .gives(asked)
  })

  test('is at most the limit once more, and only before the deadline', () => {
    given(...ways.Handling)
      .when(requestExtension, { more: { amount: 25, unit: 'calendar_hour' }, words }, handler)
      .isRefused('input.invalid')
    given(...ways.Handling)
      .when(requestExtension, { more, words }, handler, { at: minute(25 * 60) })
      .isRefused('request.too-late')
  })

  test('moves the deadline by what was asked for, counted from the deadline', () => {
    given(...ways.ExtensionPending)
      .when(grantExtension, {}, ofDesk('dispatcher'))
      .gives(expect.objectContaining({ type: 'ExtensionGranted', task: 'L1', alarms: expect.any(Array) }))
  })
})
