import { expect, test } from 'vitest';
import { makeCode } from '#scripts/lib/trial/authenticator.ts';

test('codes are those of RFC 6238, appendix B, by their last six figures', () => {
  // The key is the ASCII text 12345678901234567890; the moments are those of the table for SHA-1.
  const key = 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ';
  const codes = [59, 1_111_111_109, 1_234_567_890, 20_000_000_000].map((seconds) =>
    makeCode(key, seconds * 1000),
  );
  expect(codes).toEqual(['287082', '081804', '005924', '353130']);
});
