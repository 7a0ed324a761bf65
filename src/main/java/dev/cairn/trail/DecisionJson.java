package dev.cairn.trail;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import java.util.List;

/** Writes a decision with its inputs and alternatives. */
final class DecisionJson {
  private static final Key ALTERNATIVES_CONSIDERED = Key.of("alternativesConsidered");
  private static final Key DECISION_ID = Key.of("decisionId");
  private static final Key DECISION_SOURCE = Key.of("decisionSource");
  private static final Key DECISION_TYPE = Key.of("decisionType");
  private static final Key FROM = Key.of("from");
  private static final Key INPUTS = Key.of("inputs");
  private static final Key NAME = Key.of("name");
  private static final Key OPTION = Key.of("option");
  private static final Key VALUE = Key.of("value");
  private static final Key WHAT_WAS_DECIDED = Key.of("whatWasDecided");
  private static final Key WHY_REJECTED = Key.of("whyRejected");

  private DecisionJson() {}

  static void write(Decision decision, CanonicalWriter out) {
    out.beginObject();
    out.name(ALTERNATIVES_CONSIDERED).beginArray();
    for (Alternative alternative : decision.alternatives()) {
      out.beginObject();
      out.name(OPTION).text(alternative.option());
      out.name(WHY_REJECTED).text(alternative.whyRejected());
      out.endObject();
    }
    out.endArray();
    out.name(DECISION_ID).text(decision.id());
    out.name(DECISION_SOURCE);
    SourceJson.write(decision.source(), decision.inputs(), out);
    out.name(DECISION_TYPE).text(decision.type().word());
    inputs(decision.inputs(), out);
    out.name(VALUE).text(decision.value());
    out.name(WHAT_WAS_DECIDED).text(decision.what());
    out.endObject();
  }

  private static void inputs(List<Input> inputs, CanonicalWriter out) {
    out.name(INPUTS).beginArray();
    for (Input input : inputs) {
      out.beginObject();
      out.name(FROM).text(input.from());
      out.name(NAME).text(input.name());
      out.name(VALUE).text(input.value());
      out.endObject();
    }
    out.endArray();
  }
}
