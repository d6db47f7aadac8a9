import { timingSafeEqual } from 'node:crypto'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { hmacHex } from '#shared/domain/hash/digest.ts'
import type { ServerKeys } from '#shared/ports/server-keys.ts'

/** Half of the digest: enough to make guessing hopeless, short enough for a URL. */
const MAC = 32

/** A place in a list as text that only we can make, and only for that list: `scope` names list and caller. */
export async function signCursor(keys: ServerKeys, scope: string, position: string): Promise<string> {
  const { version, key } = await keys.newest('cursor')
  const mac = hmacHex(key, `${scope}\n${position}`).slice(0, MAC)
  return `${version}.${mac}.${Buffer.from(position).toString('base64url')}`
}

/** The position in a cursor; throws input.invalid for one that is not ours or belongs to another list. */
export async function readCursor(keys: ServerKeys, scope: string, cursor: string): Promise<string> {
  const [version = '', mac = '', encoded = ''] = cursor.split('.')
  const position = Buffer.from(encoded, 'base64url').toString('utf8')
  if (/^\d{1,6}$/.test(version) && mac.length === MAC) {
    const { key } = await keys.version('cursor', Number(version)).catch(() => ({ key: undefined }))
    const expected = key && hmacHex(key, `${scope}\n${position}`).slice(0, MAC)
    if (expected && timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) return position
  }
  const message = 'is not a cursor of this list; start again without it'
  const fields = [{ pointer: '/cursor', message, zh: '不是本列表的分页标记，请去掉它重新开始' }]
  throw new DomainError('input.invalid', 'Foreign cursor', { fields })
}
