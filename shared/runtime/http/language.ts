export type Language = 'zh' | 'en'

/** The better liked of the two by Accept-Language (RFC 9110 12.5.4); English where nothing is said. */
export function languageOf(header: string | undefined): Language {
  let best: { language: Language; quality: number } = { language: 'en', quality: 0 }
  for (const part of (header ?? '').split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
    const language = range.trim().split('-')[0]
    if (language !== 'zh' && language !== 'en') continue
    const weight = parameters.map(text => text.trim()).find(text => text.startsWith('q='))
    const quality = weight ? Number(weight.slice(2)) : 1
    if (quality > best.quality) best = { language, quality }
  }
  return best.language
}
