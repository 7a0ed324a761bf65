package dev.cairn.strength.overload;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.pack.OverloadRules.Node;
import dev.cairn.strength.feature.Lift;
import dev.cairn.strength.feature.Performance;
import dev.cairn.strength.rule.Amounts;
import dev.cairn.strength.rule.Answered;
import dev.cairn.strength.rule.Move;
import dev.cairn.strength.score.Scored;
import dev.cairn.trail.ConditionPart;
import dev.cairn.trail.Input;
import dev.cairn.trail.PackRef;
import java.util.Locale;

/** A suggestion as canonical JSON; loads are in the lifter's own unit. */
public final class SuggestionJson {
  private static final int SESSIONS = 6;

  private final CanonicalWriter out = new CanonicalWriter();
  private final Suggestion suggestion;
  private final LoadUnit unit;

  private SuggestionJson(Suggestion suggestion) {
    this.suggestion = suggestion;
    this.unit = suggestion.lifter().equipment().unit();
  }

  public static byte[] bytes(Suggestion suggestion) {
    SuggestionJson json = new SuggestionJson(suggestion);
    json.whole();
    return json.out.toBytes();
  }

  private void whole() {
    out.beginObject().name("blend");
    blend();
    out.name("change").text(suggestion.change().words());
    out.name("confidence");
    confidence();
    out.name("exercise").text(suggestion.situation().exercise().id());
    out.name("flips");
    flips();
    out.name("last");
    mass(suggestion.last());
    out.name("lifter").text(suggestion.lifter().id());
    out.name("model");
    model();
    out.name("moment").text(suggestion.situation().moment().toString());
    out.name("packs");
    packs();
    out.name("prescription");
    prescription();
    out.name("reason").text(suggestion.reason());
    out.name("rounded");
    rounded();
    out.name("rule");
    rule();
    out.name("sessions");
    sessions();
    out.name("unit").text(unit.symbol());
    out.endObject();
  }

  private void blend() {
    Blend blend = suggestion.blend();
    out.beginObject().name("limits").text(blend.limits());
    out.name("load");
    mass(blend.load());
    out.name("modelShare");
    number(blend.share());
    out.name("words").text(blend.words()).endObject();
  }

  private void confidence() {
    Confidence confidence = suggestion.confidence();
    out.beginObject().name("checks").beginArray();
    for (Confidence.Check check : confidence.checks()) {
      out.beginObject().name("met").bool(check.met());
      out.name("words").text(check.words()).endObject();
    }
    out.endArray().name("share");
    number(confidence.share());
    out.name("word").text(confidence.level().word()).endObject();
  }

  private void flips() {
    out.beginArray();
    for (Flip flip : suggestion.flips()) {
      out.beginObject().name("then");
      move(flip.then());
      out.name("what").text(flip.what()).endObject();
    }
    out.endArray();
  }

  private void model() {
    switch (suggestion.model()) {
      case Scored.Silent silent -> {
        out.beginObject().name("cause").text(silent.cause().name().toLowerCase(Locale.ROOT));
        out.name("sentence").text(silent.sentence()).endObject();
      }
      case Scored.Predicted predicted -> predicted(predicted);
    }
  }

  private void predicted(Scored.Predicted predicted) {
    out.beginObject().name("because").beginArray();
    for (Scored.Contribution one : predicted.because()) {
      out.beginObject().name("change");
      mass(one.change());
      out.name("feature").text(one.feature());
      out.name("words").text(one.words()).endObject();
    }
    out.endArray().name("completes");
    number(predicted.completes());
    out.name("coverage");
    number(predicted.coverage());
    out.name("error");
    mass(predicted.model().error());
    out.name("high");
    mass(predicted.high());
    out.name("id").text(predicted.model().id());
    out.name("load");
    mass(predicted.load());
    out.name("low");
    mass(predicted.low());
    out.name("repeatLastError");
    mass(predicted.model().repeatLastError());
    out.name("sha256").text(predicted.model().sha256());
    out.name("version").text(predicted.model().version());
    out.name("weight");
    number(predicted.model().weight());
    out.endObject();
  }

  private void packs() {
    out.beginArray();
    for (PackRef pack : suggestion.packs()) {
      out.beginObject().name("id").text(pack.id());
      out.name("sha256").text(pack.sha256());
      out.name("version").text(pack.version()).endObject();
    }
    out.endArray();
  }

  private void prescription() {
    Prescription asked = suggestion.situation().prescription();
    out.beginObject().name("deload").bool(asked.deload());
    out.name("repsFrom").integer(asked.repsFrom());
    out.name("repsTo").integer(asked.repsTo());
    out.name("sets").integer(asked.sets());
    out.name("targetRpe");
    number(asked.targetRpe());
    out.name("told").bool(suggestion.prescribed()).endObject();
  }

  private void rounded() {
    out.beginObject().name("load");
    mass(suggestion.load());
    out.name("plates").beginArray();
    suggestion.rounded().plates().forEach(this::mass);
    out.endArray();
    out.name("repsFrom").integer(suggestion.repsFrom());
    out.name("repsTo").integer(suggestion.repsTo()).endObject();
  }

  private void rule() {
    Move move = suggestion.rule().move();
    out.beginObject().name("advice").text(suggestion.rule().advice());
    out.name("because").text(suggestion.rule().because());
    out.name("branch").text(suggestion.rule().branch());
    out.name("calculation").text(move.calculation());
    out.name("exact");
    mass(move.exact());
    out.name("load");
    mass(move.load());
    out.name("otherwise");
    move(suggestion.rule().otherwise());
    out.name("path").beginArray();
    suggestion.rule().answered().forEach(this::answered);
    out.endArray();
    out.name("repsFrom").integer(move.repsFrom());
    out.name("repsTo").integer(move.repsTo());
    out.name("safety").bool(suggestion.rule().safety()).endObject();
  }

  private void answered(Answered answered) {
    Node node = answered.node();
    out.beginObject().name("answer").text(answer(answered));
    out.name("asked").bool(answered.asked());
    out.name("condition").text(node.condition().text());
    out.name("evidence").beginObject().name("checked").text(node.evidence().checked());
    out.name("citation").text(node.evidence().citation());
    out.name("grade").text(node.evidence().grade()).endObject();
    out.name("id").text(node.id());
    out.name("inputs").beginArray();
    for (Input input : answered.inputs()) {
      out.beginObject().name("from").text(input.from());
      out.name("name").text(input.name());
      out.name("value").text(input.value()).endObject();
    }
    out.endArray().name("parts").beginArray();
    for (ConditionPart part : answered.parts()) {
      out.beginObject().name("text").text(part.text());
      out.name("truth").text(part.truth()).endObject();
    }
    out.endArray().name("question").text(node.question());
    out.name("reason").text(node.reason());
    out.name("safety").bool(node.safety());
    out.name("status").text(node.status());
    out.name("taken").bool(answered.taken());
    out.name("would");
    move(answered.would());
    out.endObject();
  }

  private static String answer(Answered answered) {
    return switch (answered.truth()) {
      case TRUE -> "yes";
      case FALSE -> "no";
      case UNKNOWN -> "unknown";
    };
  }

  private void move(Move move) {
    out.beginObject().name("calculation").text(move.calculation());
    out.name("kind").text(move.kind().words());
    out.name("load");
    mass(move.load());
    out.name("repsFrom").integer(move.repsFrom());
    out.name("repsTo").integer(move.repsTo()).endObject();
  }

  /** The last ones, oldest first. */
  private void sessions() {
    int some = Math.min(SESSIONS, suggestion.situation().done().size());
    out.beginArray();
    for (Performance done : suggestion.situation().done().subList(0, some).reversed()) {
      Lift top = done.top();
      out.beginObject().name("date").text(done.start().toLocalDate().toString());
      out.name("e1rm");
      kilograms(top.oneRepMax());
      out.name("load");
      mass(top.load());
      out.name("reps").integer(top.count());
      out.name("rpe");
      number(top.rpe());
      out.name("sets").integer(done.working().size()).endObject();
    }
    out.endArray();
  }

  private void kilograms(double kilograms) {
    if (Double.isNaN(kilograms)) {
      out.nothing();
    } else {
      mass(Mass.ofKilograms(kilograms));
    }
  }

  private void mass(Mass mass) {
    number(mass.in(unit));
  }

  private void number(double number) {
    if (Double.isNaN(number)) {
      out.nothing();
    } else {
      out.decimal(Amounts.decimal(number));
    }
  }
}
