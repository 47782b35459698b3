import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phoneLink, phoneNumber, phoneText } from '../src/phone.ts';

test('a number is shown in pairs, however it was typed', () => {
  for (const written of ['0549870000', '05 49 87 00 00', '05.49.87.00.00', '+33 5 49 87 00 00'])
    assert.equal(phoneText(written, '86'), '05\u00a049\u00a087\u00a000\u00a000');
});

test('a phone dials the number from abroad as well', () => {
  assert.equal(phoneLink('05 49 87 00 00', '86'), 'tel:+33549870000');
});

test('a number overseas has the prefix of its territory', () => {
  assert.equal(phoneNumber('0590 28 40 10', '971'), '+590590284010');
  assert.equal(phoneNumber('0262 12 34 56', '974'), '+262262123456');
});

test('a short number stays as it is', () => {
  assert.equal(phoneText('15', '86'), '15');
  assert.equal(phoneLink('3237', '86'), 'tel:3237');
});
