// A meeting of a public body, or one item of its agenda, as ingest writes it down for the reader.
import { z } from 'zod';

/** The content type of such a body. */
export const meetingType = 'application/vnd.megawatch.meeting+json';

const text = z.string().nullable();

/** One item of an agenda; markup in its texts is kept as it came. */
export const agendaItem = z.strictObject({
  number: text,
  title: z.string(),
  notes: z.array(z.string()),
  file: text,
  type: text,
  status: text,
  action: text,
  result: text,
  vote: text,
  mover: text,
  seconder: text,
  attachments: z.array(z.string()),
});
export type AgendaItem = z.infer<typeof agendaItem>;

/** `item` null: the meeting as a whole, with what is on its agenda. */
export const meetingDocument = z.strictObject({
  jurisdiction: z.string(),
  body: z.string(),
  /** The day on which it is held, as its own clock has it. */
  date: z.string(),
  time: text,
  location: text,
  comment: text,
  item: agendaItem.nullable(),
  agenda: z.array(z.string()),
});
export type MeetingDocument = z.infer<typeof meetingDocument>;
