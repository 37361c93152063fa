/** Dutch words that say nothing about a subject, as people type them in a question; folded. */
export const stopWords: ReadonlySet<string> = new Set(
  `de het een en of maar want dus toch ook nog al wel niet geen
  ik jij je u hij zij ze wij we jullie mij me mijn jouw uw zijn haar ons onze hun hen hem zich iemand iedereen niemand
  er hier daar dit dat deze die wat wie waar wanneer waarom hoe welk welke hoeveel hoelang waarvoor waaraan waarmee
  in op af aan van voor met bij door naar om over uit tot te ter ten tegen tussen zonder onder boven binnen buiten na per via
  als dan toen nu zo zodat omdat terwijl sinds
  is ben bent was waren wordt worden word werd werden geworden zou zouden zal zullen kan kun kunt kunnen kon konden
  mag mogen mocht moet moeten moest wil wilt willen wilde heb hebt heeft hebben had hadden gehad
  ga gaat gaan ging doe doet doen deed gedaan komt komen kom krijg krijgt krijgen kreeg laat laten
  mee meer veel weinig heel erg zeer alle alles iets niets andere anders eigen zelf elk elke ieder iedere
  erbij eraan erin erom ertoe daarbij daarvoor hierbij hiervoor
  wanneer dus even eens ooit nooit altijd alleen precies graag`.split(/\s+/),
)
