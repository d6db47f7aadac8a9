import { effect, signal } from '@preact/signals'

const LARGE = 'wangge.large'
const THEME = 'wangge.theme'

/** Larger type, for whoever wants it. */
export const large = signal(localStorage.getItem(LARGE) === 'yes')
/** Absent: as the device has it. */
export const theme = signal(localStorage.getItem(THEME) ?? '')

effect(() => {
  document.documentElement.toggleAttribute('data-large', large.value)
  localStorage.setItem(LARGE, large.value ? 'yes' : '')
})

effect(() => {
  if (theme.value) document.documentElement.dataset.theme = theme.value
  else delete document.documentElement.dataset.theme
  localStorage.setItem(THEME, theme.value)
})

export function switchTheme(): void {
  const dark = theme.value ? theme.value === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  theme.value = dark ? 'light' : 'dark'
}
