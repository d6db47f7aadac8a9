import type { operations } from '../../../clients/ts/paths.ts'

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type CaseShown = Answer<'getCasesByNumber'>
export type TaskShown = CaseShown['tasks'][number]
export type DeadlinesShown = Answer<'getCasesByNumberDeadline'>
export type WorkRow = Answer<'getTasks'>['items'][number]
