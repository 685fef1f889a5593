// A meeting of a public body, or an item of its agenda, as the text that a person would read out.
import { PermanentError } from '../../schemas/errors.ts';
import { type AgendaItem, type MeetingDocument, meetingDocument } from '../../schemas/meeting-document.ts';
import { foldSpace, parseHtml, textOf } from './html-tree.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** Title and text; PermanentError DOCUMENT_UNREADABLE where the body is none of ours. */
export function readMeeting(json: string): { readonly title: string; readonly text: string } {
  const meeting = parse(json);
  const { jurisdiction, body, date, time, location, comment, item, agenda } = meeting;
  const head = `${body}, ${jurisdiction}: meeting of ${written(date)}${time === null ? '' : `, ${time}`}`;
  const lines = item === null ? agenda.map(plain) : itemLines(item);
  const text = [head, location === null ? null : plain(location), comment === null ? null : plain(comment), ...lines];
  const title = item === null ? head : plain(item.title);
  return { title: title.slice(0, 1_000), text: text.filter((line) => line !== null && line !== '').join('\n') };
}

function parse(json: string): MeetingDocument {
  try {
    return meetingDocument.parse(JSON.parse(json));
  } catch (cause) {
    throw new PermanentError('DOCUMENT_UNREADABLE', 'Not read: no record of a meeting.', { cause });
  }
}

function itemLines(item: AgendaItem): (string | null)[] {
  const { number, title, notes, file, type, status, action, result, vote, mover, seconder, attachments } = item;
  const of = (name: string, value: string | null) => (value === null ? null : `${name}: ${plain(value)}`);
  return [
    number === null ? 'Agenda item' : `Agenda item ${plain(number)}`,
    plain(title),
    ...notes.flatMap(paragraphs),
    of('File', file),
    of('Type', type),
    of('Status', status),
    of('Action', action),
    of('Result', result),
    of('Vote', vote),
    of('Moved by', mover),
    of('Seconded by', seconder),
    attachments.length === 0 ? null : `Attachments: ${attachments.map(plain).join('; ')}`,
  ];
}

/** Notes come as markup as often as not; each of their paragraphs is a line. */
function paragraphs(note: string): string[] {
  const parts = note.split(/<\/(?:p|div|li|tr|h[1-6])>|<br\s*\/?>|\n+/i);
  return parts.map(plain).filter((part) => part !== '');
}

function plain(markup: string): string {
  return foldSpace(/[<&]/.test(markup) ? textOf(parseHtml(markup).root) : markup).trim();
}

/** A day in the words of a text, which is how a reader of dates knows it. */
function written(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${name} ${Number(day)}, ${year}`;
}
