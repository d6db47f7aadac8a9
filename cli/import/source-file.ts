import type { Datum } from '#shared/domain/place/to-wgs84.ts'

/** A file's name, as the person gave it, and its content. */
export interface SourceFile {
  readonly file: string
  readonly text: string
  /** What positions of GeoJSON were measured in, where somebody said it outside of the file. */
  readonly datum?: Datum
}
