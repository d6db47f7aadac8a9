import {
  type ObjectStore,
  type StoredObject,
  type UploadTicket,
  UploadTicketRequest,
} from '#shared/ports/object-store.ts'

export interface MemoryObjectStore extends ObjectStore {
  /** What the browser does with a ticket; false when the ticket does not allow these bytes. */
  readonly post: (ticket: UploadTicket, bytes: Uint8Array) => boolean
  /** What following a link gives. */
  readonly open: (link: string) => StoredObject | undefined
  readonly keys: () => string[]
}

const ORIGIN = 'memory://objects/'

/** For tests: the same behaviour as the real store, except that tickets and links do not expire. */
export function memoryObjectStore(): MemoryObjectStore {
  const objects = new Map<string, StoredObject>()
  const store = (key: string, bytes: Uint8Array, contentType: string) =>
    objects.set(key, { bytes: Uint8Array.from(bytes), contentType })
  return {
    async uploadTicket(request) {
      const { key, contentType, maxBytes } = UploadTicketRequest.parse(request)
      return { url: ORIGIN, fields: { key, 'Content-Type': contentType, maxBytes: String(maxBytes) } }
    },
    get: async key => objects.get(key),
    async put(key, bytes, contentType) {
      store(key, bytes, contentType)
    },
    async head(key) {
      const found = objects.get(key)
      return found && { size: found.bytes.length, contentType: found.contentType }
    },
    has: async key => objects.has(key),
    async delete(key) {
      objects.delete(key)
    },
    link: async key => ORIGIN + encodeURI(key),
    post({ fields: { key, maxBytes, 'Content-Type': contentType } }, bytes) {
      if (!key || !contentType || bytes.length < 1 || bytes.length > Number(maxBytes)) return false
      store(key, bytes, contentType)
      return true
    },
    open: link => objects.get(decodeURI(link.slice(ORIGIN.length))),
    keys: () => [...objects.keys()].sort(),
  }
}
