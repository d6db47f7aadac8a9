import type { BothNames } from '../registry/names.ts'
import type { Explanation } from './explanation.ts'

/** What the ids in a reason are called. */
export interface ReasonNames {
  agency(id: string): BothNames
  category(id: string): BothNames
  area(id: string): BothNames
}

/** The ids that routing-text.ts names. */
export function idsIn(reason: Explanation): Readonly<Record<keyof ReasonNames, readonly string[]>> {
  switch (reason.code) {
    case 'rule':
      return {
        agency: reason.insteadOf === undefined ? [] : [reason.insteadOf],
        category: [reason.ruleCategory],
        area: [reason.ruleArea],
      }
    case 'fallback':
    case 'several-conditions':
    case 'no-rule':
      return { agency: [], category: [reason.category], area: [] }
    case 'ruled':
      return { agency: [reason.fallback], category: [], area: [] }
    default:
      return { agency: [], category: [], area: [] }
  }
}
