import * as z from 'zod'

const Said = z.object({ title: z.string().optional(), message: z.string().optional() })

/** A whole call that was not carried out, in the API's own words. */
export function refusedByApi(error: unknown, { status }: Response): Error {
  const said = Said.safeParse(error)
  const words = said.success ? (said.data.title ?? said.data.message) : undefined
  return new Error(`The API answered ${status}${words === undefined ? '' : `: ${words}`}`)
}
