import type { Place } from '../document/place.ts'
import { type PrintedNote, PrintedRow, type PrintedText } from './printed-text.ts'

const nowhere: readonly never[] = []

/**
 * Gathers what is printed from pieces of text: pieces that touch make one word, a marker and the end of a block part words.
 * Either every piece has a place, or none has.
 */
export class WordGatherer {
  readonly #body = new PrintedRow()
  readonly #notes: PrintedNote[] = []
  #row = this.#body
  #block = 0
  /** The text at hand, and where in it each piece begins that has a place. */
  #text = ''
  #starts: number[] = []
  #places: Place[] = []

  addText(text: string, place?: Place): void {
    if (place) {
      this.#starts.push(this.#text.length)
      this.#places.push(place)
    }
    this.#text += text
  }

  addMarker(label: string, place?: Place): void {
    this.#endWords()
    const where = place ? { starts: [0], places: [place] } : { starts: nowhere, places: nowhere }
    this.#row.add({ text: label, block: this.#block, isMarker: true, ...where })
  }

  endBlock(): void {
    this.#endWords()
    this.#block++
  }

  /** Gathers what `gather` adds as the text of a note, apart from where it stands. */
  addNote(identifier: string, gather: () => void): void {
    this.endBlock()
    const outer = this.#row
    this.#row = new PrintedRow()
    this.#notes.push({ identifier, words: this.#row })
    gather()
    this.endBlock()
    this.#row = outer
  }

  finish(): PrintedText {
    this.endBlock()
    return { body: this.#body, notes: this.#notes }
  }

  #endWords(): void {
    if (this.#text !== '') {
      const [starts, places] = this.#places.length > 0 ? [this.#starts, this.#places] : [nowhere, nowhere]
      this.#row.add({ text: this.#text, block: this.#block, isMarker: false, starts, places })
    }
    this.#text = ''
    if (this.#places.length === 0) return
    this.#starts = []
    this.#places = []
  }
}
