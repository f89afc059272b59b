import { describeOnNeo4j } from '../neo4j-server';
import { describeWholeRelease } from './career-store.contract';
import { neo4jBench } from './neo4j-bench';

describeOnNeo4j('the Neo4j store', (access) => describeWholeRelease(neo4jBench(access)));
