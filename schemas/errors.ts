// The classes of failure. An error's class is its policy, so a stage never has to guess what to do with one.

/** Stable names of what can go wrong; documentation, dead letters and metrics use them. */
export const errorCodes = [
  'ADDRESS_FORBIDDEN',
  'ARCHIVE_MISSING',
  'BODY_TOO_LARGE',
  'BUS_OFFSET_OUT_OF_RANGE',
  'BUS_UNREACHABLE',
  'CHARSET_UNKNOWN',
  'CONFIG_INVALID',
  'DATABASE_LOST',
  'DATABASE_REFUSED',
  'DATABASE_UNREACHABLE',
  'DATABASE_VERSION',
  'DATA_FOLDER_VERSION',
  'DEADLINE_EXCEEDED',
  'DEFINITIONS_MIXED',
  'DEFINITION_EMPTY',
  'DEFINITION_INVALID',
  'DEMO_DATABASE',
  'DISK_FULL',
  'DOCUMENT_UNREADABLE',
  'EVIDENCE_MISSING',
  'FENCED',
  'FORECAST_INPUT',
  'HOST_CLOSED',
  'HTTP_STATUS',
  'JUDGEMENT_CONFLICT',
  'MESSAGE_INVALID',
  'MESSAGE_TOO_NEW',
  'MIGRATION_DRIFT',
  'NETWORK',
  'PORT_TAKEN',
  'REDIRECT_LIMIT',
  'ROBOTS_FORBIDDEN',
  'ROW_INVALID',
  'SOURCE_INVALID',
  'TEXT_INVALID',
  'URL_INVALID',
  'USAGE',
  'WORKER_KILLED',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

type Details = { readonly cause?: unknown; readonly details?: Readonly<Record<string, unknown>> };

/** What every error of ours carries: a code, the cause, and details a log line can print. */
export abstract class MegawatchError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, { cause, details }: Details = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.details = details ?? {};
  }
}

/** Worth another try: a lost connection, a 503, a lock. Policy: retry with back-off. */
export class TransientError extends MegawatchError {}

/** Will fail again with the same input. Policy: dead letter, then go on. */
export class PermanentError extends MegawatchError {}

/**
 * Written by a newer version than this one. Policy: pause the partition and say why, never a dead letter; the upgraded
 * process goes on from there. `details.offset` is the first such message.
 */
export class NewerVersionError extends MegawatchError {}

/** The set-up is wrong. Policy: say so and stop, exit code 78, no retry. */
export class ConfigurationError extends MegawatchError {}

/** The command line is wrong. Policy: print the usage, exit code 2. */
export class UsageError extends MegawatchError {
  constructor(message: string) {
    super('USAGE', message);
  }
}

/** The message of anything that was thrown, without its stack. */
export function errorMessage(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') {
    return error.errors.map((inner) => errorMessage(inner)).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
