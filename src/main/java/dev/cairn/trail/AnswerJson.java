package dev.cairn.trail;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Writes the lines that stand where no plan could be made: refusals and errors. */
public final class AnswerJson {
  private static final Key ATHLETE_ID = Key.of("athleteId");
  private static final Key CHANGE = Key.of("change");
  private static final Key CONFLICT = Key.of("conflict");
  private static final Key ERROR = Key.of("error");
  private static final Key FIELD = Key.of("field");
  private static final Key LINE = Key.of("line");
  private static final Key MESSAGE = Key.of("message");
  private static final Key REASON = Key.of("reason");
  private static final Key REFUSAL = Key.of("refusal");
  private static final Key VALUE = Key.of("value");
  private static final Key WOULD_WORK = Key.of("wouldWork");

  private AnswerJson() {}

  public static byte[] refusal(String athleteId, Refusal refusal) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(ATHLETE_ID).text(athleteId).name(REFUSAL).beginObject();
    out.name(CONFLICT).texts(refusal.conflict());
    out.name(REASON).text(refusal.reason());
    out.name(WOULD_WORK).beginArray();
    for (WouldWork change : refusal.wouldWork()) {
      out.beginObject().name(CHANGE).text(change.change());
      value(change.value(), out.name(VALUE));
      out.endObject();
    }
    return out.endArray().endObject().endObject().toBytes();
  }

  /** What nobody knows of an error is null. */
  public static byte[] error(
      @Nullable String athleteId, @Nullable String field, @Nullable Integer line, String message) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(ATHLETE_ID).text(athleteId).name(ERROR).beginObject();
    out.name(FIELD).text(field).name(LINE);
    if (line == null) {
      out.nothing();
    } else {
      out.integer(line);
    }
    return out.name(MESSAGE).text(message).endObject().endObject().toBytes();
  }

  private static void value(Object value, CanonicalWriter out) {
    switch (value) {
      case String text -> out.text(text);
      case Integer number -> out.integer(number);
      case BigDecimal number -> out.decimal(number);
      case SortedMap<?, ?> several -> {
        out.beginObject();
        several.forEach((name, member) -> value(member, out.name(String.valueOf(name))));
        out.endObject();
      }
      default -> throw new IllegalArgumentException("Files cannot hold " + value);
    }
  }
}
