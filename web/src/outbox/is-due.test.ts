import { expect, test } from 'vitest'
import { isDue } from './is-due.ts'

const [BEFORE, NOW, LATER] = [999, 1000, 1001]
const queued = (nextAt: number, waiting?: 'network' | 'login' | 'server') =>
  ({ state: 'queued', nextAt, waiting }) as const

test('when its time has come', () => {
  for (const waiting of [undefined, 'network', 'login', 'server'] as const) {
    expect(isDue(queued(BEFORE, waiting), NOW, false)).toBe(true)
    expect(isDue(queued(NOW, waiting), NOW, false)).toBe(true)
    expect(isDue(queued(LATER, waiting), NOW, false)).toBe(false)
  }
})

test('earlier where there is hope, but never against the server’s word', () => {
  expect(isDue(queued(LATER, 'network'), NOW, true)).toBe(true)
  expect(isDue(queued(LATER, 'login'), NOW, true)).toBe(true)
  expect(isDue(queued(LATER, 'server'), NOW, true)).toBe(false)
  expect(isDue(queued(NOW, 'server'), NOW, true)).toBe(true)
})

test('what somebody began to send and left is taken up; what is done or not asked for is not', () => {
  expect(isDue({ state: 'sending', nextAt: 0 }, NOW, false)).toBe(true)
  for (const state of ['draft', 'sent', 'refused'] as const) expect(isDue({ state, nextAt: 0 }, NOW, true)).toBe(false)
})
