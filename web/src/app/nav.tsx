import { useLocation } from 'preact-iso/router'
import { texts } from '../language/texts.ts'
import { ownItems } from '../outbox/own-items.ts'
import { hasRole } from '../session/session.ts'

const t = texts(
  {
    nav: '主导航',
    report: '上报',
    mine: '我的上报',
    mineWaiting: '我的上报（{n} 项未发送）',
    follow: '查询进度',
    field: '现场任务',
    tasks: '部门任务',
    desk: '受理派遣',
    map: '公开地图',
    registry: '基础信息',
  },
  {
    nav: 'Main',
    report: 'Report',
    mine: 'My reports',
    mineWaiting: 'My reports ({n} not sent)',
    follow: 'Follow a report',
    field: 'Field tasks',
    tasks: 'Agency tasks',
    desk: 'Desk',
    map: 'Public map',
    registry: 'Registry',
  },
)

export function Nav() {
  const { path } = useLocation()
  const waiting = ownItems.value.filter(({ state }) => state !== 'sent').length
  const handler = hasRole('handler')
  const desk = hasRole('acceptor', 'shiftLead', 'dispatcher', 'supervisor', 'auditor')
  const links: readonly (readonly [string, string])[] = [
    ...(handler ? [['/tasks', t('tasks')] as const] : []),
    ...(desk ? [['/desk/triage', t('desk')] as const] : []),
    ...(hasRole('registrar') ? [['/registry/area', t('registry')] as const] : []),
    ...(handler ? [] : [['/report', t('report')] as const]),
    ...(hasRole('gridWorker') ? [['/field', t('field')] as const] : []),
    ['/mine', waiting > 0 ? t('mineWaiting', { n: waiting }) : t('mine')],
    ['/follow', t('follow')],
    ['/map', t('map')],
  ]
  const here = (to: string): boolean => path === to || path.startsWith(`/${to.split('/')[1]}/`)
  return (
    <nav class="nav" aria-label={t('nav')}>
      <ul class="bar">
        {links.map(([to, label]) => (
          <li key={to}>
            <a href={to} {...(here(to) && { 'aria-current': 'page' as const })}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
