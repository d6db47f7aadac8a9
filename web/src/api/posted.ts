import type { paths } from '../../../clients/ts/paths.ts'

/** A path of the contract with its names filled in: `/api/t/xihu/reports` for `/api/t/{tenant}/reports`. */
export type Filled<Path extends keyof paths> = Fill<Path>
type Fill<Path extends string> = Path extends `${infer Head}{${string}}${infer Tail}`
  ? `${Head}${string}${Fill<Tail>}`
  : Path

type PostTo<Path extends keyof paths> = paths[Path] extends {
  post: {
    requestBody: { content: { 'application/json': infer Body } }
    responses: { 201: { content: { 'application/json': infer Reply } } }
  }
}
  ? { readonly path: Filled<Path>; readonly body: Frozen<Body>; readonly reply: Reply }
  : never

type Frozen<Value> = Value extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Frozen<Value[Name]> }
    : Value

/** What the outbox posts, as the contract has it: a change there that matters here does not compile. */
export interface Posted {
  readonly report: PostTo<'/api/reports' | '/api/t/{tenant}/reports'>
  readonly photo: PostTo<'/api/photos' | '/api/t/{tenant}/photos'>
  /** Which actions there are and what each takes is known only when the API has told: its form is made from the schema that came. */
  readonly action: {
    readonly path: `${Filled<'/api/cases/{number}' | '/api/t/{tenant}/cases/{number}' | '/api/tasks/{task}'>}/${string}`
    readonly body: Readonly<Record<string, unknown>>
    readonly reply: unknown
  }
}

/** What is said beside a body. */
export type PostHeaders = paths['/api/t/{tenant}/reports']['post']['parameters']['header'] &
  Partial<paths['/api/t/{tenant}/cases/{number}/rate']['post']['parameters']['header']>
