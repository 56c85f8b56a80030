import { expect, test } from 'vitest';
import { reportLink } from './error-report.ts';

const report = {
  subject: 'Error: Gao & Kidal (Date)',
  lines: [
    ['Incident', 'Gao & Kidal (2012-01-01-gao)'],
    ['What it should be', ''],
    ['Source', ''],
  ],
} as const;
const text = 'Incident: Gao & Kidal (2012-01-01-gao)\nWhat it should be:\n\nSource:\n';

test('a letter carries subject and body, its lines as mail ends them', () => {
  const address = new URL(reportLink('mailto:desk@example.org', report));
  expect(address.pathname).toBe('desk@example.org');
  expect(address.searchParams.get('subject')).toBe(report.subject);
  expect(address.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
  expect(address.search).not.toContain('+');
});

test('a form for issues gets title and body beside what its address says already', () => {
  const address = new URL(reportLink('https://git.example/atlas/issues/new?template=incident.yml', report));
  expect(address.searchParams.get('template')).toBe('incident.yml');
  expect(address.searchParams.get('title')).toBe(report.subject);
  expect(address.searchParams.get('body')).toBe(text);
});
