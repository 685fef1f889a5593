import { describe, expect, it } from 'vitest';
import { continueTrace, traceOf } from '../../../schemas/trace-parent.ts';

/** The form of W3C Trace Context, version 00. */
const form = /^00-([0-9a-f]{32})-([0-9a-f]{16})-01$/;
const traceIdOf = (traceparent: string): string => form.exec(traceparent)?.[1] ?? '';
const spanOf = (traceparent: string): string => form.exec(traceparent)?.[2] ?? '';

describe('traceparent', () => {
  it('is the same for the same id, so that a publish that is repeated belongs to the first', () => {
    expect(traceOf('doc_1:1')).toMatch(form);
    expect(traceOf('doc_1:1')).toBe(traceOf('doc_1:1'));
    expect(traceIdOf(traceOf('doc_1:2'))).not.toBe(traceIdOf(traceOf('doc_1:1')));
  });

  it('goes on with another span', () => {
    const first = traceOf('doc_1:1');
    const second = continueTrace(first, 'doc_1/1/rules/1');
    expect(second).toMatch(form);
    expect(traceIdOf(second)).toBe(traceIdOf(first));
    expect(spanOf(second)).not.toBe(spanOf(first));
  });

  it.each([
    undefined,
    '',
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01',
    '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01',
    '01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\nx: y',
  ])('begins anew where the message carries %j', (given) => {
    expect(continueTrace(given, 'a')).toBe(traceOf('a'));
  });
});
