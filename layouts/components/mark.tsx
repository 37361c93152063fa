/** The mark of the site: a bookmark with three lines, one for each voice. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 28 40" width="28" height="40" aria-hidden="true" focusable="false">
      <path class="mark-ribbon" d="M0 0h28v40L14 31 0 40z" />
      <path class="mark-lines" d="M6 9h16M6 15.5h16M6 22h9" fill="none" stroke-width="2.6" />
    </svg>
  )
}
