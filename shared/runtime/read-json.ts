import { DomainError } from '#shared/domain/errors/domain-error.ts'

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes.Number */
const SMALLEST = 1e-130

/** JSON from outside. A number nearer to zero than the ledger can hold is zero. Throws json.malformed. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text, (_name, value) => (typeof value === 'number' && Math.abs(value) < SMALLEST ? 0 : value))
  } catch {
    throw new DomainError('json.malformed', 'Malformed JSON')
  }
}
