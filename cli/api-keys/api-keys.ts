import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import { sha256Hex } from '#shared/domain/hash/digest.ts'
import { ApiClient } from '#shared/domain/open311/api-client.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import type { operations } from '../../clients/ts/paths.ts'
import { refusalOf } from '../../clients/ts/refusal-of.ts'
import { listEntries } from '../import/list-entries.ts'
import { Problem } from '../problem.ts'

const KIND = { kind: 'apiClient' } as const

export type NewApiClient = Pick<ApiClient, 'id' | 'name' | 'mode' | 'perMinute'>

export interface ApiKeys {
  /** The new application's key, which nobody can be told again: only its digest is kept. */
  create(application: NewApiClient): Promise<string>
  list(): Promise<readonly ApiClient[]>
  /** Gives whether the key counted until now. */
  revoke(id: string): Promise<boolean>
}

/** As the contract has it: a field that is absent, not undefined. */
type Entry = operations['putRegistryApiClientById']['requestBody']['content']['application/json']

/** Api keys of Open311 client applications, kept in the registry. All of it throws a Problem when the API refuses. */
export function apiKeys(client: WanggeClient): ApiKeys {
  return {
    async create(application) {
      const secret = randomBytes(32).toString('base64url')
      const body = ApiClient.parse({ ...application, secretHash: sha256Hex(secret) })
      const path = { ...KIND, id: body.id }
      const header = { 'If-None-Match': '*' }
      const { error, response } = await client.PUT('/api/registry/apiClient/{id}', {
        params: { path, header },
        body: body as Entry,
      })
      if (response.status === 412)
        throw new Problem(`There is an application ${body.id} already; its key stays as it is.`)
      if (error) throw refused(error, response)
      return `${body.id}.${secret}`
    },
    async list() {
      const found: ApiClient[] = []
      for await (const entry of listEntries(client, KIND.kind, 'all')) found.push(ApiClient.parse(entry))
      return found
    },
    async revoke(id) {
      const path = { ...KIND, id }
      const { data, error, response } = await client.GET('/api/registry/{kind}/{id}', { params: { path } })
      if (response.status === 404) throw new Problem(`There is no application ${id}; nothing was changed.`)
      if (!data) throw refused(error, response)
      const entry = ApiClient.parse(data.entry)
      if (entry.revoked) return false
      const params = { path, header: { 'If-Match': z.string().parse(response.headers.get('etag')) } }
      const change = await client.PUT('/api/registry/apiClient/{id}', {
        params,
        body: { ...entry, revoked: true } as Entry,
      })
      if (change.error) throw refused(change.error, change.response)
      return true
    },
  }
}

function refused(error: unknown, response: Response): Problem {
  const { title, errors } = refusalOf(error, response)
  return new Problem([title, ...errors.map(({ pointer, message }) => `${pointer}: ${message}`)].join('\n'))
}
