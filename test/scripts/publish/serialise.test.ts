import { expect, it } from 'vitest';
import { serialise } from '../../../scripts/publish/serialise.ts';

it('serialise writes each field on its own line and each element of a list on one', () => {
  expect(
    serialise({
      id: 'x',
      name: { ko: '가', en: 'a' },
      none: [],
      observations: [
        { period: '2024', value: 1 },
        { period: '2025', value: null },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "{
     "id": "x",
     "name": {"ko":"가","en":"a"},
     "none": [],
     "observations": [
      {"period":"2024","value":1},
      {"period":"2025","value":null}
     ]
    }
    "
  `);
  expect(serialise([])).toBe('[]\n');
});
