import type { DynamoAnswer, DynamoEngine } from '../dynamo-engine.ts'
import {
  actions,
  type DynaliteError,
  type DynaliteStore,
  dynaliteDb,
  freshLock,
  type Input,
  type Item,
  validations,
} from './dynalite-parts.ts'
import { type WriteImages, watchWrite } from './watch-writes.ts'
import { writeAtOnce } from './write-at-once.ts'
import { writtenEntries } from './written-entries.ts'

const refused = (error: DynaliteError, images: readonly WriteImages[]): DynamoAnswer =>
  error.statusCode && error.body
    ? { status: error.statusCode, body: error.body, images }
    : {
        status: 500,
        body: { __type: 'com.amazon.coral.service#InternalServerError', message: `dynalite: ${error.message}` },
        images,
      }

/** dynalite in this thread; LevelDB below `path`, or memory. */
export function dynaliteEngine(options: { path?: string; region: string; account: string }): DynamoEngine {
  const instant = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 }
  const store: DynaliteStore = dynaliteDb.create(options.path ? { ...instant, path: options.path } : instant)
  store.tableDb.awsRegion = options.region
  store.tableDb.awsAccountId = options.account
  writeAtOnce(store)
  const used = new Set<string>()

  function call(operation: string, input: Input): Promise<DynamoAnswer> {
    const action = actions.get(operation)
    if (!action) {
      const body = { __type: 'com.amazon.coral.service#UnknownOperationException' }
      return Promise.resolve({ status: 400, body, images: [] })
    }
    let images: WriteImages[] = []
    return new Promise(resolve => {
      try {
        const data = validations.checkTypes(input, action.types)
        validations.checkValidations(data, action.types, action.custom, store)
        images = writtenEntries(operation, data).map(entry => {
          used.add(entry.table)
          return watchWrite(entry.keyed)
        })
        action.run(store, data, (error, body) => {
          resolve(error ? refused(error, images) : { status: 200, body: body ?? {}, images })
        })
      } catch (error) {
        resolve(refused(error as DynaliteError, images))
      }
    })
  }

  return {
    call,
    read(table, key) {
      return new Promise((resolve, reject) => {
        store.getTable(table, false, (missing, description) => {
          if (missing) return reject(missing)
          store.getItemDb(table).get(dynaliteDb.createKey(key, description), (error, value?: Item) => {
            if (error && error.name !== 'NotFoundError') reject(error)
            else resolve(value)
          })
        })
      })
    },
    recover() {
      for (const table of used) store.getItemDb(table).lock = freshLock()
    },
    close: () => new Promise((resolve, reject) => store.db.close(error => (error ? reject(error) : resolve()))),
  }
}
