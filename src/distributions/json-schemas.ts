import { z } from 'zod';
import { FILE_WORDS } from '../i18n/files.ts';
import { addressOf, pathToFile } from '../i18n/path.ts';
import { Release } from '../model/release.ts';
import { IndicatorFile } from './indicator-json.ts';

/** The schema of each JSON file that programs read: the model itself, by its name below `/data/`. */
const MODELS = {
  'schema/indicator.json': IndicatorFile,
  'schema/release.json': Release,
} as const;
export type SchemaName = keyof typeof MODELS;

/** The files of schemas, by their names below `/data/`. */
export const SCHEMAS = Object.keys(MODELS) as readonly SchemaName[];

/**
 * Returns the form of a JSON file as a JSON Schema (draft 2020-12), made from the model. A file may say more than its
 * schema names: what is added later breaks nobody's check. `site` is the address of the site, if it has one.
 */
export function jsonSchema(name: SchemaName, site?: string): object {
  const { $schema, ...schema } = z.toJSONSchema(MODELS[name], {
    override: ({ jsonSchema: part }) => {
      if (part.additionalProperties === false) delete part.additionalProperties;
    },
  });
  const { ko, en } = FILE_WORDS[name];
  return {
    $schema,
    ...(site === undefined ? {} : { $id: addressOf(pathToFile(name), site) }),
    title: `${ko} · ${en}`,
    ...schema,
  };
}
