import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

interface Screens extends DBSchema {
  screens: { key: string; value: unknown }
}

/** In a database of its own, for the reason that device-id.ts gives. */
async function using<Result>(work: (db: IDBPDatabase<Screens>) => Promise<Result>): Promise<Result | undefined> {
  try {
    const db = await openDB<Screens>('wangge-screens', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('screens')
      },
    })
    return await work(db).finally(() => db.close())
  } catch {
    // What cannot be kept is read when there is a network.
    return undefined
  }
}

/**
 * What a grid worker must be able to see where there is no network: his errands and their cases. `key` names who may see it.
 * Gone with the session, however it ends.
 */
export const keepScreen = (key: string, data: unknown): Promise<unknown> => using(db => db.put('screens', data, key))

export const keptScreen = (key: string): Promise<unknown> => using(db => db.get('screens', key))

export const dropScreens = (): Promise<unknown> => using(db => db.clear('screens'))
