package dev.cairn.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFileTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{%  `age`: }                  | line 2, column 10: expected a value after `age`, found }",
        "{`age`: 3x}                   | line 1, column 9: expected a value after `age`, found 3x",
        "{`age`: 03}                   | line 1, column 9: 03 is not a number as JSON writes"
            + " numbers",
        "{`a`:-}                       | line 1, column 6: - is not a number as JSON writes"
            + " numbers",
        "{`a`:1.}                      | line 1, column 6: 1. is not a number as JSON writes"
            + " numbers",
        "{`a`:+1}                      | line 1, column 6: +1 is not a number as JSON writes"
            + " numbers",
        "{`a`:.5}                      | line 1, column 6: expected a value after `a`, found .5",
        "{`a`:NaN}                     | line 1, column 6: expected a value after `a`, found NaN",
        "{`a`:-Infinity}               | line 1, column 6: expected a value after `a`, found"
            + " -Infinity",
        "{`age` 3}                     | line 1, column 8: expected : after the name `age`, found"
            + " 3",
        "{`a\\n\\u2028b` 3}              | line 1, column 15: expected : after the name `a  b`,"
            + " found 3",
        "{`a\\nb`:1,`a\\nb`:2}          | line 1, column 11: `a b` is there twice",
        "{`a`:`1` `b`:2}               | line 1, column 10: expected , or } after the value of `a`,"
            + " found `",
        "{`a`:1]                       | line 1, column 7: expected , or } after the value of `a`,"
            + " found ]",
        "{`a`:1,}                      | line 1, column 8: expected a name in double quotes after"
            + " the comma, found }",
        "{a:1}                         | line 1, column 2: expected a name in double quotes after"
            + " {, found a",
        "[1,]                          | line 1, column 4: expected a value after the comma, found"
            + " ]",
        "[1 2]                         | line 1, column 4: expected , or ] after a value, found 2",
        "[,]                           | line 1, column 2: expected a value after [, found ,",
        "{`a`:`x%y`}                   | line 1, column 8: a line end cannot stand inside a text as"
            + " it is",
        "{`a`:`x\\qy`}                 | line 1, column 9: the backslash begins nothing that JSON"
            + " knows, found q",
        "`\\u12`                       | line 1, column 6: the backslash begins nothing that JSON"
            + " knows, found `",
        "{`a`:`x                       | line 1, column 8: the file ends too early: the closing"
            + " quote is missing",
        "{`ab                          | line 1, column 5: the file ends too early: the closing"
            + " quote is missing",
        "{`a`:`x`                      | line 1, column 9: the file ends too early: the closing }"
            + " is missing",
        "{`a`:12                       | line 1, column 8: the file ends too early: the closing }"
            + " is missing",
        "[{`a`:12}                     | line 1, column 10: the file ends too early: the closing ]"
            + " is missing",
        "-                             | line 1, column 2: the file ends in the middle of a value",
        "nul                           | line 1, column 1: expected a value, found nul",
        "{} x                          | line 1, column 4: expected the end of the file, found x",
        "{}{}                          | line 1, column 3: expected the end of the file, found"
            + " another value",
        "// c%{}                       | line 1, column 1: expected a value, found /",
        "{`a`:1,%`a`:2}                | line 2, column 1: `a` is there twice",
        "{`a`:{`b`:1,`\\u0062`:2}}     | line 1, column 13: `b` is there twice",
        "`\\ud800`                     | line 1, column 1: this text holds half a character"
            + " (\\ud800)",
        "{`a`:1e400}                   | line 1, column 6: this number is too large or too small to"
            + " be meant",
        "1e-999999999                  | line 1, column 1: this number is too large or too small to"
            + " be meant",
      })
  void saysInOneSentenceWhatIsBrokenAndWhere(String text, String message) {
    assertThat(problem(text.replace('`', '"').replace('%', '\n').getBytes(UTF_8)))
        .hasMessage(message.replace('`', '"'));
  }

  @Test
  void emptyTextHasNothingInIt() {
    assertThat(problem(new byte[0])).hasMessage("line 1, column 1: there is nothing in it");
    assertThat(problem(" \n ".getBytes(UTF_8)))
        .hasMessage("line 1, column 1: there is nothing in it");
  }

  @Test
  void textInAnotherEncodingIsNamedByItsByte() {
    assertThat(problem(new byte[] {'{', '\n', '"', (byte) 0xE9, '"', '}'}))
        .hasMessage("line 2, column 2: byte 0xE9 is not UTF-8 text. Maybe save the file as UTF-8");
  }

  @Test
  void bracketsMayNestOneHundredDeep() throws JsonProblem {
    JsonFile.read(("[".repeat(100) + "]".repeat(100)).getBytes(UTF_8));
    assertThat(problem("[".repeat(100_000).getBytes(UTF_8)))
        .hasMessage("line 1, column 101: more than 100 brackets stand inside each other");
  }

  @Test
  void absurdlyLongNumbersAndNamesAreRefused() {
    assertThat(problem("9".repeat(5000).getBytes(UTF_8)).sentence())
        .isEqualTo("this name or number is too long to be meant");
    assertThat(problem(("{\"" + "n".repeat(60_000) + "\":1}").getBytes(UTF_8)).sentence())
        .isEqualTo("this name or number is too long to be meant");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws JsonProblem {
    JsonFile file = read("\uFEFF{\"a\":1}");
    assertThat(file.root().get("a").intValue()).isEqualTo(1);
    assertThat(file.place("/a")).isEqualTo(new Place(1, 2));
  }

  @Test
  void placesAreThoseOfNamesAndOfItems() throws JsonProblem {
    JsonFile file = read("{\n  \"a\": {\"b/~\": 1},\r\n\t\"c\": [10,\r   20]\n}");
    assertThat(file.place("")).isEqualTo(new Place(1, 1));
    assertThat(file.place("/a")).isEqualTo(new Place(2, 3));
    assertThat(file.place("/a/b~1~0")).isEqualTo(new Place(2, 9));
    assertThat(file.place("/c")).isEqualTo(new Place(3, 2));
    assertThat(file.place("/c/1")).isEqualTo(new Place(4, 4));
  }

  @Test
  void aPointerToNothingGivesWhatIsAroundIt() throws JsonProblem {
    JsonFile file = read("{\n\"a\": [1]}");
    assertThat(file.place("/a/7")).isEqualTo(new Place(2, 1));
    assertThat(file.place("/a/99999999999")).isEqualTo(new Place(2, 1));
    assertThat(file.place("/x/y")).isEqualTo(new Place(1, 1));
  }

  @Test
  void aPartOfALargerFileKeepsItsLineNumber() throws JsonProblem {
    assertThat(JsonFile.read("{\"a\":1}".getBytes(UTF_8), 7).place("/a"))
        .isEqualTo(new Place(7, 2));
    JsonProblem broken =
        catchThrowableOfType(
            JsonProblem.class, () -> JsonFile.read("{\n\"a\":}".getBytes(UTF_8), 7));
    assertThat(broken.line()).isEqualTo(8);
    assertThat(broken.column()).isEqualTo(5);
  }

  @Test
  void numbersKeepEveryDigit() throws JsonProblem {
    assertThat(read("[12.10]").root().get(0).decimalValue()).isEqualTo(new BigDecimal("12.10"));
    assertThat(read("[9007199254740993]").root().get(0).decimalValue())
        .isEqualTo(new BigDecimal("9007199254740993"));
  }

  static JsonFile read(String text) throws JsonProblem {
    return JsonFile.read(text.getBytes(UTF_8));
  }

  private static JsonProblem problem(byte[] bytes) {
    return catchThrowableOfType(JsonProblem.class, () -> JsonFile.read(bytes));
  }
}
