package dev.cairn.action;

import dev.cairn.action.Projection.Said;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.intake.lifting.LifterReader;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.ledger.Subject;
import dev.cairn.model.lifting.Lifter;
import dev.cairn.model.lifting.LiftingSession;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is said of lifting, as rows. */
final class LiftingRows {
  private LiftingRows() {}

  static Row lifter(Subject person, byte[] file, Said said) {
    if (!(LifterReader.read(file) instanceof LogFile read)) {
      throw new IllegalStateException("A recorded lifter can no longer be read");
    }
    Lifter lifter = read.log().lifter();
    List<LiftingSession> sessions = read.log().sessions();
    return Row.of(
        Table.LIFTER,
        person.text(),
        lifter.id(),
        lifter.name(),
        lifter.unit().symbol(),
        lifter.goal().name().toLowerCase(Locale.ROOT),
        (long) sessions.size(),
        (long) read.tally().sets(),
        sessions.isEmpty() ? null : sessions.getFirst().start().toString(),
        sessions.isEmpty() ? null : sessions.getLast().start().toString(),
        said.sequence(),
        said.time());
  }

  static Row decision(Subject person, JsonNode value, Said said) {
    return Row.of(
        Table.LOAD_DECISION,
        said.sequence(),
        person.text(),
        text(value, "exercise"),
        text(value, "moment"),
        text(value, "coach"),
        text(value, "verdict"),
        number(value, "lastMilligrams"),
        number(value, "suggestedMilligrams"),
        number(value, "decidedMilligrams"),
        text(value, "reason"),
        number(value, "reward"),
        text(value.path("model"), "id"),
        text(value.path("model"), "version"),
        said.time(),
        null);
  }

  static Row lifted(Subject person, JsonNode value, Said said) {
    JsonNode rpe = value.path("rpe");
    return Row.of(
        Table.LIFTED,
        said.sequence(),
        person.text(),
        text(value, "exercise"),
        text(value, "moment"),
        number(value, "milligrams"),
        number(value, "reps"),
        rpe.isNumber() ? rpe.decimalValue().toPlainString() : null,
        value.path("failed").booleanValue() ? 1L : 0L,
        number(value, "differenceMilligrams"),
        said.time(),
        null);
  }

  static Row model(JsonNode value, Said said) {
    JsonNode model = value.path("model");
    return Row.of(
        Table.MODEL_STATE,
        said.sequence(),
        text(model, "id"),
        text(model, "version"),
        text(model, "sha256"),
        value.path("active").booleanValue() ? "active" : "disabled",
        text(value, "reason"),
        said.time(),
        null);
  }

  private static @Nullable Long number(JsonNode value, String name) {
    JsonNode number = value.path(name);
    return number.isNumber() ? Long.valueOf(number.longValue()) : null;
  }

  private static String text(JsonNode value, String name) {
    return value.path(name).asString("");
  }
}
