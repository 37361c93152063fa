import { readAloudWords as say } from '../../src/site/read-aloud-words.ts'

/** The buttons for reading aloud; the script shows them where the browser has a Dutch voice of its own. */
export function ReadAloud() {
  return (
    <template id="voorlezen">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields */}
      <div class="read-aloud" role="group" aria-label={say.group} data-toegevoegd="">
        <button type="button" data-does="start">
          {say.start}
        </button>
        <button type="button" data-does="pause" data-resume={say.resume} hidden>
          {say.pause}
        </button>
        <button type="button" data-does="previous" hidden>
          {say.previous}
        </button>
        <button type="button" data-does="next" hidden>
          {say.next}
        </button>
        <button type="button" data-does="stop" hidden>
          {say.stop}
        </button>
      </div>
    </template>
  )
}
