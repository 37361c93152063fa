/** The mark of the site: lines of text, and the strip that keeps a reader's place on one of them. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path class="mark-lines" d="M7 8h26M7 32h17" fill="none" stroke-width="3.4" />
      <path class="mark-strip" d="M0 13.5h40v13H0z" />
      <path class="mark-word" d="M7 20h26" fill="none" stroke-width="3.4" />
    </svg>
  )
}
