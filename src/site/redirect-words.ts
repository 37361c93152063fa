/** What a page says that only leads on to where its text is now. */
export const movedWords = {
  title: (address: string) => `Verplaatst: ${address}`,
  heading: 'Deze pagina is verplaatst',
  description: 'Deze pagina staat nu op een ander adres.',
  link: (url: string) => `Ga naar het nieuwe adres: ${url}`,
}
