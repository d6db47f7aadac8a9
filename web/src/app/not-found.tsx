import { texts } from '../language/texts.ts'
import { Page } from '../ui/page.tsx'

const t = texts(
  { title: '没有这个页面', what: '请检查网址，或返回首页。', home: '返回首页' },
  { title: 'There is no such page', what: 'Check the address, or go back to the start.', home: 'Go to the start' },
)

export const NotFound = () => (
  <Page title={t('title')} narrow>
    <p>{t('what')}</p>
    <a class="button" href="/">
      {t('home')}
    </a>
  </Page>
)
