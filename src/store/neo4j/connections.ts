/** Connections to Neo4j that can be let go of: after a silence they may all be dead without saying so. */
import type { Config, Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';

const SETTINGS = Object.freeze({
  disableLosslessIntegers: true,
  connectionTimeout: 3000,
  connectionAcquisitionTimeout: 3000,
  connectionLivenessCheckTimeout: 30_000,
  userAgent: 'career-atlas',
  notificationFilter: { minimumSeverityLevel: 'OFF' as const },
});

/** For reads of the graph: the driver tries again for a while what failed because a connection broke. */
export const READING: Config = Object.freeze({ ...SETTINGS, maxConnectionPoolSize: 50, maxTransactionRetryTime: 5000 });

/** For writes, which wait for one another: they must not take the connections of those who read. */
export const WRITING: Config = Object.freeze({
  ...SETTINGS,
  maxConnectionPoolSize: 10,
  connectionAcquisitionTimeout: 60_000,
  maxTransactionRetryTime: 5000,
});

/** For those who follow the graph and ask often: they have connections of their own, so that no other work keeps them waiting. */
export const WATCHING: Config = Object.freeze({ ...SETTINGS, maxConnectionPoolSize: 3, maxTransactionRetryTime: 0 });

/** A driver, and how much is under way on it. */
interface Held {
  readonly driver: Driver;
  uses: number;
  isOld: boolean;
}

/** The driver of the moment. */
export class Connections {
  readonly #make: () => Held;
  #held: Held;

  constructor(uri: string, user: string, password: string, settings: Config) {
    this.#make = () => ({
      driver: neo4j.driver(uri, neo4j.auth.basic(user, password), { ...settings }),
      uses: 0,
      isOld: false,
    });
    this.#held = this.#make();
  }

  /** What the work gives. Until it ends its driver stays open: to close one ends what is under way on it without telling anybody. */
  async use<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
    const held = this.#held;
    held.uses++;
    try {
      return await work(held.driver);
    } finally {
      held.uses--;
      closeIfDone(held);
    }
  }

  /** From now on there are only new connections. What is under way on older ones goes on there, and then they are closed. */
  renew(): void {
    const old = this.#held;
    this.#held = this.#make();
    old.isOld = true;
    closeIfDone(old);
  }

  close(): Promise<void> {
    return this.#held.driver.close();
  }
}

function closeIfDone({ driver, uses, isOld }: Held): void {
  if (isOld && uses === 0) driver.close().catch(() => undefined);
}
