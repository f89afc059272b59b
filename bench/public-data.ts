import { resolve } from 'node:path';

/** Folder of the public data: `CAREER_DATA_DIR`, by default `../shared/data`, from the project's folder on. */
export const PUBLIC_DATA_DIR = resolve(__dirname, '..', process.env.CAREER_DATA_DIR ?? '../shared/data');
