import { describe, expect, test } from 'vitest'
import { createVirtualClock } from './virtual-clock.ts'

const HOUR = 3_600_000

describe('the virtual clock', () => {
  test('runs at real speed plus its offset', () => {
    const clock = createVirtualClock({ offsetMs: HOUR })
    expect(Math.abs(clock.now() - Date.now() - HOUR)).toBeLessThan(50)
    clock.stop()
  })

  test('advances through every timer in order, each seeing its own time', async () => {
    const clock = createVirtualClock()
    clock.pause()
    const start = clock.now()
    const seen: [string, number][] = []
    clock.at(start + 3000, () => seen.push(['third', clock.now() - start]))
    clock.at(start + 1000, () => {
      seen.push(['first', clock.now() - start])
      clock.at(start + 2000, () => seen.push(['second, set by the first', clock.now() - start]))
    })
    clock.at(start + 9000, () => seen.push(['later', 0]))
    await clock.advance(5000)
    expect(seen).toEqual([
      ['first', 1000],
      ['second, set by the first', 2000],
      ['third', 3000],
    ])
    expect(clock.now() - start).toBe(5000)
    clock.stop()
  })

  test('waits for what a timer set off before it moves on', async () => {
    const order: string[] = []
    const clock = createVirtualClock({ settle: async () => void order.push('settled') })
    clock.pause()
    clock.at(clock.now() + 10, async () => {
      await new Promise(resolve => setTimeout(resolve, 20))
      order.push('done')
    })
    clock.at(clock.now() + 20, () => order.push('next'))
    await clock.advance(50)
    expect(order).toEqual(['done', 'settled', 'next', 'settled'])
    clock.stop()
  })

  test('a cancelled timer does not run, a due one runs by itself', async () => {
    const clock = createVirtualClock()
    let ran = ''
    const cancel = clock.at(clock.now() + 5, () => {
      ran += 'cancelled'
    })
    cancel()
    await new Promise<void>(resolve => clock.at(clock.now() + 10, resolve))
    expect(ran).toBe('')
    clock.stop()
  })

  test('paused, time stands still; resumed, it goes on from there', async () => {
    const offsets: number[] = []
    const clock = createVirtualClock({ onOffset: offset => offsets.push(offset) })
    clock.pause()
    const frozen = clock.now()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(clock.now()).toBe(frozen)
    await clock.advance(HOUR)
    expect(clock.now()).toBe(frozen + HOUR)
    clock.resume()
    expect(clock.now() - frozen - HOUR).toBeLessThan(20)
    expect(offsets.at(-1)).toBeGreaterThan(HOUR - 1000)
    clock.stop()
  })

  test('never goes back', () => {
    const clock = createVirtualClock()
    expect(() => clock.advance(-1)).toThrow('only goes forward')
    clock.stop()
  })
})
