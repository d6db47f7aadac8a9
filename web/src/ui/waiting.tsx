import { texts } from '../language/texts.ts'

const t = texts({ loading: '正在读取……' }, { loading: 'Loading …' })

export const Waiting = ({ what }: { readonly what?: string }) => (
  <p class="waiting" role="status">
    {what ?? t('loading')}
  </p>
)
