import { makeClient, type WanggeClient } from '../../clients/ts/make-client.ts'
import { patientFetch } from '../../clients/ts/patient-fetch.ts'

const ATTEMPTS = 6

/** The HTTP API as a registrar uses it. `token` is asked for every call, so that a long import outlives one token. */
export const httpClient = (baseUrl: string, token: () => Promise<string>): WanggeClient =>
  makeClient({ baseUrl, token, fetch: patientFetch(ATTEMPTS) })
