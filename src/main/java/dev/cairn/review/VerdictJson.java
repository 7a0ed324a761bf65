package dev.cairn.review;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A verdict as canonical JSON. */
public final class VerdictJson {
  private static final Key ACKNOWLEDGED = Key.of("acknowledged");
  private static final Key AFTER = Key.of("after");
  private static final Key AGE_BAND = Key.of("ageBand");
  private static final Key BEFORE = Key.of("before");
  private static final Key CHANGES = Key.of("changes");
  private static final Key COACH = Key.of("coach");
  private static final Key DAYS = Key.of("daysPerWeek");
  private static final Key DECISION = Key.of("decision");
  private static final Key FIRST = Key.of("first");
  private static final Key GOAL = Key.of("goal");
  private static final Key INJURIES = Key.of("injuries");
  private static final Key INSTEAD = Key.of("instead");
  private static final Key NOTE_ATHLETE = Key.of("noteForAthlete");
  private static final Key NOTE_PRIVATE = Key.of("notePrivate");
  private static final Key PLACE = Key.of("place");
  private static final Key PLAN = Key.of("plan");
  private static final Key PROFILE = Key.of("profile");
  private static final Key RACE = Key.of("race");
  private static final Key REASON = Key.of("reason");
  private static final Key REASONS_OPENED = Key.of("reasonsOpened");
  private static final Key RED_FLAGS = Key.of("redFlags");
  private static final Key REVISED = Key.of("revised");
  private static final Key RULE = Key.of("rule");
  private static final Key SECONDS = Key.of("seconds");
  private static final Key SEEN = Key.of("seen");
  private static final Key SOURCE = Key.of("source");
  private static final Key TEMPERAMENT = Key.of("temperament");
  private static final Key VERDICT = Key.of("verdict");
  private static final Key WEEKLY_KM = Key.of("weeklyKmBand");

  private VerdictJson() {}

  public static byte[] bytes(Verdict verdict) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    out.name(ACKNOWLEDGED).texts(verdict.acknowledged());
    out.name(CHANGES);
    changes(verdict.changes(), out);
    out.name(COACH).text(verdict.coach());
    out.name(FIRST);
    first(verdict.first(), out);
    out.name(INSTEAD).text(verdict.instead());
    out.name(NOTE_ATHLETE).text(verdict.noteForAthlete());
    out.name(NOTE_PRIVATE).text(verdict.notePrivate());
    out.name(PLAN).text(verdict.plan());
    out.name(PROFILE);
    profile(verdict.profile(), out);
    out.name(REASON).text(verdict.reason());
    out.name(REASONS_OPENED).bool(verdict.reasonsOpened());
    out.name(RED_FLAGS).texts(verdict.redFlags());
    out.name(REVISED).bool(verdict.revised());
    out.name(SECONDS).integer(verdict.seconds());
    out.name(SEEN);
    seen(verdict.seen(), out);
    out.name(VERDICT).text(verdict.judgement().word());
    return out.endObject().toBytes();
  }

  /** A first opinion as canonical JSON. */
  public static byte[] bytes(Opinion opinion) {
    CanonicalWriter out = new CanonicalWriter();
    first(opinion, out);
    return out.toBytes();
  }

  private static void first(@Nullable Opinion first, CanonicalWriter out) {
    if (first == null) {
      out.nothing();
      return;
    }
    out.beginObject();
    out.name(PLAN).text(first.plan());
    out.name(SECONDS).integer(first.seconds());
    out.name(VERDICT).text(first.judgement().word());
    out.endObject();
  }

  private static void changes(List<Overridden> changes, CanonicalWriter out) {
    out.beginArray();
    for (Overridden change : changes) {
      out.beginObject();
      out.name(AFTER).text(change.after());
      out.name(BEFORE).text(change.before());
      out.name(DECISION).text(change.decision().decision());
      out.name(PLACE).text(change.place());
      out.name(RULE).text(change.decision().rule());
      out.name(SOURCE).text(change.decision().source());
      out.endObject();
    }
    out.endArray();
  }

  private static void seen(List<SeenDecision> seen, CanonicalWriter out) {
    out.beginArray();
    for (SeenDecision decision : seen) {
      out.beginObject();
      out.name(DECISION).text(decision.decision());
      out.name(RULE).text(decision.rule());
      out.name(SOURCE).text(decision.source());
      out.endObject();
    }
    out.endArray();
  }

  /** Reads the kind of runner that a verdict was about. */
  public static Profile profile(JsonNode json) {
    List<String> injuries = new ArrayList<>();
    json.path("injuries").forEach(one -> injuries.add(one.asString("")));
    JsonNode temperament = json.path("temperament");
    return new Profile(
        json.path("ageBand").asString(""),
        json.path("race").asString(""),
        json.path("goal").asString(""),
        json.path("weeklyKmBand").asString(""),
        json.path("daysPerWeek").asInt(),
        injuries,
        temperament.isString() ? temperament.asString() : null);
  }

  private static void profile(Profile profile, CanonicalWriter out) {
    out.beginObject();
    out.name(AGE_BAND).text(profile.ageBand());
    out.name(DAYS).integer(profile.daysPerWeek());
    out.name(GOAL).text(profile.goal());
    out.name(INJURIES).texts(profile.injuries());
    out.name(RACE).text(profile.race());
    out.name(TEMPERAMENT).text(profile.temperament());
    out.name(WEEKLY_KM).text(profile.weeklyKmBand());
    out.endObject();
  }
}
