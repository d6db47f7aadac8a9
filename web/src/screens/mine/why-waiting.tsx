import { texts } from '../../language/texts.ts'
import type { OutboxItem } from '../../outbox/outbox-item.ts'
import { signIn } from '../../session/sign-in.ts'

const t = texts(
  {
    network: '没有网络。内容和照片保存在本机，恢复网络后自动发送，不会重复。',
    server: '服务器暂时没有接收。内容保存在本机，稍后自动重试，不会重复。',
    login: '登录已过期。内容保存在本机，请重新登录后自动发送。',
    soon: '即将发送。内容保存在本机。',
    again: '重新登录',
  },
  {
    network:
      'There is no network. Words and photos are kept on this device and sent by themselves when there is one, once.',
    server:
      'The server did not take it just now. It is kept on this device and tried again by itself; nothing is sent twice.',
    login: 'Your session has ended. It is kept on this device and sent after you sign in again.',
    soon: 'It is about to be sent. It is kept on this device.',
    again: 'Sign in again',
  },
)

/** What happens to the data meanwhile. */
export const WhyWaiting = ({ waiting }: Pick<OutboxItem, 'waiting'>) => (
  <>
    <p>{t(waiting ?? 'soon')}</p>
    {waiting === 'login' && (
      <button type="button" class="button" onClick={() => void signIn()}>
        {t('again')}
      </button>
    )}
  </>
)
