import type { Commit } from '#shared/domain/case/commit.ts'

export interface Dispatch {
  readonly task: string
  readonly agency: string
  readonly seq: number
}

/** Every dispatch a case's commits record. */
export const dispatchesOf = (commits: readonly Commit[]): Dispatch[] =>
  commits.flatMap(({ seq, events }) =>
    events.flatMap(event => (event.type === 'TaskDispatched' ? [{ seq, task: event.task, agency: event.agency }] : [])),
  )
