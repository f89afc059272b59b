import { describeWholeRelease } from './career-store.contract';
import { embeddedBench } from './embedded-bench';

describe('the embedded store', () => describeWholeRelease(embeddedBench()));
