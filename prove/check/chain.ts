import { verifyChain } from '#shared/domain/case/verify-chain.ts'
import type { Check } from './check.ts'

/** I6 */
export const chain: Check = {
  id: 'I6',
  rule: 'history is gap-free and its chain verifies',
  broken: ({ ledger }) =>
    [...ledger.entries()].flatMap(([key, commits]) => {
      const fault = verifyChain(commits)
      return fault ? [`${key}#${fault.seq}: ${fault.fault}`] : []
    }),
}
