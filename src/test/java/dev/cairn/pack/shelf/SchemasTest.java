package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Goal;
import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.Zone;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.read.FileKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.JsonNode;

/** The schemas speak of the same words as the code and only use what messages are written for. */
class SchemasTest {
  private static final Set<String> SPOKEN_OF =
      new TreeSet<>(
          List.of(
              "required",
              "additionalProperties",
              "type",
              "enum",
              "const",
              "minimum",
              "maximum",
              "exclusiveMinimum",
              "minItems",
              "minProperties",
              "maxItems",
              "maxLength",
              "uniqueItems",
              "pattern"));

  /** Say nothing about a file by themselves. */
  private static final Set<String> SILENT =
      new TreeSet<>(
          List.of(
              "$schema",
              "$comment",
              "title",
              "description",
              "properties",
              "items",
              "allOf",
              "if",
              "then",
              "else"));

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"README", "MODEL"})
  void onlyUsesKeywordsThatMessagesAreWrittenFor(FileKind kind) {
    Set<String> unspoken = new TreeSet<>();
    collect(Schemas.json(kind.schema()), unspoken);
    assertThat(unspoken).isEmpty();
  }

  private static void collect(JsonNode schema, Set<String> unspoken) {
    for (String keyword : schema.propertyNames()) {
      JsonNode value = schema.path(keyword);
      if (!SPOKEN_OF.contains(keyword) && !SILENT.contains(keyword)) {
        unspoken.add(keyword);
      }
      switch (keyword) {
        case "properties", "allOf" -> value.forEach(each -> collect(each, unspoken));
        case "items", "if", "then", "else", "additionalProperties" -> collect(value, unspoken);
        default -> {}
      }
      if (keyword.equals("pattern")) {
        assertThat(schema.path("$comment").isString()).as(value.asString()).isTrue();
      }
    }
  }

  @Test
  void knowsTheWordsOfTheCode() {
    assertThat(words("template", "/properties/race/enum"))
        .isEqualTo(words(Race.values(), Race::word));
    assertThat(names("template", "/properties/multipliers/properties"))
        .isEqualTo(words(Goal.values(), Goal::word));
    assertThat(names("template", "/properties/keyWorkouts/properties"))
        .isEqualTo(words(Phase.values(), Phase::word));
    assertThat(
            words(
                "workouts",
                "/properties/workouts/items/properties/main/items/properties/zone/enum"))
        .isEqualTo(words(Zone.values(), Zone::word));
    assertThat(words("modifier", "/properties/effects/items/properties/quantity/enum"))
        .isEqualTo(words(Quantity.values(), Quantity::word));
    assertThat(names("floors", "/properties/floors/properties"))
        .containsExactlyInAnyOrderElementsOf(words(Quantity.values(), Quantity::word));
  }

  private static List<String> words(String schema, String pointer) {
    List<String> words = new ArrayList<>();
    Schemas.json(schema).at(pointer).forEach(word -> words.add(word.asString()));
    return words;
  }

  private static List<String> names(String schema, String pointer) {
    return List.copyOf(Schemas.json(schema).at(pointer).propertyNames());
  }

  private static <T> List<String> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }
}
