import type { Matter, Who } from '../place/places.ts'
import type { ActStep, ReportStep, Step } from './step.ts'

/** The words scenarios are written in. */
export const report = (name: string, matter: Matter, more: Partial<ReportStep> = {}): ReportStep => ({
  ...{ do: 'report', case: name, via: 'worker', matter },
  ...more,
})
export const again = (name: string): Step => ({ do: 'again', case: name })
export const act = (name: string, action: string, by: ActStep['by'], more: Partial<ActStep> = {}): ActStep => ({
  ...{ do: 'act', case: name, action, by },
  ...more,
})
export const settle: Step = { do: 'settle' }
export const wait = (minutes: number): Step => ({ do: 'wait', minutes })
export const together = (...steps: Step[]): Step => ({ do: 'together', steps })
export const refused = (name: string, action: string, by: Who, ...status: number[]): Step => ({
  ...{ do: 'refused', case: name, action, by, status },
})
/** Every step followed by a rest. */
export const calmly = (...steps: Step[]): Step[] => steps.flatMap(step => [step, settle])
