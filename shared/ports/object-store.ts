import * as z from 'zod'

/** Leave to upload one object: exactly this key and type, 1 to maxBytes bytes. It travels, so it lives 5 minutes at most. */
export const UploadTicketRequest = z.strictObject({
  key: z.string().min(1).max(1024),
  contentType: z.string().min(1),
  maxBytes: z.int().min(1),
  expiresSeconds: z.int().min(1).max(300),
})
export type UploadTicketRequest = z.infer<typeof UploadTicketRequest>

/** A form to post: these fields in any order, then the file as the last one, named `file`. */
export interface UploadTicket {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
}

export interface StoredObject {
  readonly bytes: Uint8Array
  readonly contentType: string
}

export interface ObjectHead {
  readonly size: number
  readonly contentType: string
}

/** Photos and other files. Reading what is not there gives undefined; deleting it is no error. */
export interface ObjectStore {
  readonly uploadTicket: (request: UploadTicketRequest) => Promise<UploadTicket>
  readonly get: (key: string) => Promise<StoredObject | undefined>
  /** Replaces what stands under the key. */
  readonly put: (key: string, bytes: Uint8Array, contentType: string) => Promise<void>
  readonly head: (key: string) => Promise<ObjectHead | undefined>
  /** Whether something lies under the key; needs no leave to read it. */
  readonly has: (key: string) => Promise<boolean>
  readonly delete: (key: string) => Promise<void>
  /** An address that reads the object for so long, without a login; it does not say whether the object is there. */
  readonly link: (key: string, expiresSeconds: number) => Promise<string>
}
