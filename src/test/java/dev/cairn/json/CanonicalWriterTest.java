package dev.cairn.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CanonicalWriterTest {
  private final CanonicalWriter out = new CanonicalWriter();

  @Property
  void thousandthsAreExactAndPlain(
      @ForAll @LongRange(min = -999_999_999, max = 999_999_999) long value) {
    BigDecimal number = BigDecimal.valueOf(value, 3);
    String expected =
        value == 0 ? "0" : new BigDecimal(number.stripTrailingZeros().toPlainString()).toString();
    assertThat(written(new CanonicalWriter().thousandths(value))).isEqualTo(expected);
    assertThat(written(new CanonicalWriter().decimal(number))).isEqualTo(expected);
  }

  @Property
  void wholeNumbersAreTheirDigits(@ForAll long value) {
    assertThat(written(out.integer(value))).isEqualTo(Long.toString(value));
    out.clear();
  }

  @Example
  void commasStandBetweenMembersAndItemsOnly() {
    out.beginObject().name(Key.of("a")).beginArray().integer(1).nothing().beginObject();
    out.endObject().endArray().name("b\n").bool(true).name(Key.of("c")).text(null).endObject();
    assertThat(written(out)).isEqualTo("{\"a\":[1,null,{}],\"b\\n\":true,\"c\":null}");
  }

  @Example
  void membersOutOfOrderAreAFault() {
    for (String notAfterB : List.of("a", "b", "B")) {
      out.clear();
      out.beginObject().name(Key.of("b")).integer(1);
      assertThatThrownBy(() -> out.name(Key.of(notAfterB))).isInstanceOf(AssertionError.class);
    }
  }

  @Example
  void eachObjectHasItsOwnOrder() {
    out.beginObject().name(Key.of("b")).beginObject().name(Key.of("a")).integer(1).endObject();
    assertThat(written(out.name(Key.of("c")).integer(2).endObject()))
        .isEqualTo("{\"b\":{\"a\":1},\"c\":2}");
  }

  @Example
  void fourDecimalsAreAFault() {
    assertThatThrownBy(() -> out.decimal(new BigDecimal("1.2345")))
        .isInstanceOf(ArithmeticException.class);
  }

  @Example
  void theBufferGrowsAndIsUsedAgain() {
    String longText = "\u20AC\n".repeat(50_000);
    assertThat(written(out.text(longText))).hasSize(2 + 3 * 50_000);
    out.clear();
    assertThat(written(out.text("x"))).isEqualTo("\"x\"");
  }

  /** What may go as it is and what may not, at every place of a text. */
  @Example
  void escapesAreFoundAtEveryPlace() {
    String plain = "abcdefghijklmnopqrs";
    for (int at = 0; at < plain.length(); at++) {
      for (int special = 0; special < 0x180; special++) {
        if (special >= 'a' && special <= 's') {
          continue;
        }
        String text = plain.substring(0, at) + (char) special + plain.substring(at + 1);
        out.clear();
        String expected =
            special < 32 || special == '"' || special == '\\'
                ? escape((char) special)
                : Character.toString(special);
        assertThat(written(out.text(text)))
            .isEqualTo("\"" + text.replace(Character.toString(special), expected) + "\"");
      }
    }
  }

  @Example
  void halfACharacterIsAFaultAtEveryPlace() {
    for (int at = 0; at < 12; at++) {
      String text = "a".repeat(at) + "\uD83D" + "a".repeat(11 - at);
      out.clear();
      assertThatThrownBy(() -> out.text(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String escape(char special) {
    return switch (special) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> String.format(Locale.ROOT, "\\u%04x", (int) special);
    };
  }

  private static String written(CanonicalWriter out) {
    return new String(out.toBytes(), UTF_8);
  }
}
