import { useRoute } from 'preact-iso/router'
import type { Problem } from '../../api/api-error.ts'
import { texts } from '../../language/texts.ts'
import { mayEdit, type OutboxItem } from '../../outbox/outbox-item.ts'
import { ownItems } from '../../outbox/own-items.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Asked } from './asked.tsx'
import { EmergencyAnswer } from './emergency-answer.tsx'
import { ItemState } from './item-state.tsx'
import { NearestAnswer } from './nearest-answer.tsx'
import { Slip } from './slip.tsx'
import { WhyWaiting } from './why-waiting.tsx'

const t = texts(
  {
    title: '上报结果',
    sending: '正在提交，请稍候。关闭页面也不会丢失。',
    gone: '这台设备上没有这项内容。',
    edit: '修改后重新提交',
    change: '修改',
    another: '再报一件',
    mine: '我的上报',
  },
  {
    title: 'Your report',
    sending: 'It is being sent. Closing this page loses nothing.',
    gone: 'There is no such thing on this device.',
    edit: 'Correct and send again',
    change: 'Change it',
    another: 'Report another',
    mine: 'My reports',
  },
)

/** What became of one report, live: waiting and why, refused and why, or delivered with its number and code. */
export function ReceiptPage() {
  const { id } = useRoute().params
  const item = ownItems.value.find(each => each.id === id)
  return (
    <Page title={t('title')} narrow>
      {item ? <Outcome item={item} /> : <p>{t('gone')}</p>}
      <p class="buttons">
        {item && mayEdit(item) && item.form && (
          <a class="button" href={`/report/${item.id}`}>
            {item.state === 'refused' ? t('edit') : t('change')}
          </a>
        )}
        <a class="button secondary" href="/report">
          {t('another')}
        </a>
        <a class="button secondary" href="/mine">
          {t('mine')}
        </a>
      </p>
    </Page>
  )
}

const Outcome = ({ item }: { readonly item: OutboxItem }) => (
  <>
    <p class="no-print" role="status">
      <ItemState state={item.state} /> {item.title}
    </p>
    {item.kind === 'action' && <Asked item={item} />}
    {item.state === 'sending' && <p>{t('sending')}</p>}
    {item.state === 'queued' && <WhyWaiting waiting={item.waiting} />}
    {item.state === 'refused' && item.problem && <Refused item={item} problem={item.problem} />}
    {item.receipt && <Slip number={item.receipt.number} code={item.receipt.code} item={item} />}
  </>
)

/** Why it was not taken, and the quickest way on where there is one. */
const Refused = ({ item, problem }: { readonly item: OutboxItem; readonly problem: Problem }) => {
  if (problem.code === 'place.near') return <NearestAnswer item={item} />
  return (
    <>
      <ProblemNotice problem={problem} />
      {problem.code === 'emergency' && <EmergencyAnswer item={item} />}
    </>
  )
}
