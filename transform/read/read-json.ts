// JSON, JSON lines and GeoJSON as rows: one record a row, nested keys joined by dots.
import { isRecord } from '../../schemas/is-record.ts';
import { PermanentError } from '../../schemas/errors.ts';
import { placeOf } from './geometry.ts';
import type { Sheet } from './read-sheets.ts';

const deepest = 6;
/** Keys under which a file may hold its list. */
const listKeys = ['features', 'data', 'rows', 'items', 'results', 'records', 'value'];

/** Objects of a JSON array (or under `data`, `rows`, `items`, `features`), or one a line, as rows. */
export function readJsonRows(text: string): Sheet {
  const records = findRecords(text).map(flatten);
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return { name: null, rows: [columns, ...records.map((record) => columns.map((column) => record.get(column) ?? ''))] };
}

function findRecords(text: string): Record<string, unknown>[] {
  const whole = parseJson(text);
  if (whole === undefined) {
    // A text sequence (RFC 8142) begins each record with a separator.
    const lines = text.split(/[\n\u001e]/).filter((line) => line.trim() !== '');
    const parsed = lines.map(parseJson).filter(isRecord);
    if (parsed.length === lines.length && parsed.length > 0) return parsed;
    throw new PermanentError('DOCUMENT_UNREADABLE', 'Not read: the body is neither JSON nor JSON lines.');
  }
  if (Array.isArray(whole)) return whole.filter(isRecord);
  if (!isRecord(whole)) return [];
  for (const key of listKeys) {
    const list = whole[key];
    if (Array.isArray(list)) return list.filter(isRecord);
  }
  return [whole];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Leaves of a record by dotted path; lists of plain values join, a GeoJSON feature is its properties and its place. */
function flatten(record: Record<string, unknown>): Map<string, string> {
  const leaves = new Map<string, string>();
  const isFeature = record['type'] === 'Feature' && isRecord(record['properties'] ?? {});
  const pending: [string, unknown, number][] = [['', isFeature ? (record['properties'] ?? {}) : record, 0]];
  for (let next = pending.shift(); next; next = pending.shift()) {
    const [path, value, depth] = next;
    if (Array.isArray(value)) leaves.set(path, value.filter((each) => typeof each !== 'object').join('; '));
    else if (isRecord(value)) {
      if (depth > deepest) continue;
      for (const [key, inner] of Object.entries(value))
        pending.push([path === '' ? key : `${path}.${key}`, inner, depth + 1]);
    } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      leaves.set(path, String(value));
    }
  }
  if (isFeature) addPlace(leaves, record);
  return leaves;
}

function addPlace(leaves: Map<string, string>, { id, geometry }: Record<string, unknown>): void {
  if (!leaves.has('id') && (typeof id === 'string' || typeof id === 'number')) leaves.set('id', String(id));
  const place = placeOf(geometry);
  if (place === null) return;
  leaves.set('geometry.type', place.type);
  leaves.set('geometry.lat', String(place.lat));
  leaves.set('geometry.lon', String(place.lon));
}
