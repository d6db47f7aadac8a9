import { language } from './language.ts'

/** A sentence with `{placeholders}`; with a form for one where the language has one, chosen by the placeholder `n`. */
export type Text = string | { readonly one: string; readonly other: string }
export type Params = Readonly<Record<string, string | number>>

/** Texts of one part of the app in both languages. A key that one language lacks does not compile. */
export function texts<const Zh extends Readonly<Record<string, Text>>>(
  zh: Zh,
  en: { readonly [Key in keyof Zh]: Text },
): (key: keyof Zh, params?: Params) => string {
  return (key, params = {}) => {
    const text: Text = (language.value === 'zh' ? zh : en)[key]
    return fill(typeof text === 'string' ? text : chosen(text, Number(params.n)), params)
  }
}

const chosen = (forms: Exclude<Text, string>, n: number): string =>
  new Intl.PluralRules(language.value).select(n) === 'one' ? forms.one : forms.other

const fill = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder))
