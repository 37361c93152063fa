/** Words that occur in no Dutch sentence: one of them tells that a phrase is in another language. `needed` of them do. */
export const foreignWords: readonly {
  readonly lang: string
  readonly needed: number
  readonly words: ReadonlySet<string>
}[] = [
  {
    lang: 'en',
    needed: 1,
    words: new Set(
      'the and with for from by to our your their this these those between through towards beyond who which are were has have not its against without into about how where should would could must'.split(
        ' ',
      ),
    ),
  },
  {
    lang: 'fr',
    needed: 2,
    words: new Set('les des du une aux est pour dans sur le la et ou avec par qui que'.split(' ')),
  },
  {
    lang: 'de',
    needed: 2,
    words: new Set('und der das ein eine für mit von zu im ist nicht auch auf den dem des'.split(' ')),
  },
]

/** Words that end a phrase in another language: the sentence around it is Dutch. */
export const dutchWords: ReadonlySet<string> = new Set(
  'de het een van en of in op te voor met is dat die zijn aan bij als naar door uit om tot wordt worden ook niet er deze dit heeft hebben wij we zij ze hun kan kunnen moet zal zoals onder over tussen'.split(
    ' ',
  ),
)
