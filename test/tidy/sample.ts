/** A snippet that a rule must catch (bad) or let through (good), at the path where it stands. */

export type Sample = { readonly rule: string; readonly path: string } & (
  | { readonly bad: string }
  | { readonly good: string }
)
