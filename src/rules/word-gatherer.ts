import type { Place } from '../document/place.ts'
import {
  isBetweenWords,
  isOnPage,
  isTableRule,
  markerWord,
  type PrintedNote,
  type PrintedText,
  wordOnPage,
} from './printed-words.ts'

interface Row {
  readonly texts: string[]
  readonly blocks: number[]
  readonly places: Place[]
  readonly shifts: number[]
}

function emptyRow(): Row {
  return { texts: [], blocks: [], places: [], shifts: [] }
}

/**
 * Gathers words from pieces of text: pieces that touch make one word, a marker and the end of a block part words.
 * Either every piece has a place, or none has.
 */
export class WordGatherer {
  readonly #body = emptyRow()
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
    this.#add(markerWord(label), place, 0)
  }

  endBlock(): void {
    this.#endWords()
    this.#block++
  }

  /** Gathers what `gather` adds as the text of a note, apart from where it stands. */
  addNote(identifier: string, gather: () => void): void {
    this.endBlock()
    const outer = this.#row
    this.#row = emptyRow()
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
    const [text, starts, places] = [this.#text, this.#starts, this.#places]
    if (text !== '') this.#addWords(text, starts, places)
    this.#text = ''
    if (places.length === 0) return
    this.#starts = []
    this.#places = []
  }

  #addWords(text: string, starts: readonly number[], places: readonly Place[]): void {
    const isSound = isOnPage(text)
    let piece = 0
    for (let at = 0; at < text.length; at++) {
      const start = at
      while (at < text.length && !isBetweenWords(text.charCodeAt(at))) at++
      if (at === start) continue
      const written = text.slice(start, at)
      const word = isSound ? written : wordOnPage(written)
      if (word === '' || isTableRule(word)) continue
      while ((starts[piece + 1] ?? Number.POSITIVE_INFINITY) <= start) piece++
      this.#add(word, places[piece], start - (starts[piece] ?? 0))
    }
  }

  #add(text: string, place: Place | undefined, shift: number): void {
    const row = this.#row
    row.texts.push(text)
    row.blocks.push(this.#block)
    if (!place) return
    row.places.push(place)
    row.shifts.push(shift)
  }
}
