import { DomainError } from '../errors/domain-error.ts'
import type { AreaId } from '../registry/ids.ts'
import type { Facts } from './facts.ts'

/** The desk a case can go to. Throws level.none. */
export function moveTo({ desk }: Facts): AreaId {
  if (!desk) throw new DomainError('level.none', 'No desk there')
  return desk
}
