/** What the environment says, checked once at start. */
import { z } from 'zod';
import { ConfigurationError } from '../../domain';
import type { AccessConfig } from '../access/access';
import type { SignUpConfig } from '../sign-ups/organisations';
import { TRUST_PROXY, type TrustedProxies } from './trusted-proxies';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded store. */
  readonly dataDir: string;
  /** null: the embedded store. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  } | null;
  /** Origin at which people reach the server, for addresses that must be whole; null: as each request names it. */
  readonly publicUrl: string | null;
  /** Which proxies may say where a request came from. */
  readonly trustProxy: TrustedProxies;
  /** Origins of pages that may open streams, beside the server's own; "*" for all. */
  readonly streamOrigins: readonly string[];
  /** Points a minute, each about a microsecond of work: of one network, and of one key or token. */
  readonly pointsPerMinute: number;
  readonly keyPointsPerMinute: number;
  /** Exports a minute to one network. */
  readonly exportsPerMinute: number;
  /** Connections that one network may have open; those of trusted proxies are not counted. */
  readonly connectionsPerAddress: number;
  /** When requests wait longer than this, more are turned away, milliseconds. */
  readonly longestWaitMs: number;
  /** File of the documents that are answered, and no others; null: all are. */
  readonly trustedDocuments: string | null;
  /** What stays open beside them. */
  readonly openBesideDocuments: readonly (typeof BESIDE_DOCUMENTS)[number][];
  /** Who may read, and whose tokens count. */
  readonly access: AccessConfig;
  /** Who takes sign-ups, and how long they are kept. */
  readonly signUps: SignUpConfig;
  readonly executor: 'jit' | 'js';
  /** Port of the metrics; null for none. */
  readonly metricsPort: number | null;
  /** Where the metrics are served; null: on the host of the API. */
  readonly metricsHost: string | null;
  /** How long a server that stops says that it is not ready before it takes no more connections; null: as it is started. */
  readonly stopNoticeMs: number | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly introspection: boolean;
  /** True unless NODE_ENV is "production": errors then name what the schema has. */
  readonly development: boolean;
}

/** Other ways to ask than documents. */
const BESIDE_DOCUMENTS = ['export', 'mcp', 'schema'] as const;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const SWITCH = z
  .enum(['on', 'off', 'true', 'false', '1', '0'])
  .transform((value) => ['on', 'true', '1'].includes(value));

/** Plain http reaches this machine alone. */
const LOCAL = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\//;

/** At least one query of the highest cost and of the greatest length, and what a request takes. */
const POINTS = z.coerce.number().int().min(120_000).max(1e12);

const ENVIRONMENT = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'must look like neo4j://host:7687 or bolt://host:7687')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  TRUST_PROXY,
  PUBLIC_URL: z
    .string()
    .transform((text) => text.replace(/\/$/, ''))
    .refine((text) => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text), {
      message: 'must be an origin such as https://careers.example.org',
    })
    .optional(),
  STREAM_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((each) => each.trim() || []))
    .refine(
      (origins) =>
        origins.every((origin) => origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)),
      'must be origins separated by commas, such as https://app.example.org, or *',
    ),
  POINTS_PER_MINUTE: POINTS.default(6_000_000),
  KEY_POINTS_PER_MINUTE: POINTS.default(30_000_000),
  EXPORTS_PER_MINUTE: z.coerce.number().int().min(0).max(1_000_000).default(30),
  CONNECTIONS_PER_ADDRESS: z.coerce.number().int().min(1).max(100_000).default(256),
  LONGEST_WAIT_MS: z.coerce.number().int().min(20).max(60_000).default(150),
  TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  OPEN_BESIDE_DOCUMENTS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((each) => each.trim() || []))
    .pipe(
      z.array(
        z.enum(BESIDE_DOCUMENTS, { message: `must be some of ${BESIDE_DOCUMENTS.join(', ')}, separated by commas` }),
      ),
    ),
  READS: z.enum(['open', 'keys']).default('open'),
  JWT_ISSUER: z.string().min(1).optional(),
  JWT_AUDIENCE: z.string().min(1).optional(),
  JWT_KEYS: z
    .string()
    .min(1)
    .refine(
      (place) => !/^[a-z]+:\/\//i.test(place) || LOCAL.test(place) || (/^https:/.test(place) && URL.canParse(place)),
      'must be an https address or a file',
    )
    .optional(),
  ADVISORS_FILE: z.string().min(1).optional(),
  ADVISORS_DEMO: SWITCH.default(false),
  SIGN_UP_DAYS: z.coerce.number().int().min(1).max(365).default(90),
  EXECUTOR: z.enum(['jit', 'js']).default('jit'),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  METRICS_HOST: z.string().min(1).optional(),
  STOP_NOTICE_SECONDS: z.coerce.number().min(0).max(300).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  INTROSPECTION: SWITCH.default(true),
  NODE_ENV: z.string().default('development'),
});

/**
 * The configuration that an environment gives; empty variables count as not set.
 * @throws {ConfigurationError} naming every variable that can't be used, what it held and what it may hold
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = ENVIRONMENT.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name}=${name === 'NEO4J_PASSWORD' ? '…' : given[name]}: ${issue.message}`;
    });
    throw new ConfigurationError(`The environment can't be used:\n  ${problems.join('\n  ')}`);
  }
  const env = read.data;
  if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined) {
    throw new ConfigurationError(
      'NEO4J_URI is set but NEO4J_PASSWORD is not. Set both, or neither for the embedded store.',
    );
  }
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_KEYS: keys } = env;
  const tokenParts = [issuer, audience, keys].filter((each) => each !== undefined).length;
  if (tokenParts > 0 && tokenParts < 3) {
    throw new ConfigurationError('JWT_ISSUER, JWT_AUDIENCE and JWT_KEYS go together. Set all three, or none.');
  }
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    neo4j:
      env.NEO4J_URI === undefined
        ? null
        : {
            uri: env.NEO4J_URI,
            user: env.NEO4J_USER,
            password: env.NEO4J_PASSWORD ?? '',
            database: env.NEO4J_DATABASE,
          },
    publicUrl: env.PUBLIC_URL ?? null,
    trustProxy: env.TRUST_PROXY,
    streamOrigins: env.STREAM_ORIGINS,
    pointsPerMinute: env.POINTS_PER_MINUTE,
    keyPointsPerMinute: env.KEY_POINTS_PER_MINUTE,
    exportsPerMinute: env.EXPORTS_PER_MINUTE,
    connectionsPerAddress: env.CONNECTIONS_PER_ADDRESS,
    longestWaitMs: env.LONGEST_WAIT_MS,
    trustedDocuments: env.TRUSTED_DOCUMENTS ?? null,
    openBesideDocuments: env.OPEN_BESIDE_DOCUMENTS,
    access: {
      reads: env.READS,
      tokens: issuer === undefined || audience === undefined || keys === undefined ? null : { issuer, audience, keys },
    },
    signUps: { file: env.ADVISORS_FILE ?? null, demonstration: env.ADVISORS_DEMO, days: env.SIGN_UP_DAYS },
    executor: env.EXECUTOR,
    metricsPort: env.METRICS_PORT ?? null,
    metricsHost: env.METRICS_HOST ?? null,
    stopNoticeMs: env.STOP_NOTICE_SECONDS === undefined ? null : env.STOP_NOTICE_SECONDS * 1000,
    logLevel: env.LOG_LEVEL,
    introspection: env.INTROSPECTION,
    development: env.NODE_ENV !== 'production',
  };
}
