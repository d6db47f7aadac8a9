import { texts } from '../../language/texts.ts'
import type { OutboxItem } from '../../outbox/outbox-item.ts'

const t = texts(
  { draft: '草稿', queued: '待发送', sending: '正在发送', sent: '已送达', refused: '未被接收' },
  { draft: 'Draft', queued: 'Waiting to be sent', sending: 'Being sent', sent: 'Delivered', refused: 'Refused' },
)

const COLOURS = { draft: 'grey', queued: 'yellow', sending: 'yellow', sent: 'green', refused: 'red' } as const

export const ItemState = ({ state }: Pick<OutboxItem, 'state'>) => (
  <span class={`tag ${COLOURS[state]}`}>{t(state)}</span>
)
