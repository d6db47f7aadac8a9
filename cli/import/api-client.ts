export interface ApiAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}

export interface ApiCall {
  readonly method: 'GET' | 'POST'
  /** Path and query, from the API's root. */
  readonly path: string
  readonly body?: unknown
  /** Required on POST. The same on every attempt of one call. */
  readonly idempotencyKey?: string
}

/** The HTTP API as a registrar uses it. Answers of any status are returned; only a connection that fails throws. */
export type ApiClient = (call: ApiCall) => Promise<ApiAnswer>
