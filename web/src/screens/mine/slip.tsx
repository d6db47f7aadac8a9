import { config } from '../../app/config.ts'
import { dateTime } from '../../language/format.ts'
import { nameOf } from '../../language/name-of.ts'
import { texts } from '../../language/texts.ts'
import type { OutboxItem } from '../../outbox/outbox-item.ts'

const t = texts(
  {
    done: '已收到',
    number: '案件编号',
    code: '查询码',
    codeHint: '凭查询码可以补充情况、评价，或对结案提出一次异议。请妥善保管，不要告诉他人。',
    follow: '查看进度',
    print: '打印凭条',
    when: '上报时间',
    where: '网上查询：{url}',
  },
  {
    done: 'Received',
    number: 'Case number',
    code: 'Follow-up code',
    codeHint: 'With the code you can answer questions, rate, or object once to the closing. Keep it to yourself.',
    follow: 'See how it stands',
    print: 'Print a slip',
    when: 'Reported',
    where: 'On the web: {url}',
  },
)

interface Props {
  readonly number: string
  readonly code: string
  readonly item: Pick<OutboxItem, 'createdAt'>
}

/** Number and code, on the screen and on paper for somebody who has no phone. */
export const Slip = ({ number, code, item }: Props) => (
  <section class="notice good">
    <h2>
      {t('done')} · {nameOf(config.value.tenant.name)}
    </h2>
    <dl class="slip">
      <dt>{t('number')}</dt>
      <dd class="big-number" data-test="number">
        {number}
      </dd>
      <dt>{t('code')}</dt>
      <dd class="big-number" data-test="code">
        {code}
      </dd>
      <dt>{t('when')}</dt>
      <dd>{dateTime(item.createdAt)}</dd>
    </dl>
    <p>{t('codeHint')}</p>
    <p>{t('where', { url: `${location.origin}/follow/${number}` })}</p>
    <p class="buttons">
      <a class="button" href={`/follow/${number}`}>
        {t('follow')}
      </a>
      <button type="button" class="button secondary" onClick={() => print()}>
        {t('print')}
      </button>
    </p>
  </section>
)
