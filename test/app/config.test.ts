import { readConfig } from '../../src/app';

describe('the configuration from the environment', () => {
  test('nothing set gives the embedded store on localhost', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: '.data',
      neo4j: null,
      streamOrigins: [],
      publicUrl: null,
      openBesideDocuments: [],
      trustProxy: false,
      pointsPerMinute: 6_000_000,
      keyPointsPerMinute: 30_000_000,
      exportsPerMinute: 30,
      connectionsPerAddress: 256,
      longestWaitMs: 150,
      trustedDocuments: null,
      access: { reads: 'open', tokens: null },
      signUps: { file: null, demonstration: false, days: 90 },
      executor: 'jit',
      logLevel: 'info',
      metricsPort: null,
      metricsHost: null,
      stopNoticeMs: null,
      introspection: true,
      development: true,
    });
  });

  test('an empty variable counts as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4000, neo4j: null });
  });

  test('Neo4j needs its address and its password', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
      uri: 'neo4j://db:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
    expect(() => readConfig({ NEO4J_URI: 'neo4j://db:7687' })).toThrow('NEO4J_PASSWORD is not');
  });

  test.each([
    ['PORT', 'http', 'PORT=http'],
    ['PORT', '70000', 'PORT=70000'],
    ['NEO4J_URI', 'db.example', 'must look like neo4j://'],
    ['EXECUTOR', 'fast', 'EXECUTOR=fast'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL=loud'],
    ['INTROSPECTION', 'maybe', 'INTROSPECTION=maybe'],
    ['READS', 'closed', 'READS=closed'],
    ['JWT_ISSUER', 'https://login.example.org', 'go together'],
    ['JWT_KEYS', 'http://login.example.org/keys', 'must be an https address or a file'],
  ])('%s=%s is refused by name', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(message);
  });

  test.each(['https://login.example.org/keys', 'http://127.0.0.1:9000/keys', './keys.json'])(
    'tokens are checked against the keys at %s',
    (keys) => {
      const environment = { JWT_ISSUER: 'i', JWT_AUDIENCE: 'a', JWT_KEYS: keys, READS: 'keys' };
      const tokens = { issuer: 'i', audience: 'a', keys };
      expect(readConfig(environment).access).toEqual({ reads: 'keys', tokens });
    },
  );

  test.each([
    ['false', false],
    ['1', 1],
    ['10.0.0.1', ['10.0.0.1']],
    ['10.0.0.0/8, ::1, uniquelocal', ['10.0.0.0/8', '::1', 'uniquelocal']],
  ])('TRUST_PROXY=%s is %j', (value, expected) => {
    expect(readConfig({ TRUST_PROXY: value }).trustProxy).toEqual(expected);
  });

  test.each(['true', '0', '11', '-1', 'proxy.example', '10.0.0.0/33', '10.0.0.1,', '::1/129', '10.0.0.0/8/8'])(
    'TRUST_PROXY=%s is refused with what it may be',
    (value) => {
      expect(() => readConfig({ TRUST_PROXY: value })).toThrow(/TRUST_PROXY=.*must be "false", the number of proxies/);
    },
  );

  test('all that is wrong is told at once', () => {
    expect(() => readConfig({ PORT: 'x', EXECUTOR: 'y' })).toThrow(/PORT=x[\s\S]*EXECUTOR=y/);
  });

  test.each([
    ['on', true],
    ['true', true],
    ['0', false],
    ['off', false],
  ])('INTROSPECTION=%s is %s', (value, expected) => {
    expect(readConfig({ INTROSPECTION: value }).introspection).toBe(expected);
  });

  test.each([
    ['POINTS_PER_MINUTE', '150000', { pointsPerMinute: 150_000 }],
    ['KEY_POINTS_PER_MINUTE', '200000', { keyPointsPerMinute: 200_000 }],
    ['EXPORTS_PER_MINUTE', '0', { exportsPerMinute: 0 }],
    ['CONNECTIONS_PER_ADDRESS', '50', { connectionsPerAddress: 50 }],
    ['LONGEST_WAIT_MS', '500', { longestWaitMs: 500 }],
    ['TRUSTED_DOCUMENTS', 'documents.json', { trustedDocuments: 'documents.json' }],
    ['OPEN_BESIDE_DOCUMENTS', 'mcp, schema', { openBesideDocuments: ['mcp', 'schema'] }],
  ])('%s=%s limits what is answered', (name, value, expected) => {
    expect(readConfig({ [name]: value })).toMatchObject(expected);
  });

  test.each([
    ['POINTS_PER_MINUTE', '10000'],
    ['KEY_POINTS_PER_MINUTE', 'many'],
    ['EXPORTS_PER_MINUTE', '-1'],
    ['CONNECTIONS_PER_ADDRESS', '0'],
    ['LONGEST_WAIT_MS', '0'],
    ['OPEN_BESIDE_DOCUMENTS', 'everything'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name}=${value}`);
  });

  test('the public address is an origin', () => {
    expect(readConfig({ PUBLIC_URL: 'https://careers.example.org/' }).publicUrl).toBe('https://careers.example.org');
    for (const wrong of ['careers.example.org', 'https://careers.example.org/app', 'ftp://careers.example.org']) {
      expect(() => readConfig({ PUBLIC_URL: wrong })).toThrow(/PUBLIC_URL=.*must be an origin/);
    }
  });

  test('origins of pages that may open streams are origins, or a star', () => {
    expect(readConfig({ STREAM_ORIGINS: 'https://a.example, http://b.example:8080' }).streamOrigins).toEqual([
      'https://a.example',
      'http://b.example:8080',
    ]);
    expect(readConfig({ STREAM_ORIGINS: '*' }).streamOrigins).toEqual(['*']);
    for (const wrong of ['a.example', 'https://a.example/path', '**']) {
      expect(() => readConfig({ STREAM_ORIGINS: wrong })).toThrow(/STREAM_ORIGINS=.*must be origins/);
    }
  });
});
