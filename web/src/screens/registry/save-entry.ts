import { noAnswer, refused } from '../../api/api-error.ts'
import { language } from '../../language/language.ts'
import { session } from '../../session/session.ts'
import type { Kind } from './kinds.ts'

interface Saving {
  readonly kind: Kind
  readonly id: string
  /** What it was read at; 0: it must be new. Somebody else's change in between is never overwritten. */
  readonly version: number
  /** JSON as it was typed: the server says what is wrong with it. */
  readonly text: string
}

/** Creates an entry or makes its next version. Throws ApiError. */
export async function saveEntry({ kind, id, version, text }: Saving): Promise<void> {
  const response = await fetch(`/api/registry/${kind}/${encodeURIComponent(id)}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'accept-language': language.value,
      authorization: `Bearer ${session.value?.token}`,
      ...(version === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${version}"` }),
    },
    body: text,
  }).catch(error => {
    throw noAnswer(error)
  })
  if (!response.ok) throw refused(await response.json().catch(() => undefined), response)
}
