/** `getPublicCasesByNumber`: method and path in words; unique because the two are. */
export function operationId(method: string, path: string): string {
  const parts = path.split('/').filter(part => part !== '' && part !== 'api' && part !== '{tenant}')
  const words = parts.map(part => {
    const param = /^\{(\w+)\}$/.exec(part)?.[1]
    if (param) return `By${capital(param)}`
    return part === 't'
      ? 'Public'
      : part
          .split(/[^A-Za-z0-9]+/)
          .map(capital)
          .join('')
  })
  return method.toLowerCase() + words.join('')
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
