/** What everybody reads without an explanation: words by now, names of companies, and signs of units and texts. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  'NL EU VN BV NV TV PC ID OK A4 USA VS AIDS COVID CO2 CO₂ SMS USB GPS PDF URL WIFI HBO MBO ICT IT IJ'.split(' '),
)
