/** Amounts to the cent; the assistant, which shows no other, asks for nothing more. */
let eurosAndCents: Intl.NumberFormat | undefined;

/** 18000.5 → « 18 000,50 € », 18000 → « 18 000 € ». */
export function formatEurosAndCents(euros: number): string {
  eurosAndCents ??= new Intl.NumberFormat('fr-FR', {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  return eurosAndCents.format(euros);
}
