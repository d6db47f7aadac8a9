import { type Refusal, refusalOf } from '../../../clients/ts/refusal-of.ts'

/** Why a request was not answered with what was asked for. `status` 0: there was no answer at all. */
export type Problem = Omit<Refusal, 'code'> & { readonly code: string }

export class ApiError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code} ${problem.title}`)
    this.problem = problem
  }
}

export const noAnswer = (error: unknown): ApiError =>
  new ApiError({ status: 0, code: 'network', title: String(error), errors: [] })

export const refused = (body: unknown, response: Response): ApiError => new ApiError(refusalOf(body, response))

/** What to show for anything that was thrown. */
export const problemOf = (error: unknown): Problem =>
  error instanceof ApiError ? error.problem : { status: 0, code: 'app', title: String(error), errors: [] }
