import { describeOnNeo4j } from '../neo4j-server';
import { describeCareerStore } from './career-store.contract';
import { neo4jBench } from './neo4j-bench';

describeOnNeo4j('the Neo4j store', (access) => describeCareerStore(neo4jBench(access)));
