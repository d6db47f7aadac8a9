/** What this browser remembers of a setting; undefined also where a site may keep nothing. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

/** A browser that keeps nothing forgets it with the page. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Nobody is harmed by a setting that has to be made again.
  }
}
