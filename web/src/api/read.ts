import { makeClient } from '../../../clients/ts/make-client.ts'
import { language } from '../language/language.ts'
import { session, signOut } from '../session/session.ts'
import { noAnswer, refused } from './api-error.ts'

/** The API as who is signed in, in the language of the page. */
export const api = () => makeClient({ baseUrl: '', token: () => session.value?.token, language: language.value })

interface Called<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/** The answer of a call. A token that is no longer taken ends the session; what waits to be sent stays. Throws ApiError. */
export async function read<Data>(call: Promise<Called<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch(reason => {
    throw noAnswer(reason)
  })
  if (data !== undefined && response.ok) return data
  if (response.status === 401) await signOut({ keepWork: true })
  throw refused(error, response)
}
