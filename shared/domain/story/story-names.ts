import type { BothNames } from '../registry/names.ts'
import type { ReasonNames } from '../routing/reason-names.ts'

/** What the ids and times of events are called. */
export interface StoryNames {
  agency(id: string): BothNames
  /** Whose task it is. */
  task(key: string): BothNames
  category(id: string): BothNames
  /** What the reasons for a person's decision speak of. */
  readonly reasons: ReasonNames
  condition(category: string, id: string): BothNames
  /** What somebody is, never who: the post he holds. */
  person(sub: string): BothNames
  /** A moment as the place's clocks show it. */
  time(at: string): BothNames
}
