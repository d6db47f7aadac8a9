import type { operations } from '../../../clients/ts/paths.ts'

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type CaseShown = Answer<'getCasesByNumber'>
export type TaskShown = CaseShown['tasks'][number]
type Deadlines = Answer<'getCasesByNumberDeadline'>
/** What a screen says of clocks; their lines are for other programs. */
export interface DeadlinesShown {
  readonly tasks: readonly Pick<Deadlines['tasks'][number], 'task' | 'kind' | 'sentences'>[]
  readonly whole?: Pick<NonNullable<Deadlines['whole']>, 'sentences'>
}
export type WorkRow = Answer<'getTasks'>['items'][number]
