import type { Commitment } from '../vault/sealed.ts'
import type { Commit } from './commit.ts'

/** Every vault value a commit refers to. */
export const commitmentsOf = ({ events }: Commit): readonly Commitment[] =>
  events.flatMap(event => [
    ...('words' in event && event.words ? [event.words] : []),
    ...('cleared' in event && event.cleared ? [event.cleared] : []),
    ...('person' in event && event.person ? [event.person] : []),
  ])
