/** The clock of a device, which may be wrong: the day of the contents is a floor that it cannot honestly be under. */
import { formatDate } from './dates.ts';

/** Days that a device may be behind: it may be yesterday elsewhere. */
const RETARD = 2;
/** Days after the contents were last changed beyond which the clock is wrong, rather than the site left alone. */
const AVANCE = 365 * 15;

interface JourSur {
  /** « 2026-11-28 »: that of the device, or that of the contents when the device is wrong. */
  jour: string;
  /** What to tell the reader; empty when all is well. */
  faute: string;
}

/** `lu`: the day that the device gives; `miseAJour`: the day of the contents. */
export function jourSur(lu: string, miseAJour: string): JourSur {
  const days = (Date.parse(lu) - Date.parse(miseAJour)) / 86_400_000;
  if (days >= -RETARD && days <= AVANCE) return { jour: lu, faute: '' };
  return {
    jour: miseAJour,
    faute: `L’horloge de cet appareil semble fausse\u00a0: réglez-la, puis rechargez la page. En attendant, nous comptons depuis le ${formatDate(miseAJour)}.`,
  };
}
