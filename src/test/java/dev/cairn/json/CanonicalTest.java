package dev.cairn.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our canonical form against the one of the authors of RFC 8785. */
class CanonicalTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Property(tries = 2000)
  void agreesWithTheReferenceOnWholeTrees(@ForAll long seed) throws IOException {
    ObjectNode root = NODES.objectNode();
    root.set("tree", new RandomTree(seed).value(4));
    byte[] reference = new JsonCanonicalizer(root.toString()).getEncodedUTF8();
    assertThat(text(root)).isEqualTo(new String(reference, UTF_8));
  }

  @Property(tries = 2000)
  void readingCanonicalTextAndWritingItAgainChangesNothing(@ForAll long seed) throws JsonProblem {
    byte[] once = Canonical.bytes(new RandomTree(seed).value(4));
    assertThat(Canonical.bytes(JsonFile.read(once).root())).isEqualTo(once);
  }

  @Property(tries = 2000)
  void numbersLookAsTheReferenceWritesThem(@ForAll long seed) throws IOException {
    double number = new RandomTree(seed).number();
    assertThat(JsonNumber.text(number)).isEqualTo(NumberToJSON.serializeNumber(number));
  }

  @Example
  void awkwardNumbers() {
    assertThat(text(NODES.numberNode(new BigDecimal("40.000")))).isEqualTo("40");
    assertThat(text(NODES.numberNode(new BigDecimal("-0.0")))).isEqualTo("0");
    assertThat(JsonNumber.text(-0.0)).isEqualTo("0");
    assertThat(JsonNumber.text(Double.MIN_VALUE)).isEqualTo("5e-324");
    assertThat(JsonNumber.text(Double.MAX_VALUE)).isEqualTo("1.7976931348623157e+308");
    assertThat(JsonNumber.text(1e21)).isEqualTo("1e+21");
    assertThat(JsonNumber.text(123456789012345680000.0)).isEqualTo("123456789012345680000");
    assertThat(JsonNumber.text(0.000001)).isEqualTo("0.000001");
    assertThat(JsonNumber.text(1e-7)).isEqualTo("1e-7");
    assertThatThrownBy(() -> JsonNumber.text(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void namesAreSortedByUtf16UnitsAndControlsEscaped() {
    ObjectNode object = NODES.objectNode();
    object.put("\uFB33", 1).put("\uD83D\uDE00", 2).put("\u20AC", 3).put("\r", 4).put("1", 5);
    assertThat(text(object))
        .isEqualTo("{\"\\r\":4,\"1\":5,\"\u20AC\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1}");
    assertThat(text(NODES.stringNode("\u0000\b\t\n\f\r\u001f\"\\/\u007f\u0080")))
        .isEqualTo("\"\\u0000\\b\\t\\n\\f\\r\\u001f\\\"\\\\/\u007f\u0080\"");
  }

  @Example
  void halfACharacterIsRefused() {
    assertThatThrownBy(() -> Canonical.bytes(NODES.stringNode("a\uD83D")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Half a character cannot be written: \\ud83d");
  }

  private static String text(JsonNode node) {
    return new String(Canonical.bytes(node), UTF_8);
  }
}
