import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { Person } from '#local/issuer/person.ts'
import type { Local } from '#local/local.ts'
import { startOfService } from '#local/seed/start-of-service.ts'
import { startLocal } from '#local/start-local.ts'
import { tenants } from '#shared/adapters/dynamodb/registry/tenants.ts'
import { httpClient } from '../cli/import/http-client.ts'
import { importPlace, readPlace } from '../cli/import/import-place.ts'
import type { Progress } from '../cli/import/progress.ts'
import { PROJECT_ROOT } from '../infra/project-root.ts'
import { readTable } from './read-table.ts'

export interface StartedDemo {
  readonly local: Local
  readonly people: readonly Person[]
  readonly dynamodb: DynamoDBDocumentClient
}

const Agency = z.object({ id: z.string(), name_zh: z.string(), name_en: z.string() })

/** The stack in memory with the place in it, brought in as an operator does: tenant first, then everything over the API. */
export async function startDemo(dir: string, progress: Progress): Promise<StartedDemo> {
  const place = readPlace(dir)
  const ready = z.array(Person).parse(JSON.parse(readFileSync(join(dir, 'people.json'), 'utf8')))
  const people = [...ready, ...seatsFor(dir, place.tenant, ready)]
  const local = await startLocal({ assemblyDir: join(PROJECT_ROOT, 'cdk.out', 'aws'), people, quiet: true })
  try {
    const { wire, model } = local
    const connection = { endpoint: wire.url, region: model.region, credentials: wire.operator }
    const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient(connection))
    const table = { client: dynamodb, table: model.outputs.RegistryTable ?? '' }
    const { tenant: id, name, root } = place
    await tenants(table).create({ id, name, root, createdAt: new Date(local.clock.now()).toISOString() })
    const registrar = ready.find(({ roles, area }) => roles.includes('registrar') && !area)
    const client = httpClient(local.url, () => local.tokenFor(registrar?.sub ?? ''))
    await importPlace(dir, client, progress)
    await startOfService(
      { client: dynamodb, table: model.outputs.ViewsTable ?? '' },
      new Date(local.clock.now()).toISOString(),
    )
    return { local, people, dynamodb }
  } catch (error) {
    await local.stop()
    throw error
  }
}

/** A handler's seat for every agency that has nobody among the ready people: a seat, no person. */
function seatsFor(dir: string, tenant: string, ready: readonly Person[]): Person[] {
  const staffed = new Set(ready.map(({ agency }) => agency))
  return readTable(join(dir, 'agencies.csv'), Agency)
    .filter(({ id }) => !staffed.has(id))
    .map(({ id, name_zh, name_en }) => ({
      ...{ sub: `seat-${id}`, name: `${name_zh}处置席 / Handler's seat, ${name_en}` },
      ...{ roles: ['handler'], tenant, agency: id, scopes: ['wangge/task'] },
    }))
}
