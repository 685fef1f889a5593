// What an error of Postgres or of its connection means to a stage.
import {
  ConfigurationError,
  errorMessage,
  MegawatchError,
  PermanentError,
  TransientError,
} from '../../schemas/errors.ts';

const lostStates = new Set([
  '40001', // serialization failure
  '40P01', // deadlock
  '55P03', // lock not available
  '57P01', // admin shutdown
  '57P02', // crash shutdown
  '57P03', // starting up or shutting down
  '57P05', // idle session timeout
  '25P03', // idle in transaction timeout
  '25P04', // transaction timeout
  '53300', // too many connections
  '53200', // out of memory
]);
const fullStates = new Set(['53100', '53400']);
/** What the network says when a server cannot be reached or has gone. */
const networkCodes =
  /^(?:ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENOENT$|ENETDOWN|EADDRNOTAVAIL)/;
/** The driver has no codes for these. */
const lostMessages =
  /connection terminated|connection ended|connection error|not queryable|timeout exceeded when trying to connect|timeout expired|server closed the connection|socket hang up/i;
const lowDiskMessages = /no space left on device|disk quota exceeded/i;

/** SQLSTATE of an error of Postgres, or the system's code of a network error. */
export function errorCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return error.errors.map(errorCodeOf).find((code) => code !== null) ?? null;
  return null;
}

/** True where the connection, not the statement, has failed. */
export function isConnectionLost(error: unknown): boolean {
  const code = errorCodeOf(error);
  if (code !== null) return lostStates.has(code) || code.startsWith('08') || networkCodes.test(code);
  return error instanceof Error && lostMessages.test(error.message);
}

/**
 * The class that tells a stage what to do: a lost connection or a full disk is worth another try (DATABASE_LOST,
 * DISK_FULL), text that Postgres cannot hold is the input's fault; anything else, a mistake in our SQL for instance, is
 * handed back as it is.
 */
export function databaseError(error: unknown, shownUrl: string): unknown {
  if (error instanceof MegawatchError) return error;
  const code = errorCodeOf(error);
  const message = errorMessage(error);
  if ((code !== null && fullStates.has(code)) || lowDiskMessages.test(message)) {
    return new TransientError('DISK_FULL', `The disk of the database ${shownUrl} is full: ${message}`, {
      cause: error,
    });
  }
  if (isConnectionLost(error)) {
    return new TransientError('DATABASE_LOST', `The database ${shownUrl} was lost: ${message}`, { cause: error });
  }
  // untranslatable character, invalid byte sequence (NUL), lone surrogate in JSON
  if (code === '22P05' || code === '22021') {
    return new PermanentError('TEXT_INVALID', `Postgres cannot hold the text: ${message}`, { cause: error });
  }
  return error;
}

/** The same at start, where nothing that worked is lost and nobody gains from retrying. */
export function openingError(error: unknown, shownUrl: string): unknown {
  if (error instanceof MegawatchError) return error;
  const code = errorCodeOf(error);
  const message = errorMessage(error);
  if (isConnectionLost(error)) {
    return new ConfigurationError(
      'DATABASE_UNREACHABLE',
      `The database ${shownUrl} cannot be reached: ${message}. Is the server running, and is DATABASE_URL right?`,
      { cause: error },
    );
  }
  if (code !== null && /^(?:28|3D|42501|0A)/.test(code)) {
    return new ConfigurationError('DATABASE_REFUSED', `The database ${shownUrl} refused us: ${message}`, {
      cause: error,
    });
  }
  return new ConfigurationError('DATABASE_UNREACHABLE', `The database ${shownUrl} cannot be used: ${message}`, {
    cause: error,
  });
}
