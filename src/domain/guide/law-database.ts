/**
 * Whether the National Database of Laws and Regulations has a document: it holds what the National
 * People's Congress and the State Council made, by the Chinese number that each carries, and no orders
 * or notices of ministries.
 */
export const isInLawDatabase = (documentNumber: string): boolean =>
  /^(?:中华人民共和国)?(?:主席令|国务院令)第/.test(documentNumber);
