/** The dates of a pact as a calendar file (RFC 5545). */
interface DateDuPacte {
  le: string;
  quoi: string;
}

const escape = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

const encoder = new TextEncoder();
const MAX_OCTETS = 74;

/** A line of more than 75 octets goes on after a space, never inside a character. */
function fold(line: string): string {
  let out = '';
  let octets = 0;
  for (const mark of line) {
    const size = encoder.encode(mark).length;
    if (octets + size > MAX_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += mark;
    octets += size;
  }
  return out;
}

const compact = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** `id` names the pact; `now` is an ISO instant. */
export function toIcs(
  dates: readonly DateDuPacte[],
  { id, nom, now }: { id: string; nom: string; now: string },
): string {
  const stamp = `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const events = dates.flatMap(({ le, quoi }, i) => [
    'BEGIN:VEVENT',
    `UID:${id}-${i}@atlas-des-solidarites`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(le)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(le))}`,
    `SUMMARY:${escape(quoi)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Atlas des solidarites//Monter un pacte//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(nom)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
