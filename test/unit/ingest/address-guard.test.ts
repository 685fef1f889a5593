import { describe, expect, it } from 'vitest';
import { createAddressGuard } from '../../../ingest/fetch/address-guard.ts';

const guard = createAddressGuard({ allowedLoopbackHosts: ['127.0.0.1:8080', 'demo.localhost:8080'] });
const refuse = (url: string) => guard.refuseUrl(new URL(url));

describe('spelling', () => {
  it.each(['https://example.com/', 'http://example.com:80/x', 'https://example.com:443', 'https://93.184.216.34/'])(
    'lets %s through',
    (url) => expect(refuse(url)).toBeNull(),
  );
  it.each([
    'ftp://example.com/',
    'file:///etc/passwd',
    'https://user@example.com/',
    'https://:secret@example.com/',
    'https://example.com:8443/',
    'http://localhost/',
    'http://printer/',
    'http://service.internal/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::7f00:1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:1::]/',
    'http://[ff02::1]/',
    'http://[::]/',
    'http://168.63.129.16/',
    'http://127.0.0.1:8081/',
    'http://10.0.0.1:8080/',
  ])('refuses %s', (url) => expect(refuse(url)).not.toBeNull());

  it('lets a named loopback service through, on its port only', () => {
    expect(refuse('http://127.0.0.1:8080/')).toBeNull();
    expect(refuse('http://demo.localhost:8080/')).toBeNull();
    expect(refuse('http://other.localhost:8080/')).not.toBeNull();
  });
});

describe('addresses', () => {
  it('never lets a private address through, even for a named host', () => {
    expect(guard.refuseAddress('10.0.0.1', '127.0.0.1:8080')).not.toBeNull();
    expect(guard.refuseAddress('127.0.0.1', '127.0.0.1:8080')).toBeNull();
    expect(guard.refuseAddress('127.0.0.1', 'example.com:80')).not.toBeNull();
    expect(guard.refuseAddress('fe80::1%eth0', 'example.com:80')).not.toBeNull();
    expect(guard.refuseAddress('not an address', 'example.com:80')).not.toBeNull();
    expect(guard.refuseAddress('2606:4700::1', 'example.com:80')).toBeNull();
  });
});
