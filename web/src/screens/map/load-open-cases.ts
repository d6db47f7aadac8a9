import type { operations } from '../../../../clients/ts/paths.ts'
import { api, read } from '../../api/read.ts'
import { config } from '../../app/config.ts'

type Page = operations['getPublicOpenByArea']['responses'][200]['content']['application/json']
export type OpenCase = Page['cases'][number]

/** Pages that one look at the map reads: each looks at a thousand cases. What lies beyond is said, not hidden. */
const PAGES = 20

/** The open cases of an area, the latest first, and whether that is all of them. */
export async function loadOpenCases(
  area: string,
): Promise<{ readonly cases: readonly OpenCase[]; readonly all: boolean }> {
  const path = { tenant: config.value.tenant.id, area }
  const cases: OpenCase[] = []
  let cursor: string | undefined
  for (let page = 0; page < PAGES; page++) {
    const query = cursor === undefined ? {} : { cursor }
    const found = await read(api().GET('/api/t/{tenant}/open/{area}', { params: { path, query } }))
    cases.push(...found.cases)
    cursor = found.next
    if (cursor === undefined) return { cases, all: true }
  }
  return { cases, all: false }
}
