import { texts } from '../../language/texts.ts'

const t = texts(
  {
    area: '区域',
    grid: '网格',
    agency: '部门',
    category: '事项类别',
    rule: '权责清单条目',
    dutyList: '权责清单',
    post: '岗位',
    policy: '运行规则',
    calendar: '工作日历',
    sender: '对接方',
    apiClient: '开放接口应用',
    contact: '通知方式',
  },
  {
    area: 'Areas',
    grid: 'Grids',
    agency: 'Agencies',
    category: 'Categories',
    rule: 'Duty rules',
    dutyList: 'Duty lists',
    post: 'Posts',
    policy: 'Policies',
    calendar: 'Calendars',
    sender: 'Senders',
    apiClient: 'API applications',
    contact: 'Contacts',
  },
)

export const KINDS = [
  ...(['area', 'grid', 'agency', 'category', 'dutyList', 'rule'] as const),
  ...(['post', 'policy', 'calendar', 'contact', 'sender', 'apiClient'] as const),
] as const
export type Kind = (typeof KINDS)[number]

export const kindName = (kind: Kind): string => t(kind)

export const kindOf = (text: string | undefined): Kind => KINDS.find(kind => kind === text) ?? 'area'

/** Of one entry's page. Not in the path: ids hold dots, and what ends in one is a file to the server. */
export const addressOf = (kind: Kind, id: string): string => `/registry/${kind}/entry?${new URLSearchParams({ id })}`
