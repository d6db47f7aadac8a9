import type { Problem } from '../api/api-error.ts'
import { texts } from '../language/texts.ts'

const t = texts(
  {
    network: '网络不可用，暂时无法读取。已填写的内容保存在本机。',
    login: '登录已过期，请重新登录。待发送的内容保留在本机。',
    forbidden: '您的角色无权查看或操作。未作任何更改。',
    missing: '没有找到，或者不属于您的职责范围。',
    busy: '请求过多，请稍后再试。未作任何更改。',
    fault: '系统暂时不可用，请稍后再试。已填写的内容保存在本机。',
    storage: '本机存储空间已满，没有保存也没有提交，服务器上未作任何更改。请腾出空间后再试，先不要关闭本页。',
    fields: '其中：',
    again: '重试',
  },
  {
    network: 'There is no network, so this cannot be read now. What you entered is kept on this device.',
    login: 'Your session has ended. Please sign in again; what waits to be sent is kept on this device.',
    forbidden: 'Your role may not see or do this. Nothing was changed.',
    missing: 'There is nothing here, or it is not yours to see.',
    busy: 'Too many requests; please try again in a while. Nothing was changed.',
    fault: 'The service is not available now; please try again later. What you entered is kept on this device.',
    storage:
      'This device is full: nothing was kept or sent, and nothing was changed on the server. Make room and try again; do not close this page yet.',
    fields: 'Namely:',
    again: 'Try again',
  },
)

/** The server's own sentence, or ours where only a gateway answered. */
export function problemText({ status, code, title }: Problem): string {
  if (code !== 'gateway' && code !== 'network' && code !== 'app' && code !== 'storage' && title) return title
  if (code === 'storage') return t('storage')
  if (status === 0) return code === 'network' ? t('network') : t('fault')
  if (status === 401) return t('login')
  if (status === 403) return t('forbidden')
  if (status === 404) return t('missing')
  return status === 429 ? t('busy') : t('fault')
}

interface Props {
  readonly problem: Problem
  readonly onAgain?: () => void
}

export const ProblemNotice = ({ problem, onAgain }: Props) => (
  <div class="notice urgent" role="alert">
    <p>{problemText(problem)}</p>
    {problem.errors.length > 0 && (
      <ul aria-label={t('fields')}>
        {problem.errors.map(({ pointer, message }) => (
          <li key={pointer}>
            {pointer}: {message}
          </li>
        ))}
      </ul>
    )}
    {onAgain && (
      <button type="button" class="button secondary" onClick={onAgain}>
        {t('again')}
      </button>
    )}
  </div>
)
