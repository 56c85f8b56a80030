// A report of an error that already says of which incident, field and version it speaks and what stands there now.

interface ErrorReport {
  readonly subject: string;
  readonly lines: readonly (readonly [label: string, value: string])[];
}

/** `mailto:…` becomes a letter, the https address of a form for issues one with title and text. */
export function reportLink(address: string, { subject, lines }: ErrorReport): string {
  const isLetter = address.startsWith('mailto:');
  // Of a letter lines end with CR LF (RFC 6068); what is to be filled in keeps room below.
  const text = lines
    .map(([label, value]) => `${label}: ${value}`.trim() + (value === '' ? '\n' : ''))
    .join('\n')
    .replaceAll('\n', isLetter ? '\r\n' : '\n');
  const [title, body] = isLetter ? ['subject', 'body'] : ['title', 'body'];
  const mark = address.includes('?') ? '&' : '?';
  return `${address}${mark}${title}=${encodeURIComponent(subject)}&${body}=${encodeURIComponent(text)}`;
}
