import * as z from 'zod'
import { PhotoId } from '#shared/domain/photo/photo-key.ts'
import { RegistryKind } from '#shared/domain/registry/entries.ts'
import { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import { POOLS } from '#shared/domain/view/worklist-key.ts'

/** What may stand for each `{name}` of a path. A path with another name cannot be described. */
export const PATH_PARAMS: Readonly<Record<string, z.ZodType>> = {
  tenant: Tenant.meta({ description: 'The customer of the deployment, a county for example', example: 'xihu' }),
  number: z
    .string()
    .min(10)
    .max(16)
    .meta({ description: 'A case number as people write it', example: '7K4QM-2X9RD-6' }),
  task: z
    .string()
    .regex(/^[0-9A-Za-z-]{10,16}\.[LA]\d{1,3}$/)
    .meta({ description: 'A task: its case and its key within it', example: '7K4QM2X9RD.L1' }),
  photoId: PhotoId.meta({
    description: 'A UUIDv7 made on the device',
    example: '01939d3c-0000-7000-8000-000000000001',
  }),
  kind: RegistryKind.meta({ description: 'Which kind of registry entry', example: 'category' }),
  id: z.string().min(1).max(64).meta({ description: "The entry's id", example: 'GB.event.0101' }),
  county: AreaId.meta({ description: 'A county, or whatever the deployment loads at once', example: '330106' }),
  area: AreaId.meta({ description: 'An area of the tree', example: '330106' }),
  list: z.string().min(1).max(64).meta({ description: 'A duty list', example: '330106-2026' }),
  pool: z.enum(POOLS).meta({ description: 'What the cases wait for', example: 'triage' }),
}

/** The `{names}` of a path, in order. */
export const namesIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
