// The names of fields in log lines. What ends up in a table has the name of its column; the rest is listed here.

/** Fields that are no column of any table, with what they say. `stage`, `code`, `reason`, `topic` and the like are columns. */
export const logFields: Readonly<Record<string, string>> = {
  attached: 'whether the embedded Postgres ran already',
  attempt: 'how often it was tried, this time included',
  broker: 'number of a Kafka broker',
  count: 'how many',
  data_folder: 'folder of the embedded Postgres',
  err: 'an error with its stack',
  folder: 'a folder on this machine',
  group: 'consumer group',
  hostname: 'the machine, by pino',
  instead: 'what is used instead',
  kafkajs: 'what kafkajs says of itself, under its own names',
  lasted_ms: 'how long something has lasted',
  level: 'by pino: 20 debug, 30 info, 40 warn, 50 error',
  messages: 'how many messages of a batch',
  msg: 'the sentence',
  others: 'how many other processes use the same server',
  partitions: 'the partitions of a process',
  path: 'path of a request',
  pid: 'the process, by pino',
  port: 'a port of this machine',
  sql: 'statements for an administrator',
  time: 'when, in milliseconds, by pino',
  traceparent: 'the W3C trace of the message; a header of every message on the bus',
  wait_ms: 'how long until the next attempt',
};
