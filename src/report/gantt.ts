import type { PinLevel, PinnedCertificate, PinStatus } from '../pins/pin.ts';
import { day, isoDate } from '../text/instant.ts';
import { bareWords } from '../text/plain.ts';
import type { Instant } from '../x509/document.ts';

/** How much time before and after today a chart shows; certificates can be valid for decades. */
const before = 400 * day;
const after = 800 * day;

/** A picture with more rows is not readable. */
export const maxPinsInChart = 30;
const maxCertificatesPerPin = 6;
const maxNameLength = 28;

/** Mermaid only reads years of four digits. */
const lastDay = Date.UTC(9999, 11, 30);

/** Space for the longest name, in pixels; Mermaid's default is enough for 12 letters. */
const config = ['---', 'config:', '  gantt:', '    leftPadding: 190', '---'];

/**
 * Source of a Mermaid Gantt chart (https://mermaid.js.org/syntax/gantt.html) that shows when each pin's certificates are
 * valid and the day as of which the pins were checked; null if there is nothing to draw. Bars that extend beyond the chart
 * are cut off at its edge.
 */
export function pinsChart(pins: readonly PinStatus[], asOf: Instant): string | null {
  const drawn = pins.filter(({ certificates }) => certificates.length > 0).slice(0, maxPinsInChart);
  if (drawn.length === 0) return null;
  return [
    ...config,
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %b %Y',
    '  todayMarker stroke-width:2px,stroke:#d1242f',
    `  section Today`,
    `  checked as of ${isoDate(asOf)} :milestone, today, ${isoDate(asOf)}, 0d`,
    ...drawn.flatMap((pin, i) => pinLines(pin, i, asOf)),
  ].join('\n');
}

function pinLines(pin: PinStatus, index: number, asOf: Instant): readonly string[] {
  const name = bareWords(pin.name, maxNameLength) || `Pin ${index + 1}`;
  const bars = pin.certificates.toSorted((a, b) => a.notAfter - b.notAfter).slice(-maxCertificatesPerPin);
  return [
    `  section ${name}`,
    ...bars.map((certificate, i) => bar(certificate, tag(pin, certificate), `p${index}c${i}`, asOf)),
  ];
}

function bar(certificate: PinnedCertificate, tagged: string, id: string, asOf: Instant): string {
  const [from, to] = [within(certificate.notBefore, asOf), within(certificate.notAfter, asOf)];
  const label = `until ${isoDate(certificate.notAfter)}`;
  return `  ${label} :${tagged}${id}, ${isoDate(from)}, ${isoDate(Math.max(to, from + day))}`;
}

function within(instant: Instant, asOf: Instant): Instant {
  return Math.min(Math.max(instant, asOf - before), asOf + after, lastDay);
}

/** Mermaid's classes of bars. The bar of the decisive certificate shows the pin's level; the others are gray. */
const tags: Record<PinLevel, string> = { ok: 'active, ', warning: '', error: 'crit, ' };

function tag(pin: PinStatus, certificate: PinnedCertificate): string {
  return certificate.notAfter === pin.notAfter ? tags[pin.level] : 'done, ';
}
