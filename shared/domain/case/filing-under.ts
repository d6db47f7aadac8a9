import { DomainError } from '../errors/domain-error.ts'
import type { Facts } from './facts.ts'

/** Category, condition and limit to file under. Throws condition.unknown. */
export function filingUnder({ category }: Facts, id: string) {
  if (!category) throw new Error('Filing without the category it names')
  const condition = category.conditions.find(one => one.id === id)
  if (condition) return { category: category.id, condition: condition.id, limit: condition.limit }
  throw new DomainError('condition.unknown', `No condition ${id}`, { params: { category: category.id, condition: id } })
}
