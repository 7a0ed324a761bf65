package dev.cairn.cli;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Measured;
import dev.cairn.strength.roster.Listed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Models and how they stand, as one canonical JSON line. */
final class ModelJson {
  private final CanonicalWriter out = new CanonicalWriter();

  String line(List<Listed> models) {
    out.clear();
    out.beginObject().name("models").beginArray();
    models.forEach(this::model);
    out.endArray().endObject();
    return new String(out.toBytes(), StandardCharsets.UTF_8) + "\n";
  }

  private void model(Listed model) {
    ModelCard card = model.card();
    out.beginObject().name("id").text(model.id());
    out.name("measured");
    measured(card);
    out.name("origin").text(model.origin().name().toLowerCase(Locale.ROOT));
    out.name("sentence").text(model.sentence());
    out.name("sha256").text(card == null ? null : card.sha256());
    out.name("standing").text(model.standing().name().toLowerCase(Locale.ROOT));
    out.name("task").text(card == null ? null : card.task().word());
    out.name("version").text(model.version());
    out.endObject();
  }

  private void measured(@Nullable ModelCard card) {
    if (card == null) {
      out.nothing();
      return;
    }
    Measured measured = card.measured().getFirst();
    out.beginObject().name("error").thousandths(thousandths(measured.error().value()));
    out.name("on").text(measured.on());
    out.name("repeatLast").thousandths(thousandths(measured.repeatLast().value()));
    out.name("unit").text(measured.unit());
    out.endObject();
  }

  private static long thousandths(double value) {
    return Math.round(1000 * value);
  }
}
