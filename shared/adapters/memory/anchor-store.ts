import type { Anchor } from '#shared/domain/anchor/anchor.ts'
import type { AnchorStore } from '#shared/ports/anchor-store.ts'

export function memoryAnchors(): AnchorStore {
  const texts = new Map<number, string>()
  const read = (sequence: number): Anchor | undefined => {
    const text = texts.get(sequence)
    return text === undefined ? undefined : JSON.parse(text)
  }
  return {
    last: async () => read(Math.max(...texts.keys())),
    read: async sequence => read(sequence),
    async add(anchor) {
      if (texts.has(anchor.sequence)) throw new Error(`Root ${anchor.sequence} is there already.`)
      texts.set(anchor.sequence, JSON.stringify(anchor))
    },
  }
}
