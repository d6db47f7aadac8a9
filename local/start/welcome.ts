import Table from 'cli-table3'
import type { Local } from '../local.ts'
import { firstRequest } from './first-request.ts'

interface Welcome {
  readonly local: Pick<Local, 'url' | 'issuerUrl' | 'wire' | 'people'>
  readonly dataDir: string
  /** Tenant and folder of the demonstration place; absent without one. */
  readonly place?: { readonly tenant: string; readonly dir: string } | undefined
  readonly seconds: number
  readonly site: boolean
}

/** What stands on the console when everything runs: addresses, who can be signed in as, and what to try first. */
export function welcome({ local, dataDir, place, seconds, site }: Welcome): string {
  const addresses = [
    ['HTTP API', `${local.url}/api`],
    ...(site
      ? [
          ['Site 网站', `${local.url}/`],
          ['API docs 接口说明', `${local.url}/docs`],
        ]
      : []),
    ['Sign-in 登录', local.issuerUrl],
    ['AWS wire', local.wire.url],
    ['Notices 通知', `${local.wire.url}/-/notices`],
    ['Data 数据', dataDir],
  ]
  return [
    '',
    'Wangge 网格 is running on this machine.',
    '',
    plainTable(addresses),
    ...(local.people.length > 0
      ? [
          '',
          `People 人员 (invented 虚构). A token for one of them: npm run -s wangge -- token ${local.people[0]?.sub}`,
          '',
        ]
      : []),
    plainTable(
      local.people.map(({ sub, name, roles, agency, area }) => [sub, name, roles.join(', '), agency ?? area ?? '']),
    ),
    ...(place ? ['', 'A first report 第一个上报:', '', firstRequest(local.url, place.tenant, place.dir)] : []),
    '',
    `Ready in ${seconds.toFixed(1)} s. Ctrl-C stops; nothing is lost. 按 Ctrl-C 停止，数据保留。`,
  ].join('\n')
}

const NOTHING = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' }
const LINES = {
  ...{ ...NOTHING, bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '', left: '  ', 'left-mid': '' },
  ...{ mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' },
}

/** Columns that line up, Chinese characters counted as two; no frame, no colour. */
function plainTable(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const table = new Table({ chars: LINES, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 } })
  table.push(...rows.map(row => [...row]))
  return table.toString().replace(/ +$/gm, '')
}
