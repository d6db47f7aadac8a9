import { language } from '../language/language.ts'
import { nameOf } from '../language/name-of.ts'
import { texts } from '../language/texts.ts'
import { session } from '../session/session.ts'
import { signIn } from '../session/sign-in.ts'
import { config } from './config.ts'
import { Nav } from './nav.tsx'
import { large, switchTheme } from './settings.ts'
import { askToSignOut } from './sign-out.ts'

const t = texts(
  {
    skip: '跳到正文',
    brand: '网格',
    tools: '工具',
    large: '大字',
    theme: '明暗',
    in: '工作人员登录',
    out: '退出（{name}）',
  },
  {
    skip: 'Skip to main content',
    brand: 'Wangge',
    tools: 'Tools',
    large: 'Large text',
    theme: 'Light or dark',
    in: 'Staff sign-in',
    out: 'Sign out ({name})',
  },
)

export function Header() {
  const who = session.value
  return (
    <>
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <header class="header">
        <div class="bar">
          <a class="brand" href="/">
            {t('brand')}
            <small>{nameOf(config.value.tenant.name)}</small>
          </a>
          {/* biome-ignore lint/a11y/useSemanticElements: no form stands around these */}
          <div class="tools" role="group" aria-label={t('tools')}>
            <button
              type="button"
              class="tool"
              lang={language.value === 'zh' ? 'en' : 'zh-CN'}
              onClick={() => {
                language.value = language.value === 'zh' ? 'en' : 'zh'
              }}
            >
              {language.value === 'zh' ? 'English' : '中文'}
            </button>
            <button
              type="button"
              class="tool"
              aria-pressed={large.value}
              onClick={() => {
                large.value = !large.value
              }}
            >
              {t('large')}
            </button>
            <button type="button" class="tool" onClick={switchTheme}>
              {t('theme')}
            </button>
            {who ? (
              <button type="button" class="tool" onClick={() => void askToSignOut()}>
                {t('out', { name: who.name })}
              </button>
            ) : (
              <button type="button" class="tool" onClick={() => void signIn()}>
                {t('in')}
              </button>
            )}
          </div>
        </div>
      </header>
      <Nav />
    </>
  )
}
