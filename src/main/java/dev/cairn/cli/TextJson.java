package dev.cairn.cli;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.Piece;
import dev.cairn.model.wording.PlanText;
import dev.cairn.model.wording.Rendering;
import dev.cairn.trail.StoredPlan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a plan as one canonical JSON line: passages with their authors, facts with places.
 */
final class TextJson {
  private final Rendering rendering;
  private final CanonicalWriter out = new CanonicalWriter();

  TextJson(Rendering rendering) {
    this.rendering = rendering;
  }

  /**
   * The whole line.
   *
   * @param week the only week that is wanted; null for all
   */
  byte[] line(StoredPlan plan, PlanText text, List<FactSheet> sheets, @Nullable Integer week) {
    out.clear();
    out.beginObject().name("athleteId").text(plan.athleteId());
    out.name("language").text(text.language().word());
    out.name("passages").beginArray();
    for (Passage passage : text.passages()) {
      if (week == null || passage.key().week() == week) {
        passage(passage, sheets.get(passage.key().week()));
      }
    }
    out.endArray().name("planHash").text(text.planHash());
    out.name("sheets").beginArray();
    for (FactSheet sheet : sheets) {
      if (week == null || sheet.week() == week) {
        sheet(sheet);
      }
    }
    out.endArray().name("units").text(rendering.measures().read().unit());
    out.endObject();
    byte[] json = out.toBytes();
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }

  private void passage(Passage passage, FactSheet sheet) {
    out.beginObject().name("author");
    author(passage.author());
    out.name("facts").beginArray();
    for (Piece piece : passage.pieces()) {
      if (piece instanceof Piece.Slot slot) {
        out.text(slot.fact());
      }
    }
    out.endArray().name("key").text(passage.key().text());
    out.name("text").text(rendering.text(passage, sheet));
    out.name("week").integer(passage.key().week());
    out.name("written").text(passage.written());
    out.endObject();
  }

  private void author(Author author) {
    out.beginObject().name("kind").text(author.word());
    switch (author) {
      case Author.Template template -> {
        out.name("pack").text(template.pack());
        out.name("sha256").text(template.sha256());
        out.name("version").text(template.version());
      }
      case Author.Remote remote -> {
        out.name("model").text(remote.model());
        out.name("provider").text(remote.provider());
        out.name("requestId").text(remote.requestId());
      }
      case Author.Coach coach -> out.name("name").text(coach.name());
    }
    out.endObject();
  }

  private void sheet(FactSheet sheet) {
    out.beginObject().name("facts").beginArray();
    for (Fact fact : sheet.facts()) {
      LocalDate day = fact.day();
      out.beginObject().name("day").text(day == null ? null : day.toString());
      out.name("id").text(fact.id()).name("place").text(fact.place());
      out.name("role").text(fact.role().word());
      out.name("shown").text(rendering.text(fact));
      out.name("step").integer(fact.step());
      out.endObject();
    }
    out.endArray().name("sums").beginArray();
    for (FactSheet.Sum sum : sheet.sums()) {
      out.beginObject().name("parts").beginArray();
      sum.parts().forEach(out::text);
      out.endArray().name("total").text(sum.total()).endObject();
    }
    out.endArray().name("week").integer(sheet.week()).endObject();
  }
}
