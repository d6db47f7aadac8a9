import { join } from 'node:path'
import { buildWeb } from '#local/start/build-web.ts'
import type { Group } from '../row.ts'
import { firstLoad } from './first-load.ts'

const ROOT = join(import.meta.dirname, '../..')

export const webGroup: Group = {
  name: 'web',
  about: "what a grid worker's phone loads before the report form stands; other screens load when they are opened",
  async measure(tell) {
    const built = await buildWeb(ROOT, tell)
    if (!built) throw new Error('There is no site to measure.')
    const { js, css } = firstLoad(built)
    return [
      row('web.jsGzKb', "JavaScript of the worker's first load", 60, js),
      row('web.cssGzKb', "CSS of the worker's first load", 20, css),
    ]
  },
}

const row = (id: string, figure: string, bar: number, bytes: number) => {
  const measured = Math.round((bytes / 1024) * 10) / 10
  return { ...{ group: 'web', id, figure, bar, measured, unit: 'KB gz' }, ok: measured <= bar }
}
