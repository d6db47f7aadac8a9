import { createRequire } from 'node:module'

export type Callback = (error: DynaliteError | null | undefined, data?: Record<string, unknown>) => void
export type Item = Record<string, Record<string, unknown>>
export type Input = Record<string, unknown>

export interface DynaliteError extends Error {
  readonly statusCode?: number
  readonly body?: Record<string, unknown>
}

export interface ItemStore {
  get(key: string, callback: (error: Error | null, value?: Item) => void): void
  put(key: string, value: Item, callback: Callback): void
  del(key: string, callback: Callback): void
  lock: unknown
}

export type LevelOperation =
  | { readonly type: 'put'; readonly key: string; readonly value: Item }
  | { readonly type: 'del'; readonly key: string }

interface IndexActions {
  readonly puts: readonly { readonly index: string; readonly key: string; readonly item: Item }[]
  readonly deletes: readonly { readonly index: string; readonly key: string }[]
}

export interface DynaliteTable {
  readonly TableName: string
  readonly LocalSecondaryIndexes?: readonly object[]
  readonly GlobalSecondaryIndexes?: readonly object[]
}

export interface DynaliteStore {
  readonly options: Record<string, unknown>
  readonly db: {
    batch(operations: readonly LevelOperation[], callback: Callback): void
    close(callback: (error?: Error) => void): void
  }
  readonly tableDb: { awsAccountId: string; awsRegion: string } & ItemStore
  getTable(name: string, checkStatus: boolean, callback: (error: Error | null, table: DynaliteTable) => void): void
  getItemDb: (name: string) => ItemStore
}

export interface DynaliteDb {
  create(options: Record<string, unknown>): DynaliteStore
  createKey(item: Item, table: DynaliteTable): string
  getIndexActions(
    indexes: readonly object[],
    old: Item | undefined,
    next: Item | undefined,
    table: DynaliteTable,
  ): IndexActions
  checkConditional(data: { Item?: Item; Key?: Item }, existing?: Item): DynaliteError | null | undefined
  updateIndexes(
    store: DynaliteStore,
    table: DynaliteTable,
    old: Item | undefined,
    next: Item | undefined,
    cb: Callback,
  ): void
}

interface Validations {
  checkTypes(data: Input, types: object): Input
  checkValidations(data: Input, types: object, custom: unknown, store: DynaliteStore): void
}

export interface DynaliteAction {
  readonly types: object
  readonly custom: unknown
  readonly run: (store: DynaliteStore, data: Input, callback: Callback) => void
}

/**
 * dynalite's own modules, called in this thread: its HTTP door costs three times the call behind it. The package has
 * no `exports`, so these paths are as public as its main; the version is pinned exactly.
 */
const require = createRequire(import.meta.url)
export const dynaliteDb: DynaliteDb = require('dynalite/db')
export const validations: Validations = require('dynalite/validations')
export const freshLock: () => unknown = createRequire(require.resolve('dynalite'))('lock').Lock

const operations = [
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'DescribeTable',
  'DescribeTimeToLive',
  'GetItem',
  'ListTables',
  'ListTagsOfResource',
  'PutItem',
  'Query',
  'Scan',
  'TagResource',
  'UntagResource',
  'UpdateItem',
  'UpdateTable',
]

export const actions: ReadonlyMap<string, DynaliteAction> = new Map(
  operations.map(operation => {
    const file = operation.charAt(0).toLowerCase() + operation.slice(1)
    const rules: { types: object; custom: unknown } = require(`dynalite/validations/${file}`)
    return [operation, { types: rules.types, custom: rules.custom, run: require(`dynalite/actions/${file}`) }]
  }),
)
