import type { Place } from './place.ts'

/** An address that this site once had (`/2020/begroting-bzk/` or `/2020/begroting-bzk/volledig/#r71`), and where that is written down. */
export interface PublishedAddress {
  readonly address: string
  readonly place: Place
}

/** Where an address went that no longer exists, and why. */
export interface Redirect {
  readonly place: Place
  readonly from: string
  readonly to: string
  readonly reason: string
}
