import { useEffect, useState } from 'preact/hooks'
import { database } from '../outbox/database.ts'

/** A photo that is still on this device. */
export function KeptPhoto({ id, alt }: { readonly id: string; readonly alt: string }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let gone = false
    void database()
      .then(db => db.get('photos', id))
      .then(photo => {
        if (gone || !photo) return
        made = URL.createObjectURL(photo.blob)
        setUrl(made)
      })
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [id])
  return url ? <img class="photo" src={url} alt={alt} /> : <span class="photo photo-waiting" />
}
