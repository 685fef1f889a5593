-- Agendas and minutes of counties: records whose terms of reuse were not read; serve/export/licences.ts has it too.
insert into fact.licence (licence, note) values ('public record; reuse terms not read from here', 'facts may be told')
on conflict do nothing;
