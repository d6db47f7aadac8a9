import * as z from 'zod'
import { queryNumber } from './query-number.ts'

/** How many of a list at a time. The contract's writer drops the default of what is made from text, so it is said again. */
export const queryLimit = (most: number, preset: number) =>
  queryNumber(z.int().min(1).max(most))
    .default(preset)
    .meta({ override: { default: preset } })
