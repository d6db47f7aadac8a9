import type { CaseKey } from '../case/case-key.ts'
import { digestOfParts } from '../hash/digest.ts'

/**
 * One name for one command. For people: who asked and under which Idempotency-Key. Hashed, because a key is somebody's text
 * and the ledger holds none.
 */
export const commandIdOf = (tenant: string, caller: string, key: string): string =>
  digestOfParts('command', tenant, caller, key).toString('base64url')

/** For the system: derived from the cause, so that a repeated message decides nothing. */
export const systemCommandId = ({ tenant, caseId }: CaseKey, ...cause: readonly string[]): string =>
  digestOfParts('system', tenant, caseId, ...cause).toString('base64url')
