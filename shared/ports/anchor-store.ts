import type { Anchor } from '#shared/domain/anchor/anchor.ts'

/** Roots with their commits, each written once and never changed. */
export interface AnchorStore {
  /** The newest one. Undefined: there is none yet. */
  last(): Promise<Anchor | undefined>
  /** Throws when what lies there is none. */
  read(sequence: number): Promise<Anchor | undefined>
  /** Throws when its sequence is taken already: somebody else made that root. */
  add(anchor: Anchor): Promise<void>
}
