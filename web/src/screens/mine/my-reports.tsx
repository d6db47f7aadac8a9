import { dateTime } from '../../language/format.ts'
import { texts } from '../../language/texts.ts'
import { forget } from '../../outbox/outbox.ts'
import { mayEdit, type OutboxItem, photosOf } from '../../outbox/outbox-item.ts'
import { ownItems, waitingForOthers } from '../../outbox/own-items.ts'
import { Page } from '../../ui/page.tsx'
import { Asked } from './asked.tsx'
import { ItemState } from './item-state.tsx'
import { WhyWaiting } from './why-waiting.tsx'

const t = texts(
  {
    title: '我的上报',
    none: '这台设备上还没有上报。',
    report: '我要上报',
    edit: '继续填写',
    correct: '修改后重新提交',
    open: '查看',
    forget: '从本机删除',
    sure: '删除后无法恢复本机上的内容。确定吗？',
    kept: '这里只列出这台设备上的内容。',
    untitled: '（尚未填写）',
    others: '另有 {n} 项是别人登录后写的，尚未送达。本人重新登录后才能看到并送出，不会丢失。',
  },
  {
    title: 'My reports',
    none: 'Nothing has been reported from this device yet.',
    report: 'Report something',
    edit: 'Go on',
    correct: 'Correct and send again',
    open: 'Open',
    forget: 'Remove from this device',
    sure: 'What is on this device cannot be brought back. Remove it?',
    kept: 'This lists what is on this device only.',
    untitled: '(nothing written yet)',
    others: {
      one: '{n} more was written by somebody else who signed in here. It is kept unseen and sent once that person signs in again.',
      other:
        '{n} more were written by somebody else who signed in here. They are kept unseen and sent once that person signs in again.',
    },
  },
)

export const MyReports = () => (
  <Page title={t('title')} narrow>
    <p class="soft">{t('kept')}</p>
    {waitingForOthers.value > 0 && <p class="notice">{t('others', { n: waitingForOthers.value })}</p>}
    {ownItems.value.length === 0 ? (
      <>
        <p>{t('none')}</p>
        <a class="button" href="/report">
          {t('report')}
        </a>
      </>
    ) : (
      <ul class="cards">
        {ownItems.value.map(item => (
          <li key={item.id} class="card">
            <Entry item={item} />
          </li>
        ))}
      </ul>
    )}
  </Page>
)

const Entry = ({ item }: { readonly item: OutboxItem }) => (
  <>
    <div class="card-top">
      <ItemState state={item.state} />
      <a href={item.state === 'draft' && item.kind === 'report' ? `/report/${item.id}` : `/mine/${item.id}`}>
        {item.title || t('untitled')}
      </a>
    </div>
    <p class="soft">
      {dateTime(item.createdAt)} {item.receipt?.number}
    </p>
    {item.kind === 'action' && <Asked item={item} />}
    {item.state === 'queued' && <WhyWaiting waiting={item.waiting} />}
    <p class="buttons">
      {mayEdit(item) && item.form && (
        <a class="button secondary small" href={`/report/${item.id}`}>
          {item.state === 'refused' ? t('correct') : t('edit')}
        </a>
      )}
      {item.state !== 'sending' && (
        <button
          type="button"
          class="button secondary small"
          onClick={() => confirm(t('sure')) && void forget({ id: item.id, photos: photosOf(item) })}
        >
          {t('forget')}
        </button>
      )}
    </p>
  </>
)
