// The envelope of a message: CloudEvents 1.0 in binary mode, attributes in headers and the value as plain JSON.
import { z } from 'zod';
import { NewerVersionError, PermanentError } from './errors.ts';
import { type Topic, type TopicName, topics } from './topics.ts';
import { type Upcasters, upcast, upcasters } from './upcast.ts';

/** What a topic carries. */
export type TopicValue<Name extends TopicName> = z.infer<(typeof topics)[Name]['schema']>;

export type EventAttributes = {
  readonly id: string;
  /** Who says it: a URI reference such as `/megawatch/ingest`. */
  readonly source: string;
  /** When it happened, RFC 3339. */
  readonly time: string;
  readonly traceparent?: string | undefined;
  /** Extension `origintime`: when the document was published that the message rests on, by the clock of the bus. */
  readonly origintime?: string | undefined;
};

/** A message on its way out; the same shape as the bus takes. */
export type EncodedMessage = {
  readonly key: string;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
};

/** As much of a message as decoding needs; what the bus hands out fits. */
export type ReceivedMessage = {
  readonly partition: number;
  readonly offset: bigint;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, string>>;
};

const contentType = 'application/json';
const datarefPrefix = 'urn:megawatch:archive:';
const utf8 = new TextDecoder('utf-8', { fatal: true });

const checkers = new Map<TopicName, z.ZodType>();

/**
 * A topic's schema as generated code, made when it is first needed: it takes a sixth of the time and tells the same. What
 * it accepts is used as it is, without the copy that parsing makes; a test holds that no topic's schema changes a value.
 */
function checkerOf(topic: TopicName): z.ZodType {
  const made = checkers.get(topic);
  if (made) return made;
  const compiled = z.compile<z.ZodType>(topics[topic].schema);
  checkers.set(topic, compiled);
  return compiled;
}

/** CloudEvents `type` of a topic's messages: `megawatch.document.v1`. */
export function eventType(topic: TopicName, version: number = topics[topic].version): string {
  return `${topics[topic].type}.v${version}`;
}

/** CloudEvents `dataschema`, which is also the `$id` of the JSON Schema in `schemas/json`. */
export function dataSchema(topic: TopicName, version: number = topics[topic].version): string {
  return `urn:megawatch:schema:${topic}:${version}`;
}

/** The `dataref` of a value that lies in the archive. */
export function archiveReference(hash: string): string {
  return `${datarefPrefix}${hash}`;
}

/** The archive's hash that a message's `dataref` names, or null where the value is inline. */
export function referencedHash(topic: TopicName, message: ReceivedMessage): string | null {
  const reference = message.headers.ce_dataref;
  if (reference === undefined) return null;
  const hash = reference.startsWith(datarefPrefix) ? reference.slice(datarefPrefix.length) : '';
  if (!/^[0-9a-f]{64}$/.test(hash)) throw invalid(topic, message, `ce_dataref names no archived value: ${reference}`);
  return hash;
}

/** The value of a message as bytes, checked: PermanentError MESSAGE_INVALID where it is none of the topic. */
export function encodeValue<Name extends TopicName>(topic: Name, value: TopicValue<Name>): Uint8Array {
  return Buffer.from(checkedText(topic, value));
}

/** Several values at once, in one piece of memory: a piece for each costs more than the checks. */
export function encodeValues<Name extends TopicName>(topic: Name, values: readonly TopicValue<Name>[]): Uint8Array[] {
  const texts = values.map((value) => checkedText(topic, value));
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const whole = Buffer.allocUnsafeSlow(lengths.reduce((sum, length) => sum + length, 0));
  let start = 0;
  return texts.map((text) => {
    const end = start + whole.write(text, start);
    const body = whole.subarray(start, end);
    start = end;
    return body;
  });
}

function checkedText<Name extends TopicName>(topic: Name, value: TopicValue<Name>): string {
  if (checkerOf(topic).validate(value)) return JSON.stringify(value);
  const { reason, cause } = whatIsWrong(topic, value);
  throw new PermanentError('MESSAGE_INVALID', `a value for ${topic}: ${reason}`, { cause, details: { topic } });
}

/** Asked only about what was refused: the reasons take longer than the verdict. */
function whatIsWrong(topic: TopicName, value: unknown): { reason: string; cause: z.ZodError | undefined } {
  const { error: cause } = topics[topic].schema.safeParse(value);
  const issues = cause?.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'value'}: ${issue.message}`);
  return { reason: issues?.join('; ') ?? 'it does not fit the schema', cause };
}

/**
 * A message with its attributes as headers; a value is checked, bytes are taken as they are. With `dataref` (a hash of the archive) the value lies there and the message
 * is empty; it is never null, which would be a tombstone.
 */
export function encodeMessage<Name extends TopicName>(
  topic: Name,
  key: string,
  value: TopicValue<Name> | Uint8Array,
  attributes: EventAttributes & { readonly dataref?: string | undefined },
): EncodedMessage {
  const { id, source, time, traceparent, origintime, dataref } = attributes;
  const headers: Record<string, string> = {
    ce_specversion: '1.0',
    ce_id: id,
    ce_source: source,
    ce_type: eventType(topic),
    ce_dataschema: dataSchema(topic),
    ce_time: time,
    'content-type': contentType,
  };
  if (traceparent !== undefined) headers.traceparent = traceparent;
  if (origintime !== undefined) headers.ce_origintime = origintime;
  if (dataref === undefined) {
    return { key, value: value instanceof Uint8Array ? value : encodeValue(topic, value), headers };
  }
  headers.ce_dataref = archiveReference(dataref);
  return { key, value: new Uint8Array(), headers };
}

/** The version that a message states; throws MESSAGE_INVALID where it is no message of the topic. */
function messageVersion(topic: TopicName, message: ReceivedMessage): number {
  const { ce_specversion: spec, ce_type: type, 'content-type': media } = message.headers;
  if (spec !== '1.0') throw invalid(topic, message, `ce_specversion is ${spec ?? 'missing'}, not 1.0`);
  if (media === undefined || media.split(';')[0]?.trim().toLowerCase() !== contentType) {
    throw invalid(topic, message, `content-type is ${media ?? 'missing'}, not ${contentType}`);
  }
  const expected = topics[topic].type;
  const version = type?.startsWith(`${expected}.v`) ? type.slice(expected.length + 2) : '';
  if (!/^[1-9]\d{0,5}$/.test(version))
    throw invalid(topic, message, `ce_type is ${type ?? 'missing'}, not ${expected}.vN`);
  return Number(version);
}

/**
 * The value of a message, checked. `value` takes the place of the message's own where it came by `dataref`. Throws
 * PermanentError MESSAGE_INVALID with what is wrong and where, or NewerVersionError MESSAGE_TOO_NEW. A tombstone has no
 * value to decode and is the caller's to notice.
 */
export function decodeMessage<Name extends TopicName>(
  topic: Name,
  message: ReceivedMessage,
  { value = message.value, steps = upcasters }: { value?: Uint8Array | null; steps?: Upcasters } = {},
): TopicValue<Name> {
  const { version: known }: Topic = topics[topic];
  const version = messageVersion(topic, message);
  if (version > known) {
    throw new NewerVersionError(
      'MESSAGE_TOO_NEW',
      `${place(topic, message)} is version ${version} and this process knows ${known}: upgrade it, the partition waits`,
      { details: { topic, partition: message.partition, offset: message.offset, version, known } },
    );
  }
  const written = parseJson(topic, message, value);
  const current = upcast(topic, written, { from: version, to: known, steps });
  if (current === undefined) throw invalid(topic, message, `version ${version} has no upcaster to ${known}`);
  if (checkerOf(topic).validate(current)) return current as TopicValue<Name>;
  const { reason, cause } = whatIsWrong(topic, current);
  throw invalid(topic, message, reason, cause);
}

function parseJson(topic: TopicName, message: ReceivedMessage, value: Uint8Array | null): unknown {
  if (value === null) throw invalid(topic, message, 'it has no value');
  try {
    return JSON.parse(utf8.decode(value));
  } catch (cause) {
    throw invalid(topic, message, `its value is no JSON in UTF-8 (${value.length} bytes)`, cause);
  }
}

function place(topic: TopicName, message: ReceivedMessage): string {
  return `message ${message.offset} of ${topic} partition ${message.partition}`;
}

function invalid(topic: TopicName, message: ReceivedMessage, reason: string, cause?: unknown): PermanentError {
  return new PermanentError('MESSAGE_INVALID', `${place(topic, message)}: ${reason}`, {
    cause,
    details: { topic, partition: message.partition, offset: message.offset },
  });
}
