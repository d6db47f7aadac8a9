/** How far a sweep has got. Losing one only makes the sweep look again. */
export interface Cursors {
  read(name: string): Promise<string | undefined>
  move(name: string, position: string): Promise<void>
}
