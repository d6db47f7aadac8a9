import { texts } from '../language/texts.ts'
import { Page } from '../ui/page.tsx'

const t = texts(
  {
    title: '暂时无法打开',
    what: '没有网络，或者本站点还没有配置租户。本机保存的草稿和照片都在。',
    again: '重试',
  },
  {
    title: 'Not available now',
    what: 'There is no network, or this site has no tenant yet. Drafts and photos kept on this device are safe.',
    again: 'Try again',
  },
)

export const NotConfigured = () => (
  <Page title={t('title')} narrow>
    <p>{t('what')}</p>
    <button type="button" class="button" onClick={() => location.reload()}>
      {t('again')}
    </button>
  </Page>
)
