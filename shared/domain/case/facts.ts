import type { CaseId } from '../case-number/case-number.ts'
import type { Agency, Category } from '../registry/entries.ts'
import type { AreaId } from '../registry/ids.ts'
import type { CaseState } from './state.ts'
import type { CalendarOf } from './timing.ts'

/** What an action's input names and the domain has to see. */
export interface Needs {
  readonly category?: string
  readonly agencies?: readonly string[]
  readonly parent?: CaseId
  /** The desk of the level above, or of this area below. */
  readonly desk?: 'above' | AreaId
  /** Who can look at the fix. */
  readonly checkers?: true
  /** When the agencies concerned work: for whatever starts or moves a deadline. */
  readonly calendars?: true
}

/** A place from which somebody can be sent to look, nearest first. */
export interface Checker {
  readonly area: AreaId
  readonly distance: 'grid' | 'neighbour' | 'county'
}

/** Registry entries and other cases as they stand when the action is decided. All that was needed is there. */
export interface Facts {
  readonly category?: Category
  readonly agencies?: readonly Agency[]
  readonly parent?: CaseState
  readonly desk?: AreaId
  readonly checkers?: readonly Checker[]
  readonly calendarOf?: CalendarOf
}
