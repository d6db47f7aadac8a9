import { dateTime } from '../../language/format.ts'
import { texts } from '../../language/texts.ts'
import { forget, outbox } from '../../outbox/outbox.ts'
import { mayEdit, type OutboxItem } from '../../outbox/outbox-item.ts'
import { Page } from '../../ui/page.tsx'
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
  },
)

export const MyReports = () => (
  <Page title={t('title')} narrow>
    <p class="soft">{t('kept')}</p>
    {outbox.value.length === 0 ? (
      <>
        <p>{t('none')}</p>
        <a class="button" href="/report">
          {t('report')}
        </a>
      </>
    ) : (
      <ul class="cards">
        {outbox.value.map(item => (
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
      <a href={item.state === 'draft' ? `/report/${item.id}` : `/mine/${item.id}`}>{item.title || t('untitled')}</a>
    </div>
    <p class="soft">
      {dateTime(item.createdAt)} {item.receipt?.number}
    </p>
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
          onClick={() => confirm(t('sure')) && void forget({ id: item.id, photos: item.photos })}
        >
          {t('forget')}
        </button>
      )}
    </p>
  </>
)
