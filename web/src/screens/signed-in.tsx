import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { texts } from '../language/texts.ts'
import { finishSignIn, signIn } from '../session/sign-in.ts'
import { Page } from '../ui/page.tsx'
import { Waiting } from '../ui/waiting.tsx'

const t = texts(
  { title: '登录', working: '正在登录……', failed: '登录没有完成，未作任何更改。', again: '重新登录' },
  {
    title: 'Sign in',
    working: 'Signing in …',
    failed: 'Signing in did not work. Nothing was changed.',
    again: 'Sign in again',
  },
)

/** Where the issuer sends people back to. */
export function SignedIn() {
  const { route } = useLocation()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    finishSignIn(new URLSearchParams(location.search))
      .then(back => route(back, true))
      .catch(() => setFailed(true))
  }, [])
  return (
    <Page title={t('title')} narrow>
      {failed ? (
        <>
          <p role="alert">{t('failed')}</p>
          <button type="button" class="button" onClick={() => void signIn('/')}>
            {t('again')}
          </button>
        </>
      ) : (
        <Waiting what={t('working')} />
      )}
    </Page>
  )
}
