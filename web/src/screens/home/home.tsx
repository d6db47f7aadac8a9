import { texts } from '../../language/texts.ts'
import { hasRole, session } from '../../session/session.ts'
import { Page } from '../../ui/page.tsx'
import { EmergencyNotice } from '../report/emergency-notice.tsx'

const t = texts(
  {
    title: '身边的事，报给网格',
    lead: '路灯不亮、垃圾堆放、井盖损坏……拍张照片说一声，由负责的部门来办，办到哪一步随时可查。不用登录。',
    report: '我要上报',
    follow: '查询进度',
    staff: '您好，{name}',
    tasks: '查看部门任务',
    desk: '进入受理派遣',
    registry: '维护基础信息',
  },
  {
    title: 'Tell the grid about it',
    lead: 'A dark street lamp, rubbish, a broken manhole cover … take a photo and say a word. The agency in charge deals with it, and you can see how far it is at any time. No login needed.',
    report: 'Report something',
    follow: 'Follow a report',
    staff: 'Hello, {name}',
    tasks: 'Open agency tasks',
    desk: 'Open the desk',
    registry: 'Keep the registry',
  },
)

export function Home() {
  const who = session.value
  return (
    <Page title={who ? t('staff', { name: who.name }) : t('title')} narrow>
      {!who && (
        <>
          <EmergencyNotice />
          <p>{t('lead')}</p>
        </>
      )}
      <p class="buttons">
        {hasRole('handler') && (
          <a class="button" href="/tasks">
            {t('tasks')}
          </a>
        )}
        {hasRole('acceptor', 'shiftLead', 'dispatcher', 'supervisor', 'auditor') && (
          <a class="button" href="/desk/triage">
            {t('desk')}
          </a>
        )}
        {hasRole('registrar') && (
          <a class="button" href="/registry/area">
            {t('registry')}
          </a>
        )}
        {!hasRole('handler') && (
          <a class="button" href="/report">
            {t('report')}
          </a>
        )}
        <a class="button secondary" href="/follow">
          {t('follow')}
        </a>
      </p>
    </Page>
  )
}
