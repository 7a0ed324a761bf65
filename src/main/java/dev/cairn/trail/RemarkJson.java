package dev.cairn.trail;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import java.util.List;

/** Writes what a plan says about itself: rules that gave way, and warnings. */
final class RemarkJson {
  private static final Key BY = Key.of("by");
  private static final Key CODE = Key.of("code");
  private static final Key MESSAGE = Key.of("message");
  private static final Key RELAXED = Key.of("relaxed");
  private static final Key RULE = Key.of("rule");
  private static final Key WARNINGS = Key.of("warnings");
  private static final Key WEEK = Key.of("week");
  private static final Key WHY = Key.of("why");

  private RemarkJson() {}

  static void relaxed(List<Relaxation> relaxed, CanonicalWriter out) {
    out.name(RELAXED).beginArray();
    for (Relaxation relaxation : relaxed) {
      out.beginObject();
      out.name(BY).text(relaxation.by());
      out.name(MESSAGE).text(relaxation.message());
      out.name(RULE).text(relaxation.rule());
      out.name(WEEK).integer(relaxation.week());
      out.name(WHY).text(relaxation.why());
      out.endObject();
    }
    out.endArray();
  }

  static void warnings(List<Warning> warnings, CanonicalWriter out) {
    out.name(WARNINGS).beginArray();
    for (Warning warning : warnings) {
      out.beginObject();
      out.name(CODE).text(warning.code());
      out.name(MESSAGE).text(warning.message());
      out.name(WHY).texts(warning.why());
      out.endObject();
    }
    out.endArray();
  }
}
