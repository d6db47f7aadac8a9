import { randomBytes, randomInt } from 'node:crypto'
import type { Ids } from '#shared/ports/ids.ts'

export const randomIds: Ids = {
  secret: bytes => randomBytes(bytes).toString('hex'),
  fraction: () => randomInt(0, 2 ** 32) / 2 ** 32,
}
