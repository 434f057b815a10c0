import { toJsonSchema } from '@valibot/to-json-schema';
import { policySchema } from '../../src/lib/domain/policy/policySchema.ts';
import { scenarioSchema } from '../../src/lib/domain/scenario/scenarioSchema.ts';

/**
 * The JSON Schemas of the policy and scenario documents by file name, as text. They describe the form;
 * whether the parts of a document fit together is checked by the program alone.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return {
    'policy.schema.json': schemaText('Policy document', policySchema),
    'scenario.schema.json': schemaText('Scenario document', scenarioSchema),
  };
}

function schemaText(title: string, schema: Parameters<typeof toJsonSchema>[0]): string {
  // That a period ends after it begins is checked in code, for which JSON Schema has no counterpart.
  const { $schema, ...form } = toJsonSchema(schema, {
    typeMode: 'input',
    ignoreActions: ['raw_check'],
  });
  return `${JSON.stringify({ $schema, title, ...form }, null, 2)}\n`;
}
