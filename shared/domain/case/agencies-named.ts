import type { Agency } from '../registry/entries.ts'
import type { Facts } from './facts.ts'

/** The agencies an input names, at least one, each once. */
export function agenciesNamed({ agencies = [] }: Facts): [Agency, ...Agency[]] {
  const [first, ...rest] = agencies.filter(
    (agency, index) => agencies.findIndex(({ id }) => id === agency.id) === index,
  )
  if (!first) throw new Error('An action that names an agency was decided without it')
  return [first, ...rest]
}
