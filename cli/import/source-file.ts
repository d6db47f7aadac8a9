/** A file's name, as the person gave it, and its content. */
export interface SourceFile {
  readonly file: string
  readonly text: string
}
