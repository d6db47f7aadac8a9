import { createContext } from 'preact'

export interface OwnPhotos {
  readonly number: string
  readonly photos: readonly string[]
}

/** Photos that the reports of the case on the page brought, for forms that choose among them. */
export const OwnPhotosContext = createContext<OwnPhotos>({ number: '', photos: [] })
