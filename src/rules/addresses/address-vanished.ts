import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/address-vanished.md`. */
export const addressVanished: ReadingRule = {
  id: 'address-vanished',
  severity: 'error',
  criteria: [],
  message: 'het adres {quote} heeft op deze site gestaan en bestaat niet meer; wie ernaar verwijst, komt nergens',
  help: 'zet het adres terug, of schrijf in content/omleidingen.yaml waar de tekst nu staat (van, naar, reden)',
  looksAt: 'reading',
}
