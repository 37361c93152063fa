/**
 * The first session year of the dossiers of budgets and of annual reports (`35570` is of 2020/21: the budget of 2021).
 * Source: the dossiers on officielebekendmakingen.nl, of 2015/16 up to 2025/26.
 */
export const budgetDossiers: ReadonlyMap<string, number> = new Map([
  // Budgets, offered in September.
  ['34300', 2015],
  ['34550', 2016],
  ['34775', 2017],
  ['35000', 2018],
  ['35300', 2019],
  ['35570', 2020],
  ['35925', 2021],
  ['36200', 2022],
  ['36410', 2023],
  ['36600', 2024],
  ['36800', 2025],
  // Annual reports, offered in May.
  ['35470', 2019],
  ['35830', 2020],
  ['36100', 2021],
  ['36360', 2022],
  ['36560', 2023],
  ['36740', 2024],
])
