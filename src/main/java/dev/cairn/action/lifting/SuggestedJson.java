package dev.cairn.action.lifting;

import dev.cairn.action.Refused;
import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a suggestion as it was shown, so that a coach decides on that and not on a later one. */
public final class SuggestedJson {
  private SuggestedJson() {}

  /**
   * The suggestion in canonical JSON.
   *
   * @throws Refused when this is none
   */
  public static SuggestedLoad read(byte[] json) {
    try {
      JsonNode root = JsonFile.read(json).root();
      LoadUnit unit = unit(text(root, "unit"));
      return new SuggestedLoad(
          text(root, "lifter"),
          text(root, "exercise"),
          LocalDateTime.parse(text(root, "moment")),
          mass(root.path("last"), unit),
          mass(root.path("rounded").path("load"), unit),
          model(root.path("model")),
          Canonical.bytes(root));
    } catch (JsonProblem broken) {
      throw none(broken.sentence());
    } catch (DateTimeException | IllegalArgumentException wrong) {
      throw none(String.valueOf(wrong.getMessage()));
    }
  }

  private static @Nullable ModelVersion model(JsonNode model) {
    return model.has("id")
        ? new ModelVersion(text(model, "id"), text(model, "version"), text(model, "sha256"))
        : null;
  }

  private static LoadUnit unit(String symbol) {
    for (LoadUnit unit : LoadUnit.values()) {
      if (unit.symbol().equals(symbol)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("its unit is \"" + symbol + "\"");
  }

  private static Mass mass(JsonNode amount, LoadUnit unit) {
    if (!amount.isNumber()) {
      throw new IllegalArgumentException("a load is no number");
    }
    return Mass.of(amount.doubleValue(), unit);
  }

  private static String text(JsonNode object, String name) {
    JsonNode text = object.path(name);
    if (!text.isString()) {
      throw new IllegalArgumentException("it has no " + name);
    }
    return text.stringValue();
  }

  private static Refused none(String why) {
    return new Refused(
        "This is no suggestion, so nothing was recorded: "
            + why
            + ". Maybe write one with \"overload ... --json\".");
  }
}
