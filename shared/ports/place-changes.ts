import type { AreaId, Tenant } from '#shared/domain/registry/ids.ts'

export interface PlaceChange {
  readonly tenant: Tenant
  readonly county: AreaId
  /** RFC 3339; of several changes the last. */
  readonly at: string
}

/** In which counties areas or grids were changed, and when last. Noted before the change is made. */
export interface PlaceChanges {
  note(changes: readonly PlaceChange[]): Promise<void>
  /** One for each county that was ever changed. */
  list(): Promise<readonly PlaceChange[]>
}
