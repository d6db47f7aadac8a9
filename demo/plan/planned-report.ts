import type * as z from 'zod'
import type { ReportInput } from '#shared/domain/report/report-input.ts'

/** One report before it is sent, with what is true of it whatever it says. */
export interface PlannedReport {
  readonly index: number
  readonly channel: 'worker' | 'public' | 'intake'
  /** Subject of the worker who reports. */
  readonly worker?: string
  readonly key: string
  readonly input: z.input<typeof ReportInput>
  readonly photos: readonly string[]
  /** Sent twice with the same key, as after a lost answer. */
  readonly repeated: boolean
  /** What it is about, named or not, and the areas it lies in, nearest first. */
  readonly category: string
  readonly areas: readonly string[]
}
