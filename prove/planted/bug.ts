/** A defect that the rig puts into a copy of the sources: it must be able to see it. */
export interface PlantedBug {
  readonly id: string
  readonly about: string
  readonly patches: readonly Patch[]
  /** A permission the bug needs and the product does not. */
  readonly allow?: { readonly function: string; readonly action: string; readonly beside: string }
  /** Functions to bundle again. */
  readonly functions: readonly string[]
  /** The run that shows it, as run-text.ts writes it. */
  readonly run: string
  /** How long the rig waits for it to mend by itself; 8 when absent. */
  readonly minutes?: number
  /** The rule that must break. */
  readonly trips: string
}

/** `find` must stand in the file exactly once, else the bug is planted nowhere and the rig says so. */
export interface Patch {
  readonly file: string
  readonly find: string
  readonly put: string
}
