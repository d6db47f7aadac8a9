import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { SaxesParser } from 'saxes'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { memoryCaseSearch } from '#shared/adapters/memory/case-search.ts'
import { memoryLimiter } from '#shared/adapters/memory/limiter.ts'
import { memoryObjectStore } from '#shared/adapters/memory/object-store.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import { registryCountyGrids } from '#shared/adapters/places/registry-county-grids.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { sha256Hex } from '#shared/domain/hash/digest.ts'
import { ApiClient } from '#shared/domain/open311/api-client.ts'
import { Category } from '#shared/domain/registry/entries.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import { ownView } from '#shared/domain/view/views-of.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { TenantEntry } from '#shared/ports/tenants.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { litter, minute, tenant } from '#test/support/sample-case.ts'
import { sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { open311Handler } from '../../functions/open311-api/open311-handler.ts'

export const SECRET = 'only-for-tests-0123456789'
export const KEY = `app.${SECRET}`
export const LAMP = 'GB.component.0137'
export const LITTER = 'GB.event.0101'
/** A request as an application posts it. */
export const REPORT = {
  api_key: KEY,
  service_code: LITTER,
  lat: '30.27',
  long: '120.13',
  description: '垃圾🚧 & <成堆>',
}

const lamp = Category.parse({
  ...litter,
  id: LAMP,
  name: { zh: '路灯', en: 'Street light' },
  attributes: [
    { code: 'POLE', datatype: 'string', required: true, order: 2, description: 'Number on the pole?' },
    { code: 'WHEN', datatype: 'datetime', required: false, order: 3, description: 'Since when?' },
    { code: 'COUNT', datatype: 'number', required: false, order: 4, description: 'How many lamps?' },
    {
      code: 'KIND',
      datatype: 'multivaluelist',
      required: false,
      order: 1,
      description: 'What is wrong?',
      values: [
        { key: 'dark', name: 'Dark <all night> & day' },
        { key: 'flicker', name: 'Flickering' },
      ],
    },
  ],
})

export interface Ask {
  readonly method?: string
  readonly query?: string
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** Open311 over memory: `ask` is one HTTP request; `views` and `ledger` show what was written. */
export async function open311() {
  const [memory, vault, ids, photos] = [memoryLedger(), memoryVault(), countedIds(), memoryObjectStore()]
  const views = new Map<string, CaseView>()
  const ledger: CaseLedger = {
    ...memory,
    async append(commit) {
      const outcome = await memory.append(commit)
      const state = fold(await memory.load(commit.tenant, commit.caseId))
      if (state.status !== 'Absent') views.set(commit.caseId, ownView(state))
      return outcome
    },
  }
  const registry = await sampleRegistry()
  const client = { name: { zh: '应用' }, secretHash: sha256Hex(SECRET) }
  await registry.putNew(tenant, 'apiClient', [
    versioned(ApiClient.parse({ ...client, id: 'app', perMinute: 600 })),
    versioned(ApiClient.parse({ ...client, id: 'gone', revoked: true })),
    versioned(ApiClient.parse({ ...client, id: 'slow', perMinute: 2 })),
    versioned(ApiClient.parse({ ...client, id: 'trial', mode: 'test' })),
  ])
  await registry.putNew(tenant, 'category', [versioned(lamp)])
  const clock = { now: minute(0) }
  const errors: unknown[] = []
  const deps = {
    ...{
      ledger,
      vault,
      registry,
      grids: registryCountyGrids(registry),
      ids,
      photos,
      keys: memoryServerKeys(ids),
      limiter: memoryLimiter(),
    },
    search: memoryCaseSearch(() => [...views.values()]),
    tenants: { list: async (): Promise<TenantEntry[]> => [] },
    checkPhotos: async () => {},
    pause: async () => {},
    clock: () => clock.now,
    log: { info: () => {}, error: (_code: string, _fields: unknown, error: unknown) => void errors.push(error) },
  }
  const handle = open311Handler(deps)
  let count = 0
  async function ask(path: string, { method = 'GET', query = '', body, headers = {} }: Ask = {}) {
    const event = {
      rawPath: `/open311/v2${path}`,
      rawQueryString: query,
      headers: { host: 'wangge.example', ...headers },
      requestContext: {
        requestId: `request-${++count}`,
        domainName: 'wangge.example',
        http: { method, sourceIp: '192.0.2.1' },
      },
      ...(body !== undefined && { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }),
    } as unknown as APIGatewayProxyEventV2
    const { statusCode = 0, headers: answered = {}, body: text = '' } = await handle(event)
    return { status: statusCode, headers: answered, text }
  }
  const post = (path: string, fields: Readonly<Record<string, string>> | string, more: Ask = {}) =>
    ask(path, {
      method: 'POST',
      body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
      ...more,
    })
  return { ask, post, views, ledger, vault, photos, clock, errors, registry, deps }
}

export type Element = { readonly name: string; readonly text: string; readonly children: readonly Element[] }

/** A strict parse: anything not well-formed throws, and so does an answer without its declaration. */
export function parseXml(text: string): Element {
  if (!/^<\?xml version="1\.0" encoding="utf-8"\?>/i.test(text)) throw new Error('no XML declaration')
  const parser = new SaxesParser()
  const stack: { name: string; text: string; children: Element[] }[] = [{ name: '', text: '', children: [] }]
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name }) => void stack.push({ name, text: '', children: [] }))
  parser.on('text', part => {
    const top = stack.at(-1)
    if (top) top.text += part
  })
  parser.on('closetag', () => {
    const done = stack.pop()
    if (done) stack.at(-1)?.children.push(done)
  })
  parser.write(text).close()
  const [root] = stack[0]?.children ?? []
  if (!root) throw new Error('no root element')
  return root
}

/** An element as GeoReport's JSON must say it, types and all. Throws for a list that holds something else than what it is a list of. */
export function asJson(element: Element, within = ''): unknown {
  const { name, text, children } = element
  const item = LISTS[name]
  if (item !== undefined) {
    const other = children.find(child => child.name !== item)
    if (other) throw new Error(`<${other.name}> in <${name}>, where clients look for <${item}>`)
    return children.map(child => asJson(child))
  }
  if (children.length > 0) return Object.fromEntries(children.map(child => [child.name, asJson(child, name)]))
  if (text === '') return null
  if (NUMBERS.includes(name) || (name === 'code' && within === 'error')) return numberOf(name, text)
  return FLAGS.includes(name) ? flagOf(name, text) : text
}

/** What is no text in GeoReport's JSON. Codes of services, attributes and values are text, even where they look like numbers. */
const NUMBERS = ['lat', 'long', 'order']
const FLAGS = ['metadata', 'variable', 'required']

function numberOf(name: string, text: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`<${name}> is no number: ${text}`)
  return Number(text)
}

function flagOf(name: string, text: string): boolean {
  if (text !== 'true' && text !== 'false') throw new Error(`<${name}> is neither true nor false: ${text}`)
  return text === 'true'
}

/** Lists and what they hold: http://wiki.open311.org/GeoReport_v2/, and FixMyStreet's for updates. */
const LISTS: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
  service_request_updates: 'request_update',
  extended_attributes: 'attribute',
}
const ROOTS = [...Object.keys(LISTS), 'service_definition', 'discovery']

export const FORMATS = ['json', 'xml']

export type Rows = Record<string, unknown>[]

/** Addresses and answers of one of the formats. */
export const inFormat = (format: string) => ({
  at: (resource: string) => `/t/xihu/${resource}.${format}`,
  rows: (text: string) => read(format, text) as Rows,
})

/** What a format's answer says, with the types it has in JSON, so that both formats compare. */
export const read = (format: string, text: string): unknown =>
  format === 'json' ? JSON.parse(text) : asJson(known(parseXml(text)))

function known(root: Element): Element {
  if (!ROOTS.includes(root.name)) throw new Error(`<${root.name}> is no answer of GeoReport v2`)
  return root
}
