/** Leads to a panel of the page: it comes into sight, and its title has the focus. */
export function goToPanel(id: string): void {
  const panel = document.getElementById(id)
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  panel?.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' })
  panel?.querySelector('h2')?.focus({ preventScroll: true })
}
