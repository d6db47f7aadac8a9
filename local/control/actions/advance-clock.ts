import * as z from 'zod'
import { defineAction } from '../action.ts'

export const advanceClock = defineAction(
  'POST /clock/advance',
  z.object({ ms: z.number().nonnegative() }),
  async ({ clock }, { ms }) => {
    await clock.advance(ms)
    return { now: new Date(clock.now()).toISOString() }
  },
)
