package dev.cairn.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
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

  private static String written(CanonicalWriter out) {
    return new String(out.toBytes(), UTF_8);
  }
}
