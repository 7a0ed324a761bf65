package dev.cairn.cli;

import dev.cairn.engine.whatif.Change;
import dev.cairn.engine.whatif.Counterfactual;
import dev.cairn.engine.whatif.WhatIf;
import dev.cairn.engine.whatif.WhyNot;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.trail.Alternative;
import java.util.List;
import java.util.Locale;

/** What would change a value, and why it is not another, as one canonical JSON line. */
final class WhatIfJson {
  private final CanonicalWriter out = new CanonicalWriter();
  private final String athleteId;
  private final String place;
  private final List<String> remarks;

  WhatIfJson(String athleteId, String place, List<String> remarks) {
    this.athleteId = athleteId;
    this.place = place;
    this.remarks = remarks;
  }

  byte[] whatIf(List<WhatIf> questions) {
    begin();
    out.name("whatIf").beginArray();
    for (WhatIf question : questions) {
      WhatIf.Answer answer = question.changes();
      out.beginObject();
      changes("changes", answer.changes());
      out.name("decisionId").text(question.decision().id());
      out.name("untried").integer(answer.untried());
      out.name("value").text(question.decision().value());
      out.name("without").beginArray();
      answer.without().forEach(this::change);
      out.endArray().endObject();
    }
    return end();
  }

  byte[] whyNot(List<WhyNot> answers) {
    begin();
    out.name("whyNot").beginArray();
    for (WhyNot answer : answers) {
      Alternative considered = answer.considered();
      Counterfactual nearest = answer.nearest();
      out.beginObject();
      out.name("decided").bool(answer.decided());
      out.name("decisionId").text(answer.decision().id());
      changes("nearest", nearest == null ? List.of() : List.of(nearest));
      out.name("value").text(answer.decision().value());
      out.name("wanted").text(answer.wanted());
      changes("ways", answer.ways());
      out.name("whyRejected").text(considered == null ? null : considered.whyRejected());
      out.endObject();
    }
    return end();
  }

  private void begin() {
    out.clear();
    out.beginObject().name("athleteId").text(athleteId).name("place").text(place);
    out.name("remarks").texts(remarks);
  }

  private byte[] end() {
    return Lines.ended(out.endArray().endObject().toBytes());
  }

  private void changes(String name, List<Counterfactual> changes) {
    out.name(name).beginArray();
    for (Counterfactual found : changes) {
      out.beginObject().name("change");
      change(found.change());
      out.name("sentence").text(found.sentence()).name("value").text(found.value()).endObject();
    }
    out.endArray();
  }

  private void change(Change change) {
    out.beginObject().name("field").text(change.field());
    out.name("kind").text(change.kind().name().toLowerCase(Locale.ROOT));
    out.name("now").text(change.now()).name("then").text(change.then());
    out.name("words").text(change.words()).endObject();
  }
}
