import type { PhotoId } from '../photo/photo-key.ts'
import type { Commitment } from '../vault/sealed.ts'
import type { OpenedCase } from './state.ts'
import { PUBLISHABLE } from './status.ts'

export interface PublicContent {
  /** Words a person cleared for everybody: where the vault keeps them. */
  readonly cleared?: Commitment
  /** Ids of the photos a person approved for everybody, in his order. */
  readonly photos: readonly PhotoId[]
}

const NOTHING: PublicContent = { photos: [] }

/**
 * What everybody may see of a case beside how it stands: what its desk published last. Nothing while a report waits among those
 * a limit held back, and nothing of a case that ended without being handled here, whose desk could not take it back.
 */
export function publicContent({ status, triage, published }: OpenedCase): PublicContent {
  const held = status === 'Reported' && triage?.code === 'held'
  const possible: readonly string[] = PUBLISHABLE
  return held || !possible.includes(status) ? NOTHING : (published ?? NOTHING)
}
