import type { Cursors } from '#shared/ports/cursors.ts'

export function memoryCursors(): Cursors {
  const positions = new Map<string, string>()
  return {
    read: async name => positions.get(name),
    async move(name, position) {
      positions.set(name, position)
    },
  }
}
