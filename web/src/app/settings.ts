import { effect, signal } from '@preact/signals'
import { recall, remember } from './remember.ts'

const LARGE = 'wangge.large'
const THEME = 'wangge.theme'
const KEYS = 'wangge.keys'

/** Larger type, for whoever wants it. */
export const large = signal(recall(LARGE) === 'yes')
/** Absent: as the device has it. */
export const theme = signal(recall(THEME) ?? '')

effect(() => {
  document.documentElement.toggleAttribute('data-large', large.value)
  remember(LARGE, large.value ? 'yes' : '')
})

effect(() => {
  if (theme.value) document.documentElement.dataset.theme = theme.value
  else delete document.documentElement.dataset.theme
  remember(THEME, theme.value)
})

/** Single letters do something in lists; kept on this device. */
export const singleKeys = signal(recall(KEYS) !== 'no')

effect(() => remember(KEYS, singleKeys.value ? '' : 'no'))

export function switchTheme(): void {
  const dark = theme.value ? theme.value === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  theme.value = dark ? 'light' : 'dark'
}
