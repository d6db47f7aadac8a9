import type { AgencyQueues } from '#shared/ports/agency-queues.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Log } from '#shared/ports/log.ts'
import type { PlaceChanges } from '#shared/ports/place-changes.ts'
import type { RegistryWriter } from '#shared/ports/registry.ts'

export interface RegistryDeps {
  readonly registry: RegistryWriter
  readonly queues: AgencyQueues
  readonly places: Pick<PlaceChanges, 'note'>
  readonly clock: Clock
  readonly log: Log
}
