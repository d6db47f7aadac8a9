import type * as z from 'zod'
import type { Local } from '../local.ts'

/** One thing the command line may ask of a running local stack. */
export interface Action {
  /** `POST /clock/advance` */
  readonly route: string
  /** Input: the JSON body, or the query of a GET. */
  run(local: Local, input: unknown): Promise<unknown>
}

export function defineAction<Schema extends z.ZodType>(
  route: string,
  input: Schema,
  run: (local: Local, input: z.infer<Schema>) => unknown,
): Action {
  return { route, run: async (local, written) => run(local, input.parse(written)) }
}
