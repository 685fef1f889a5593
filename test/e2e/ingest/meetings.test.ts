// Agendas of public bodies, from stand-ins that answer as Legistar's and CivicClerk's services do.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../ingest/fetch/client.ts';
import { createRobotsStore } from '../../../ingest/fetch/robots-store.ts';
import { dataCenterTopics, type MeetingsDeclaration } from '../../../ingest/protocols/meetings/meetings-declaration.ts';
import { meetingSeeds } from '../../../ingest/protocols/meetings/meeting-seeds.ts';
import type { DocumentMessage } from '../../../schemas/document-message.ts';
import { readDocument } from '../../../transform/read-document.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { testClient } from '../../unit/ingest/test-client.ts';
import { type IngestSetup, setUpIngest, testSource } from './setup.ts';

let setup: IngestSetup;
let site: LoopbackSite;
let client: Client;
const now = new Date('2026-10-20T12:00:00Z');
const clock = () => now;
const json = (body: unknown) => ({
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

beforeEach(async () => {
  [setup, site] = await Promise.all([setUpIngest(), startSite()]);
  client = testClient([`127.0.0.1:${site.port}`], { robots: createRobotsStore(setup.database) });
});
afterEach(async () => {
  await client.close();
  await Promise.all([setup.close(), site.close()]);
});

const declared = (given: Partial<MeetingsDeclaration>): MeetingsDeclaration => ({
  system: 'legistar',
  jurisdiction: 'Ridge County, Virginia',
  lookbackDays: 15,
  lookaheadDays: 20,
  attachments: 'relevant',
  topics: dataCenterTopics,
  ...given,
});
const source = (path: string, given: Partial<MeetingsDeclaration> = {}) =>
  testSource({ urls: [site.url(path)], protocol: 'meetings', tier: 1, meetings: declared(given) });

async function textOf(
  message: DocumentMessage,
): Promise<{ title: string | null; text: string; published: string | null }> {
  const { title, text, published } = await readDocument(message, await setup.archive.get(message.bodyHash ?? ''));
  return { title, text, published };
}
const pathOf = ({ finalUrl }: DocumentMessage) => finalUrl.replace(/^https?:\/\/[^/]+/, '');

describe('Legistar', () => {
  const attachment = (name: string) => ({
    MatterAttachmentId: 9,
    MatterAttachmentName: name,
    MatterAttachmentHyperlink: site.url(`/files/${encodeURIComponent(name)}.html`),
    MatterAttachmentIsHyperlink: false,
  });
  const event = (id: number, day: string, items?: unknown[]) => ({
    EventId: id,
    EventGuid: 'A1',
    EventLastModifiedUtc: '2026-10-01T10:00:00.123',
    EventRowVersion: 'AAAA',
    EventBodyId: 138,
    EventBodyName: 'Board of Supervisors',
    EventDate: `${day}T00:00:00`,
    EventTime: '5:00 PM',
    EventLocation: 'Government Center',
    EventAgendaStatusName: 'Final',
    EventAgendaFile: site.url(`/files/agenda-${id}.html`),
    EventMinutesFile: null,
    EventAgendaLastPublishedUTC: '2026-10-16T20:15:11.17',
    EventComment: null,
    EventInSiteURL: 'https://ridge.legistar.example/MeetingDetail.aspx?LEGID=1',
    EventItems: items ?? [],
  });
  const item = (id: number, title: string, given: object = {}) => ({
    EventItemId: id,
    EventItemEventId: 1,
    EventItemAgendaSequence: id,
    EventItemAgendaNumber: `${id}.`,
    EventItemAgendaNote: null,
    EventItemMinutesNote: null,
    EventItemActionName: null,
    EventItemActionText: null,
    EventItemPassedFlagName: null,
    EventItemTitle: title,
    EventItemTally: null,
    EventItemMover: null,
    EventItemSeconder: null,
    EventItemMatterFile: '26-0417',
    EventItemMatterName: null,
    EventItemMatterType: 'Zoning',
    EventItemMatterStatus: 'Public Hearing',
    EventItemMatterAttachments: [],
    ...given,
  });
  const detail = (id: number) =>
    `/v1/ridge/events/${id}?EventItems=1&AgendaNote=1&MinutesNote=1&EventItemAttachments=1`;
  const lists = () => meetingSeeds(source('/v1/ridge/'), now).map((url) => url.replace(/^https?:\/\/[^/]+/, ''));

  it('events, items and the files of what is relevant become documents of their own', async () => {
    const [october = '', november = '', ...more] = lists();
    expect([october, more]).toEqual([
      '/v1/ridge/events?$filter=EventDate+ge+datetime%272026-10-01%27+and+EventDate+lt+datetime%272026-11-01%27&$orderby=EventDate,EventId&$top=1000',
      [],
    ]);
    site.routes.set(october, json([event(1, '2026-10-13'), event(7, '2026-10-02'), { EventId: 'x' }]));
    site.routes.set(november, json([event(2, '2026-11-04')]));
    const items = [
      item(11, 'Approval of the minutes'),
      item(12, 'REZN-2026-04, Ridge <b>Data  Center</b> Campus &amp; Substation', {
        EventItemAgendaNote: '<p>Staff recommends denial.</p><p>Height: 90 feet.</p>',
        EventItemActionName: 'Denied',
        EventItemPassedFlagName: 'Pass',
        EventItemTally: '6:3',
        EventItemMover: 'A. Member',
        EventItemMatterAttachments: [attachment('Staff report')],
      }),
      item(13, 'Repaving of Elm Street', { EventItemMatterAttachments: [attachment('Map')] }),
      { EventItemId: null },
    ];
    site.routes.set(detail(1), json(event(1, '2026-10-13', items)));
    site.routes.set(detail(2), json(event(2, '2026-11-04', [item(21, 'Data-center moratorium')])));
    for (const name of ['/files/Staff%20report.html', '/files/agenda-1.html', '/files/agenda-2.html']) {
      site.routes.set(name, { body: `<p>${name}</p>` });
    }
    const report = await setup.run(client, [source('/v1/ridge')], { clock });
    expect(report.sources[0]).toMatchObject({ seeds: 4, new: 9, failed: {}, skipped: { malformed: 2 } });

    const messages = await setup.messages();
    expect(messages.map(pathOf)).toEqual([
      '/files/Staff%20report.html',
      '/files/agenda-1.html',
      '/files/agenda-2.html',
      '/v1/ridge/events/1',
      '/v1/ridge/events/1/eventitems/11',
      '/v1/ridge/events/1/eventitems/12',
      '/v1/ridge/events/1/eventitems/13',
      '/v1/ridge/events/2',
      '/v1/ridge/events/2/eventitems/21',
    ]);
    const denial = messages.find((each) => pathOf(each).endsWith('/12'));
    if (!denial) throw new Error('no item 12');
    expect(await textOf(denial)).toEqual({
      title: 'REZN-2026-04, Ridge Data Center Campus & Substation',
      published: '2026-10-13',
      text: [
        'Board of Supervisors, Ridge County, Virginia: meeting of October 13, 2026, 5:00 PM',
        'Government Center',
        'Agenda item 12.',
        'REZN-2026-04, Ridge Data Center Campus & Substation',
        'Staff recommends denial.',
        'Height: 90 feet.',
        'File: 26-0417',
        'Type: Zoning',
        'Status: Public Hearing',
        'Action: Denied',
        'Result: Pass',
        'Vote: 6:3',
        'Moved by: A. Member',
        'Attachments: Staff report',
      ].join('\n'),
    });
    // A meeting that is still to come is of the day on which its agenda came out.
    const coming = messages.find((each) => pathOf(each).endsWith('/21'));
    expect(coming).toMatchObject({ feedPublished: '2026-10-16T20:15:11.170Z', tier: 1, licence: 'CC0' });
    expect(messages[0]).toMatchObject({ feedTitle: 'Staff report', feedPublished: '2026-10-13' });
  });

  it('a result that comes later is a revision, and what did not change is none', async () => {
    const [october = '', november = ''] = lists();
    site.routes.set(october, json([event(1, '2026-10-13')]));
    site.routes.set(november, json([]));
    site.routes.set(detail(1), json(event(1, '2026-10-13', [item(11, 'Minutes'), item(12, 'Data center rezoning')])));
    site.routes.set('/files/agenda-1.html', { body: 'agenda' });
    const run = () => setup.run(client, [source('/v1/ridge/')], { clock, revisitAfterMs: 3_600_000 });
    expect((await run()).sources[0]).toMatchObject({ new: 4 });
    site.routes.set(
      detail(1),
      json(
        event(1, '2026-10-13', [
          item(11, 'Minutes'),
          item(12, 'Data center rezoning', { EventItemActionName: 'Approved' }),
        ]),
      ),
    );
    expect((await run()).sources[0]).toMatchObject({ new: 0, changed: 1, unchanged: 2 });
    const revised = (await setup.messages()).filter(({ revision }) => revision === 2);
    expect(revised.map(pathOf)).toEqual(['/v1/ridge/events/1/eventitems/12']);
  });

  it('a full page is followed by the next, and no answer at all is a failure', async () => {
    const [october = '', november = ''] = lists();
    site.routes.set(october, json(Array.from({ length: 1_000 }, (_, index) => event(index + 1, '2026-10-01'))));
    site.routes.set(`${october}&$skip=1000`, json([event(2_000, '2026-10-12')]));
    site.routes.set(november, { body: '<html>Sorry</html>' });
    site.routes.set(detail(2_000), json(event(2_000, '2026-10-12')));
    const { sources } = await setup.run(client, [source('/v1/ridge/')], { clock });
    expect(sources[0]).toMatchObject({ new: 1, failed: { DOCUMENT_UNREADABLE: 1 } });
    expect(site.paths().filter((path) => path.includes('$skip'))).toHaveLength(1);
  });
});

describe('CivicClerk', () => {
  const declaration = { system: 'civicclerk' as const, jurisdiction: 'Santa Vista, New Mexico' };
  const event = (id: number, day: string, agendaId: number) => ({
    id,
    eventName: 'City Council Regular Meeting',
    eventDescription: null,
    categoryName: 'City Council',
    startDateTime: `${day}T18:00:00Z`,
    agendaId,
    isPublished: 'Published',
    eventLocation: { address1: '1 Plaza', city: 'Santa Vista', state: 'NM' },
    publishedFiles: [],
  });
  const lists = () => meetingSeeds(source('/v1/', declaration), now).map((url) => url.replace(/^https?:\/\/[^/]+/, ''));

  it('follows the pages of a list to events, agendas and published files', async () => {
    const [october = '', november = ''] = lists();
    expect(october).toBe(
      '/v1/Events?$filter=startDateTime+ge+2026-10-01+and+startDateTime+lt+2026-11-01&$orderby=startDateTime,id',
    );
    const next = '/v1/Events?$skip=15';
    site.routes.set(
      october,
      json({ '@odata.context': 'x', value: [event(1, '2026-10-14', 718)], '@odata.nextLink': site.url(next) }),
    );
    // A service whose pages lead in a circle is read once round.
    site.routes.set(next, json({ value: [event(2, '2026-10-21', 0)], '@odata.nextLink': site.url(october) }));
    site.routes.set(november, json({ value: [], '@odata.nextLink': 'https://elsewhere.example/v1/Events?$skip=1' }));
    site.routes.set('/v1/Events/1', json(event(1, '2026-10-14', 718)));
    site.routes.set('/v1/Events/2', json(event(2, '2026-10-21', 0)));
    const child = (id: number, name: string, given: object = {}) => ({
      id,
      agendaObjectItemName: name,
      agendaObjectItemOutlineNumber: `${id}.`,
      agendaObjectItemDescription: null,
      attachmentsList: [],
      childItems: [],
      isSection: 0,
      ...given,
    });
    site.routes.set(
      '/v1/Meetings/718',
      json({
        id: 718,
        agendaIsPublish: true,
        publishedFiles: [
          {
            fileId: 27,
            type: 'Agenda',
            name: 'Agenda of October 14',
            fileType: 1,
            publishOn: '2026-10-09T09:09:16.1Z',
          },
          { fileId: null },
        ],
        items: [
          child(1, 'CONSENT AGENDA', {
            isSection: 1,
            childItems: [
              child(2, '<p>Street closures</p>'),
              child(3, '<p>Resolution&nbsp;2026-31: <i>datacenter</i> water use</p>', {
                agendaObjectItemDescription: '<div>Public hearing</div>',
                attachmentsList: [
                  { id: 5, fileName: 'Water study.pdf', pdfVersionFullPath: 'https://blob.example/x?sig=abc' },
                ],
                minutesItemVotes: [{ yesVotes: ['A', 'B', 'C'], noVotes: ['D'] }],
              }),
            ],
          }),
        ],
      }),
    );
    site.routes.set('/v1/Meetings/GetMeetingFileStream(fileId=27,plainText=false)', { body: '<p>the agenda</p>' });
    const run = () => setup.run(client, [source('/v1/', declaration)], { clock, revisitAfterMs: 3_600_000 });
    expect((await run()).sources[0]).toMatchObject({ new: 6, failed: {}, skipped: {} });
    const messages = await setup.messages();
    expect(messages.map(pathOf)).toEqual([
      '/v1/Events/1',
      '/v1/Events/2',
      '/v1/Meetings/718#item-1',
      '/v1/Meetings/718#item-2',
      '/v1/Meetings/718#item-3',
      '/v1/Meetings/GetMeetingFileStream(fileId=27,plainText=false)',
    ]);
    const water = messages[4];
    if (!water) throw new Error('no item 3');
    expect(await textOf(water)).toEqual({
      title: 'Resolution 2026-31: datacenter water use',
      published: '2026-10-14',
      text: [
        'City Council, Santa Vista, New Mexico: meeting of October 14, 2026',
        'Agenda item 3.',
        'Resolution 2026-31: datacenter water use',
        'Public hearing',
        'Vote: 3:1',
        'Attachments: Water study.pdf',
      ].join('\n'),
    });
    // Nothing changed, so nothing is published again.
    expect((await run()).sources[0]).toMatchObject({ new: 0, changed: 0, unchanged: 5 });
  });
});
