/** Why something was refused, beside what asked for it. */
export function Wrong({ error }: { readonly error: Error | null }) {
  if (!error) return null
  return (
    <p className="badge bad wrap" role="alert">
      {error.message}
    </p>
  )
}
