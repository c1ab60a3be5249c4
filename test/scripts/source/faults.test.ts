import { expect, test } from 'vitest';
import { forms, tellFaults } from './read-sample.ts';

test('every fault of a delimited file is told with its place, what was expected and what to do', async () => {
  expect(await tellFaults('csv-with-problems', () => forms.csv)).toMatchInlineSnapshot(`
    "blank-after-closing-quote.csv:2 expected a delimiter or the end of the line after a closing quote, got " "
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    cut-off-inside-a-character.csv expected UTF-8 text, got bytes that are none in line 3
      → Receive the file again, or declare the encoding that the bytes have, in dataset.yaml.

    empty-file.csv expected a header of 1 record, got an empty file
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    escape-character.csv:2 expected no control character, byte-order mark or lost character inside the text, got U+001B in "강\\u001b원"
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    exponent-in-number.csv:2 [기업수] expected a whole number ≥ 0, got "1e5"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.

    extra-column.csv:1 [비고] expected only the columns of the contract, got the column "비고"
      → If the publisher added it, add it to the contract in scripts/datasets.

    fraction-of-a-company.csv:2 [기업수] expected a whole number ≥ 0, got "12.5"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.

    letter-in-number.csv:2 [기업수] expected a whole number ≥ 0, got "1,2O4"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.

    missing-column.csv:1 [기업수] expected this column, got no such column
      → Receive the file again; if the publisher dropped the column, change the contract in scripts/datasets.

    missing-number.csv:2 [기업수] expected a whole number ≥ 0, got "-"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.

    negative-count.csv:2 [기업수] expected a whole number ≥ 0, got "-12"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.

    no-such-period.csv:2 [연도] expected a year such as 2024, got "2023-13"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.

    nul-byte.csv:2 expected no control character, byte-order mark or lost character inside the text, got U+0000 in "강\\u0000원"
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    number-too-long-to-be-exact.csv:2 [기업수] expected a whole number ≥ 0, got "12345678901234567890"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.

    only-a-header.csv expected at least one row, got none
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    other-delimiter.csv:1 [연도] expected a column of this name, got "연도;지역;기업수"
      → If the publisher renamed it, record both names under columns in corrections.yaml.
    other-delimiter.csv:1 [지역] expected this column, got no such column
      → Receive the file again; if the publisher dropped the column, change the contract in scripts/datasets.
    other-delimiter.csv:1 [기업수] expected this column, got no such column
      → Receive the file again; if the publisher dropped the column, change the contract in scripts/datasets.

    other-encoding.csv expected UTF-8 text, got bytes that are none in line 1
      → Receive the file again, or declare the encoding that the bytes have, in dataset.yaml.

    random-bytes.csv expected UTF-8 text, got bytes that are none in line 1
      → Receive the file again, or declare the encoding that the bytes have, in dataset.yaml.

    renamed-column.csv:1 [기업수] expected a column of this name, got "업체수"
      → If the publisher renamed it, record both names under columns in corrections.yaml.

    repeated-column.csv:1 [기업수] expected this column once, got it more than once
      → Ask the publisher which of the columns holds.

    row-with-a-cell-too-few.csv:3 expected a cell for each column, got 2 cells instead of 3
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    row-with-a-cell-too-many.csv:2 expected a cell for each column, got 4 cells instead of 3
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    same-key-twice.csv:3 expected a row with a key of its own, got the key of record 2 again: 2023 · KR-42
      → Ask the publisher which of the two rows holds.

    several-faults.csv:2 [연도] expected a year such as 2024, got "20x3"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.
    several-faults.csv:2 [지역] expected the name or code of a province, got "화성"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.
    several-faults.csv:2 [기업수] expected a whole number ≥ 0, got "many"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.
    several-faults.csv:3 expected a cell for each column, got 2 cells instead of 3
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    stray-carriage-return.csv:2 expected no carriage return but at the end of a line, got "2023,강원\\r,12"
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    text-after-closing-quote.csv:2 expected a delimiter or the end of the line after a closing quote, got "도"
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    thousands-commas-misplaced.csv:2 [기업수] expected a whole number ≥ 0, got "12,34"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.

    trailing-space-in-header.csv:1 [기업수] expected a column of this name, got "기업수 "
      → If the publisher renamed it, record both names under columns in corrections.yaml.

    unclosed-quote.csv:3 expected a closing quote before the end of the file, got none
      → Receive the file again; it may have been cut off or written without escaping its quotes.

    undeclared-byte-order-mark.csv expected UTF-8, got UTF-8 with a byte-order mark
      → Declare the encoding that the bytes have, in dataset.yaml.

    unknown-province.csv:2 [지역] expected the name or code of a province, got "강원남도"
      → Record the fix in corrections.yaml with its reason; the received file stays as it is.

    unquoted-thousands-comma.csv:2 expected a cell for each column, got 4 cells instead of 3
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    utf-16.csv expected UTF-8, got UTF-16 with a byte-order mark
      → Declare the encoding that the bytes have, in dataset.yaml.
    "
  `);
});

test('bytes that are no CP949 are told, and so is a file that is not CP949', async () => {
  expect(await tellFaults('cp949-with-problems', () => ({ ...forms.csv, encoding: 'cp949' }))).toMatchInlineSnapshot(`
    "byte-without-its-second.csv expected CP949 text, got bytes that are none in line 2
      → Receive the file again, or declare the encoding that the bytes have, in dataset.yaml.

    cut-off-inside-a-character.csv expected CP949 text, got bytes that are none in line 3
      → Receive the file again, or declare the encoding that the bytes have, in dataset.yaml.

    no-character-at-all.csv expected CP949 text, got bytes that are none in line 2
      → Receive the file again, or declare the encoding that the bytes have, in dataset.yaml.

    utf-8-with-byte-order-mark.csv expected CP949, got UTF-8 with a byte-order mark
      → Declare the encoding that the bytes have, in dataset.yaml.
    "
  `);
});

test('every fault of a JSON file is told, and a message in place of rows is repeated', async () => {
  expect(await tellFaults('json-with-problems', () => forms.json)).toMatchInlineSnapshot(`
    "cut-off-between-rows.json:2 expected JSON, got the end of the file inside a value
      → Receive the file again; it may have been cut off, or be a page or a script instead of JSON.

    cut-off.json:2 expected JSON, got the end of the file inside a value
      → Receive the file again; it may have been cut off, or be a page or a script instead of JSON.

    field-twice.json:1 expected each field once, got "기업수"
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    keys-without-quotes.json:1 expected JSON, got something else at byte 3
      → Receive the file again; it may have been cut off, or be a page or a script instead of JSON.

    message-instead-of-rows.json expected an array of rows at $, got an object that says err: 30, errMsg: 데이터가 존재하지 않습니다.
      → Receive the file again; a service that has no data or refuses answers with a message instead of rows.

    message-of-a-gateway.json expected an array of rows at $, got an object that says code: -4, msg: 등록되지 않은 인증키 입니다.
      → Receive the file again; a service that has no data or refuses answers with a message instead of rows.

    nested-value.json:1 expected a text, a number or nothing in each field, got "기업수: {…}"
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    no-rows.json expected at least one row, got none
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    page-of-a-website.json:1 expected JSON, got something else at byte 1
      → Receive the file again; it may have been cut off, or be a page or a script instead of JSON.

    row-that-is-none.json:2 expected a text, a number or nothing in each field, got "합계"
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    row-with-other-fields.json:2 expected a cell for each column, got a row without 기업수, with 업체수
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    text-after-the-end.json:2 expected JSON, got more text after its end
      → Receive the file again; it may have been cut off, or be a page or a script instead of JSON.
    "
  `);
});

test('every fault of an XML file is told, and a message in place of rows is repeated', async () => {
  expect(await tellFaults('xml-with-problems', () => forms.xml)).toMatchInlineSnapshot(`
    "cut-off.xml:2 expected XML, got 1:85: unclosed tag: 연도
      → Receive the file again; it may have been cut off.

    entity-that-is-not-declared.xml:2 expected XML, got 1:39: undefined entity.
      → Receive the file again; it may have been cut off.

    field-twice.xml:1 expected each field once, got "기업수"
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    message-of-a-gateway.xml expected elements named item, got a message that says errMsg: SERVICE ERROR, returnAuthMsg: SERVICE_KEY_IS_NOT_REGISTERED_ERROR, returnReasonCode: 30
      → Receive the file again; a service that has no data or refuses answers with a message instead of rows.

    nested-value.xml:1 expected a text, a number or nothing in each field, got "지역/이름"
      → Receive the file again; if the publisher sends it so, ask for a repaired one.

    no-data.xml expected elements named item, got a message that says resultCode: 03, resultMsg: NODATA_ERROR
      → Receive the file again; a service that has no data or refuses answers with a message instead of rows.

    plain-text.xml:1 expected XML, got 1:17: text data outside of root node.
      → Receive the file again; it may have been cut off.

    row-without-a-field.xml:2 expected a cell for each column, got a row without 기업수
      → Receive the file again; if the publisher sends it so, ask for a repaired one.
    "
  `);
});

test('every fault of a packed file is told', async () => {
  const formOf = (file: string): object => {
    if (file.endsWith('.xlsx')) return forms.xlsx;
    return { ...forms.csv, compression: file.endsWith('.gz') ? 'gzip' : 'zip' };
  };
  expect(await tellFaults('packed-with-problems', formOf)).toMatchInlineSnapshot(`
    "cut-off.csv.gz expected a whole gzip file, got unexpected end of file
      → Receive the file again; if the publisher sends it so, ask for it unpacked.

    cut-off.csv.zip expected a whole zip file, got one without its end
      → Receive the file again; if the publisher sends it so, ask for it unpacked.

    gzip-bomb.csv.gz:1 expected a record of at most 1,048,576 characters, got a longer one
      → Look for a quote that is never closed, or for a file without line ends.

    not-a-workbook.xlsx expected a workbook, got none
      → Open the workbook, save it again as .xlsx, and record where it came from.

    not-packed.csv.gz expected a whole gzip file, got incorrect header check
      → Receive the file again; if the publisher sends it so, ask for it unpacked.

    not-packed.csv.zip expected a whole zip file, got none
      → Receive the file again; if the publisher sends it so, ask for it unpacked.

    two-files.csv.zip expected one file in the zip, or its name under member in dataset.yaml, got a.csv, b.csv
      → Receive the file again; if the publisher sends it so, ask for it unpacked.

    zip-bomb.csv.zip:1 expected a record of at most 1,048,576 characters, got a longer one
      → Look for a quote that is never closed, or for a file without line ends.

    zip-bomb.xlsx expected a workbook, got a zip without one
      → Open the workbook, save it again as .xlsx, and record where it came from.
    "
  `);
});
