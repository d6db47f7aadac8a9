import { api, read } from '../../api/read.ts'
import { dateTime } from '../../language/format.ts'
import { language } from '../../language/language.ts'
import { texts } from '../../language/texts.ts'
import { agencyName } from '../../place/place.ts'
import { session } from '../../session/session.ts'
import { MoreButton } from '../../ui/more-button.tsx'
import { useList } from '../../ui/use-list.ts'

const t = texts(
  {
    title: '未能送达（{n}）',
    more: '未能送达（{n} 以上）',
    reporter: '上报人',
    email: '邮件',
    robot: '群机器人',
    queue: '任务派送',
    cases: '涉及案件：',
  },
  {
    title: { one: '{n} could not be reached', other: '{n} could not be reached' },
    more: 'More than {n} could not be reached',
    reporter: 'The reporter',
    email: 'e-mail',
    robot: 'chat robot',
    queue: 'delivery of tasks',
    cases: 'About:',
  },
)

const nameOfWho = (who: string): string => {
  if (who === 'reporter') return t('reporter')
  return who.startsWith('agency.') ? agencyName(who.slice('agency.'.length)) : who.replace(/^person\./, '')
}

const EVERY_MS = 60_000

/** Whom the desk has to tell in another way, and whose queue lacks tasks: what happened, and what to do. Nothing where everybody was reached. */
export function UndeliveredNotices() {
  const list = useList(
    `undelivered ${session.value?.sub} ${language.value}`,
    page => read(api().GET('/api/desk/undelivered', { params: { query: page } })),
    EVERY_MS,
  )
  const { data } = list
  const items = data?.items ?? []
  if (items.length === 0) return null
  return (
    <details>
      <summary>{t(data?.next ? 'more' : 'title', { n: items.length })}</summary>
      <ul>
        {items.map(({ who, channel, happened, todo, at, cases }) => (
          <li key={`${who} ${channel} ${cases[0]}`}>
            <strong>{nameOfWho(who)}</strong> · {t(channel)} · {dateTime(at)}
            <br />
            {happened} {todo}
            <br />
            {t('cases')}{' '}
            {cases.map(number => (
              <a key={number} href={`/cases/${number}`}>
                {number}{' '}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </details>
  )
}
