import { texts } from '../language/texts.ts'
import { signIn } from '../session/sign-in.ts'
import { Page } from './page.tsx'

const t = texts(
  { why: '这里需要登录后才能查看。', go: '登录' },
  { why: 'You need to sign in to see this.', go: 'Sign in' },
)

export const SignInFirst = ({ title }: { readonly title: string }) => (
  <Page title={title} narrow>
    <p>{t('why')}</p>
    <button type="button" class="button" onClick={() => void signIn()}>
      {t('go')}
    </button>
  </Page>
)
